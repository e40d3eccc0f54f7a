import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  ContentError,
  CredentialError,
  LedgerConflict,
  OutcomeUnknown,
  PlatformRejection,
  RateLimited,
  TransientError,
} from '../domain/errors.ts';
import { stopReason, stopReport } from './stop-reason.ts';

const finding = {
  code: 'FIELD_UNKNOWN',
  severity: 'error',
  file: 'mergecast.yml',
  line: 2,
  column: 3,
  path: '/contnt',
  message: 'contnt is not a setting.',
  hint: null,
} as const;

describe('stopReason', () => {
  it.each([
    [new ContentError({ code: 'POST_INVALID', message: 'm' }), 1],
    [new PlatformRejection({ code: 'PLATFORM_REFUSED', message: 'm' }), 1],
    [new ConfigError({ code: 'CONFIG_MISSING', message: 'm' }), 2],
    [new CredentialError({ code: 'TOKEN_MISSING', message: 'm' }), 3],
    [new LedgerConflict({ code: 'LEDGER_CONFLICT', message: 'm' }), 4],
    [new TransientError({ code: 'REMOTE_UNREACHABLE', message: 'm' }), 4],
    [new RateLimited({ code: 'PLATFORM_RATE_LIMITED', message: 'm', notBefore: null }), 4],
    [new OutcomeUnknown({ code: 'OUTCOME_UNKNOWN', message: 'm' }), 5],
  ])('%s exits with %i and shows no stack', (error, exitCode) => {
    expect(stopReason(error)).toMatchObject({ exitCode, code: error.code, message: 'm', hint: null, stack: null });
  });

  it('keeps the hint and the findings', () => {
    const error = new ConfigError({ code: 'CONFIG_INVALID', message: 'm', hint: 'h', findings: [finding] });
    expect(stopReason(error)).toMatchObject({ hint: 'h', findings: [finding] });
  });

  it.each([[new TypeError('x is undefined')], ['a string'], [null]])('takes %s for a bug', (thrown) => {
    const reason = stopReason(thrown);
    expect(reason.exitCode).toBe(70);
    expect(reason.code).toBe('INTERNAL_ERROR');
    expect(reason.hint).toContain('issues');
    expect(reason.stack !== null).toBe(thrown instanceof Error);
  });
});

it.each([
  { findings: [], extra: {} },
  { findings: [finding], extra: { findings: [finding] } },
])('reports for programs with $findings.length findings', ({ findings, extra }) => {
  const error = new ConfigError({ code: 'CONFIG_INVALID', message: 'm', hint: 'h', findings });
  expect(stopReport(stopReason(error))).toEqual({
    version: 1,
    error: { code: 'CONFIG_INVALID', message: 'm', hint: 'h', ...extra },
  });
});
