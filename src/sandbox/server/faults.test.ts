import { describe, expect, test } from 'vitest';
import type { EndpointName } from '../endpoint-names.ts';
import type { FaultRule } from '../scenario.ts';
import { Faults } from './faults.ts';

/** Numbers of the requests, of seven to media_publish, that a rule hits. */
function hits(rule: FaultRule): readonly number[] {
  const faults = new Faults([{ drop: true, ...rule }]);
  return [1, 2, 3, 4, 5, 6, 7].filter(() => faults.next('instagram.media_publish', '1').endsBefore !== null);
}

test.each<[FaultRule, readonly number[]]>([
  [{}, [1, 2, 3, 4, 5, 6, 7]],
  [{ nth: 1 }, [1]],
  [{ nth: 3 }, [3]],
  [{ every: 1 }, [1, 2, 3, 4, 5, 6, 7]],
  [{ every: 3 }, [3, 6]],
  [{ from: 6 }, [6, 7]],
  [{ from: 2, to: 4 }, [2, 3, 4]],
  [{ account: '2' }, []],
  [{ account: '1', nth: 2 }, [2]],
  [{ endpoint: 'instagram.media_publish', nth: 2 }, [2]],
  [{ endpoint: 'instagram.create_container' }, []],
])('%j hits the requests %j', (rule, expected) => {
  expect(hits(rule)).toEqual(expected);
});

test.each<[EndpointName | null, boolean]>([
  ['instagram.list_media', true],
  ['media.file', false],
  [null, false],
])('a rule without an endpoint and %s: %s', (endpoint, isHit) => {
  expect(new Faults([{ drop: true }]).next(endpoint, null).endsBefore !== null).toBe(isHit);
});

test('requests that a rule does not match are not counted', () => {
  const faults = new Faults([{ endpoint: 'instagram.list_media', nth: 2, hang: true }]);
  const order: readonly EndpointName[] = ['instagram.list_media', 'instagram.me', 'instagram.list_media'];
  expect(order.map((endpoint) => faults.next(endpoint, '1').endsBefore?.kind ?? null)).toEqual([null, null, 'hang']);
});

describe('rules that fire together', () => {
  const faults = new Faults([
    { delay_ms: 10, omit_fields: ['id'], listing_lag_ms: 5 },
    { delay_ms: 20, after_effect: true, error: { code: 4 }, omit_fields: ['caption'] },
    { drop: true, usage: { call_count: 90 } },
  ]);

  test('add up, and the first ending wins', () => {
    expect(faults.next('instagram.me', '1')).toEqual({
      delayMs: 30,
      endsBefore: null,
      endsAfter: { kind: 'error', code: 4 },
      usage: { call_count: 90 },
      listingLagMs: 5,
      omitFields: ['id', 'caption'],
    });
  });
});
