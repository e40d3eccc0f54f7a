import { expect, it } from 'vitest';
import { instant } from '../domain/instant.ts';
import { authorTime } from './author-time.ts';

const AT = instant(Date.parse('2026-05-10T14:00:00Z'));
const UTC = '2026-05-10 14:00 UTC';

it.each([
  { timezone: 'Europe/Berlin', writtenDate: '2026-05-10 16:00', local: '2026-05-10 16:00 Europe/Berlin' },
  { timezone: 'Europe/Berlin', writtenDate: '2026-05-10T14:00:00Z', local: '2026-05-10 16:00 Europe/Berlin' },
  { timezone: 'America/New_York', writtenDate: null, local: '2026-05-10 10:00 America/New_York' },
  { timezone: 'Africa/Abidjan', writtenDate: null, local: '2026-05-10 14:00 Africa/Abidjan' },
  { timezone: null, writtenDate: '2026-05-10T09:00:00-05:00', local: '2026-05-10 09:00 UTC-5' },
  { timezone: null, writtenDate: '2026-05-10T14:00:00Z', local: null },
  { timezone: null, writtenDate: null, local: null },
  { timezone: 'UTC', writtenDate: null, local: null },
])('$timezone, $writtenDate: $local', ({ local, ...destination }) => {
  expect(authorTime(AT, destination)).toEqual({ local, utc: UTC });
});

it('knows only UTC of finished history', () => {
  expect(authorTime(AT, null)).toEqual({ local: null, utc: UTC });
});
