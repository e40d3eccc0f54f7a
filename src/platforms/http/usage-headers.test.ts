import { expect, it } from 'vitest';
import { readUsage } from './usage-headers.ts';

it.each<[Record<string, string>, number, number | null]>([
  [{}, 0, null],
  [{ 'X-App-Usage': '{"call_count":28,"total_time":90,"total_cputime":25}' }, 90, null],
  [{ 'X-App-Usage': 'not json' }, 0, null],
  [{ 'X-Business-Use-Case-Usage': '{"1":[{"call_count":100,"estimated_time_to_regain_access":19}]}' }, 100, 19],
  [
    {
      'X-Business-Use-Case-Usage':
        '{"1":[{"call_count":5,"estimated_time_to_regain_access":0}],"2":[{"total_time":7},{"estimated_time_to_regain_access":3}]}',
    },
    7,
    3,
  ],
  [{ 'X-Business-Use-Case-Usage': '{"1":"odd","2":[null,{"call_count":"9"}]}' }, 0, null],
])('%j', (headers, highestPercent, regainMinutes) => {
  expect(readUsage(new Headers(headers))).toEqual({ highestPercent, regainMinutes });
});
