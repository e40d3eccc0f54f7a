import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../domain/finding.ts';
import { capAnnotations, findingAnnotations } from './annotations.ts';

function findings(amount: number, severity: Severity): Finding[] {
  return Array.from({ length: amount }, (_, index) => ({
    code: 'FIELD_VALUE',
    severity,
    file: 'a.md',
    line: index + 1,
    column: 2,
    path: '',
    message: 'Wrong.',
    hint: 'Mend it.',
  }));
}

it('puts a finding on its line', () => {
  expect(findingAnnotations(findings(1, 'warning'))).toEqual([
    { severity: 'warning', title: 'FIELD_VALUE', message: 'Wrong. Mend it.', file: 'a.md', line: 1, column: 2 },
  ]);
});

describe('the cap', () => {
  it.each([
    { errors: 3, warnings: 2, notices: 1, warned: 0, shown: [3, 2, 1], rest: 0 },
    { errors: 10, warnings: 10, notices: 10, warned: 0, shown: [10, 10, 10], rest: 0 },
    { errors: 11, warnings: 0, notices: 0, warned: 0, shown: [10, 0, 0], rest: 1 },
    { errors: 0, warnings: 14, notices: 12, warned: 0, shown: [0, 10, 9], rest: 7 },
    { errors: 1, warnings: 10, notices: 1, warned: 3, shown: [1, 7, 1], rest: 3 },
    { errors: 300, warnings: 300, notices: 300, warned: 12, shown: [10, 0, 9], rest: 881 },
  ])('$errors, $warnings, $notices after $warned: shows $shown and names $rest', (each) => {
    const { errors, warnings, notices, warned, shown, rest } = each;
    const all = [...findings(notices, 'notice'), ...findings(warnings, 'warning'), ...findings(errors, 'error')];
    const capped = capAnnotations(findingAnnotations(all), { whereRest: 'look there.', warned });
    const onLines = capped.shown.filter(({ file }) => file !== undefined);
    expect(onLines.map(({ severity }) => severity)).toEqual([
      ...Array(shown[0]).fill('error'),
      ...Array(shown[1]).fill('warning'),
      ...Array(shown[2]).fill('notice'),
    ]);
    expect(capped.shown.filter(({ file }) => file === undefined).map(({ message }) => message)).toEqual(
      rest === 0 ? [] : [`${rest} more: look there.`],
    );
    expect(capped.rest).toHaveLength(rest);
  });
});
