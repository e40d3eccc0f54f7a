import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../domain/finding.ts';
import { capAnnotations, findingAnnotations, publishAnnotations } from './annotations.ts';

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
    { errors: 3, warnings: 2, notices: 1, shown: [3, 2, 1], rest: 0 },
    { errors: 10, warnings: 10, notices: 10, shown: [10, 10, 10], rest: 0 },
    { errors: 11, warnings: 0, notices: 0, shown: [10, 0, 0], rest: 1 },
    { errors: 0, warnings: 14, notices: 12, shown: [0, 10, 9], rest: 7 },
  ])('$errors, $warnings, $notices: shows $shown and names $rest', ({ errors, warnings, notices, shown, rest }) => {
    const all = [...findings(notices, 'notice'), ...findings(warnings, 'warning'), ...findings(errors, 'error')];
    const capped = capAnnotations(findingAnnotations(all));
    const onLines = capped.filter(({ file }) => file !== undefined);
    const count = (severity: Severity) => onLines.filter((each) => each.severity === severity).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual(shown);
    expect(onLines.map(({ severity }) => severity)).toEqual([
      ...Array(shown[0]).fill('error'),
      ...Array(shown[1]).fill('warning'),
      ...Array(shown[2]).fill('notice'),
    ]);
    expect(capped.filter(({ file }) => file === undefined).map(({ message }) => message)).toEqual(
      rest === 0 ? [] : [`${rest} more: the job summary lists them.`],
    );
  });
});

it('puts what a run leaves for a person on its post', () => {
  const where = { post: 'a.md', platform: 'instagram', profile: 'my_brand' };
  const annotations = publishAnnotations({
    version: 1,
    dry_run: false,
    published: [],
    failed: [{ ...where, error_code: 36003, error_message: 'Refused.' }],
    deferred: [{ ...where, not_before: null, reason: 'Quota.' }],
    in_doubt: [{ post: 'b.md', platform: null, profile: null, reason: 'Cut.' }],
    missed: [],
    write_back: null,
  });
  expect(annotations).toEqual([
    { severity: 'error', title: 'In doubt', message: 'Cut.', file: 'b.md' },
    { severity: 'error', title: 'Failed: 36003', message: 'instagram, my_brand: Refused.', file: 'a.md' },
    { severity: 'warning', title: 'Deferred', message: 'instagram, my_brand: Quota.', file: 'a.md' },
  ]);
});
