import { describe, expect, it } from 'vitest';
import { formatInstant, instant } from '../../domain/instant.ts';
import { rowFor } from '../graph/error-lookup.ts';
import { toOutcomeUnknown, toPlatformError } from '../graph/errors.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { diagnose } from './diagnose.ts';
import { ERROR_TABLE } from './error-table.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));

function fault(parts: Partial<GraphFault>): GraphFault {
  return {
    kind: 'refused',
    status: 400,
    code: null,
    subcode: null,
    isTransient: false,
    message: 'Vendor words',
    userMessage: null,
    traceId: 'AbC',
    notBefore: null,
    ...parts,
  };
}

const seen = (parts: Partial<GraphFault>) => toPlatformError(diagnose(fault(parts)), NOW);

describe('the table', () => {
  it('has each answer once', () => {
    const keys = ERROR_TABLE.map(({ code, subcode }) => `${code}/${subcode}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has one meaning for each seven-digit subcode', () => {
    const subcodes = ERROR_TABLE.flatMap(({ subcode }) => (subcode !== null && subcode > 999_999 ? [subcode] : []));
    expect(new Set(subcodes).size).toBe(subcodes.length);
  });

  it('speaks in sentences', () => {
    for (const { message, hint, source } of ERROR_TABLE) {
      for (const text of [message, hint]) expect(text).toMatch(/^[A-Z].*\.$|^instagram_.*\.$/);
      expect(source).not.toBe('');
    }
  });
});

describe('lookup goes by subcode, then both, then code', () => {
  it.each<[number | null, number | null, string, number | null, number | null]>([
    [36003, 2207009, 'content', 36003, 2207009],
    [999, 2207009, 'content', 36003, 2207009],
    [36003, null, 'content', 36003, 2207009],
    [100, 33, 'lookup', 100, 33],
    [190, 33, 'auth', 190, null],
    [190, 463, 'auth', 190, 463],
    [190, 999, 'auth', 190, null],
    [4, 2207051, 'rate', 4, 2207051],
    [4, null, 'rate', 4, null],
    [9, 1, 'quota', 9, null],
    [200, null, 'permission', 10, null],
    [299, null, 'permission', 10, null],
    [80004, null, 'rate', 80002, null],
    [9007, null, 'not_ready', 9007, 2207027],
  ])('%s/%s is %s', (code, subcode, faultClass, rowCode, rowSubcode) => {
    expect(rowFor({ code, subcode }, ERROR_TABLE)).toMatchObject({
      class: faultClass,
      code: rowCode,
      subcode: rowSubcode,
    });
  });

  it.each([
    [24, null],
    [300, null],
    [null, null],
    [12345, 2207999],
  ])('%s/%s is not in the table', (code, subcode) => {
    expect(rowFor({ code, subcode }, ERROR_TABLE)).toBeNull();
  });
});

describe('each answer is one of our classes', () => {
  it.each<[Partial<GraphFault>, string, string, number | null]>([
    [{ code: 1 }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', 1],
    [{ code: 80002 }, 'rate_limited', 'PLATFORM_RATE_LIMITED', 80002],
    [{ code: 9, subcode: 2207042 }, 'rate_limited', 'PLATFORM_QUOTA_USED', 9],
    [{ code: 190, subcode: 463 }, 'credential', 'TOKEN_REJECTED', 190],
    [{ code: 10, status: 403 }, 'credential', 'PERMISSION_MISSING', 10],
    [{ code: 803 }, 'config', 'PLATFORM_CONFIG', 803],
    [{ code: 36003, subcode: 2207009 }, 'rejection', 'PLATFORM_REFUSED', 36003],
    [{ code: 10, subcode: 2207081 }, 'rejection', 'PLATFORM_REFUSED', 10],
    [{ code: 4711, subcode: 2207078 }, 'rate_limited', 'PLATFORM_RATE_LIMITED', 4711],
    [{ code: 9004, subcode: 2207052 }, 'transient', 'MEDIA_UNREACHABLE', 9004],
    [{ code: 9007, subcode: 2207027 }, 'transient', 'PLATFORM_NOT_READY', 9007],
    [{ code: 100, subcode: 33 }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', 100],
    // a container's failure comes without its code
    [{ subcode: 2207026, status: null }, 'rejection', 'PLATFORM_REFUSED', 352],
    // by HTTP class
    [{ code: 4711, status: 401 }, 'credential', 'TOKEN_REJECTED', 4711],
    [{ code: 4711, status: 403 }, 'credential', 'PERMISSION_MISSING', 4711],
    [{ code: 4711, status: 429 }, 'rate_limited', 'PLATFORM_RATE_LIMITED', 4711],
    [{ code: 4711, status: 500 }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', 4711],
    [{ code: 4711, isTransient: true }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', 4711],
    [{ code: 4711 }, 'rejection', 'PLATFORM_REFUSED', 4711],
    [{ kind: 'unreadable', status: 502 }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', null],
    [{ kind: 'unreadable', status: 302 }, 'config', 'PLATFORM_CONFIG', null],
    [{ kind: 'not_sent', status: null }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', null],
    [{ kind: 'no_answer', status: null }, 'transient', 'PLATFORM_UNAVAILABLE_NOW', null],
    [{ kind: 'interrupted', status: null }, 'transient', 'INTERRUPTED', null],
  ])('%j', (parts, kind, code, platformCode) => {
    expect(seen(parts)).toMatchObject({ error: { kind, code }, platformCode });
  });
});

it("shows Instagram's words for people and keeps the trace", () => {
  const { error } = seen({ code: 36003, subcode: 2207009, userMessage: 'Das Seitenverhältnis passt nicht' });
  expect(error.message).toBe(
    "Instagram refused the picture's ratio. Instagram says (36003/2207009): Das Seitenverhältnis passt nicht.",
  );
  expect(error.hint).toBe('Crop it to between 4:5 and 1.91:1.');
  expect(error.details).toMatchObject({ fbtrace_id: 'AbC', code: 36003, subcode: 2207009 });
});

it('takes the time to come back from the answer before the table', () => {
  const at = instant(NOW + 60_000);
  expect(seen({ code: 4, subcode: 2207051, notBefore: at }).error).toMatchObject({ notBefore: at });
  expect(seen({ code: 80002 }).error).toMatchObject({ notBefore: null });
  const { error } = seen({ code: 4, subcode: 2207051 });
  expect('notBefore' in error && formatInstant(error.notBefore as typeof NOW)).toBe('2026-05-10T17:00:00Z');
});

it('an unknown outcome says that the post may be live', () => {
  const { error, platformCode } = toOutcomeUnknown(diagnose(fault({ code: 4, subcode: 2207051 })));
  expect(error).toMatchObject({ kind: 'outcome_unknown', code: 'OUTCOME_UNKNOWN' });
  expect(error.message).toContain('does not say whether the post is live');
  expect(platformCode).toBe(4);
});
