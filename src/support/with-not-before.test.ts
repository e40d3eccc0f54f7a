import { expect, it } from 'vitest';
import { withNotBefore } from './with-not-before.ts';

it.each([
  ['The host is down.', null, 'The host is down.'],
  ['The host is down.', '2026-05-10T14:00:00Z', 'The host is down. Not before 2026-05-10T14:00:00Z.'],
  ['It rests until 2026-05-10T14:00:00Z.', '2026-05-10T14:00:00Z', 'It rests until 2026-05-10T14:00:00Z.'],
])('%s %s', (reason, notBefore, expected) => {
  expect(withNotBefore(reason, notBefore)).toBe(expected);
});
