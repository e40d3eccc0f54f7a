import { expect, test } from 'vitest';
import { instant } from '../../domain/instant.ts';
import type { GraphError } from './graph-error.ts';
import { checkVersion } from './versions.ts';

test.each([
  ['v25.0', '2026-11-21', null],
  ['v26.0', '2026-05-10', null],
  ['v20.0', '2026-09-23', null],
  ['v20.0', '2026-09-24', 2635],
  ['v25.0', '2028-07-29', 2635],
  ['v99.0', '2026-11-21', 2500],
  ['v25', '2026-11-21', 2500],
  ['17841400000000001', '2026-11-21', 2500],
  [undefined, '2026-11-21', 2500],
])('%s on %s: %s', (version, day, code) => {
  const now = instant(Date.parse(`${day}T00:00:00Z`));
  expect(codeOf(() => checkVersion(version, now))).toBe(code);
});

function codeOf(act: () => void): number | null {
  try {
    act();
    return null;
  } catch (error) {
    return (error as GraphError).code;
  }
}
