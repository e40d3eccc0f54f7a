import type { ErrorCode } from '../../domain/codes.ts';
import {
  ConfigError,
  CredentialError,
  type ErrorInit,
  type MergecastError,
  OutcomeUnknown,
  PlatformRejection,
  RateLimited,
  TransientError,
} from '../../domain/errors.ts';
import { addMs, type Instant } from '../../domain/instant.ts';
import type { PlatformError } from '../../domain/outcome.ts';
import type { Diagnosis } from './diagnose.ts';
import type { FaultClass } from './error-row.ts';

/** When to come back: as the answer says, else as the table says, else null. */
export function comeBackAt({ fault, row }: Diagnosis, now: Instant): Instant | null {
  return fault.notBefore ?? (row.pauseMs === undefined ? null : addMs(now, row.pauseMs));
}

/** The error of a step that surely published nothing. */
export function toPlatformError(diagnosis: Diagnosis, now: Instant): PlatformError {
  const { row } = diagnosis;
  const init = errorInit(diagnosis, ERROR_CODES[row.class]);
  return { error: buildError(row.class, init, comeBackAt(diagnosis, now)), platformCode: shownCode(diagnosis) };
}

/** The error of a publish call after which the post may be live. */
export function toOutcomeUnknown(diagnosis: Diagnosis): PlatformError {
  const init = errorInit(diagnosis, 'OUTCOME_UNKNOWN');
  const error = new OutcomeUnknown({
    ...init,
    message: `The publish call was sent, and its answer does not say whether the post is live. ${init.message}`,
    hint: `Nothing to do at first: ${diagnosis.platform} is asked before anything is sent again.`,
  });
  return { error, platformCode: shownCode(diagnosis) };
}

/** An error of ours that no answer of the platform caused. */
export function ownError(error: MergecastError): PlatformError {
  return { error, platformCode: null };
}

const ERROR_CODES: Readonly<Record<FaultClass, ErrorCode>> = {
  transient: 'PLATFORM_UNAVAILABLE_NOW',
  rate: 'PLATFORM_RATE_LIMITED',
  quota: 'PLATFORM_QUOTA_USED',
  auth: 'TOKEN_REJECTED',
  permission: 'PERMISSION_MISSING',
  config: 'PLATFORM_CONFIG',
  content: 'PLATFORM_REFUSED',
  fetch: 'MEDIA_UNREACHABLE',
  not_ready: 'PLATFORM_NOT_READY',
  lookup: 'PLATFORM_UNAVAILABLE_NOW',
};

function buildError(faultClass: FaultClass, init: ErrorInit, notBefore: Instant | null): MergecastError {
  switch (faultClass) {
    case 'rate':
    case 'quota':
      return new RateLimited({ ...init, notBefore });
    case 'auth':
    case 'permission':
      return new CredentialError(init);
    case 'config':
      return new ConfigError(init);
    case 'content':
      return new PlatformRejection(init);
    case 'transient':
    case 'fetch':
    case 'not_ready':
    case 'lookup':
      return new TransientError(init);
  }
}

function errorInit({ fault, row, platform }: Diagnosis, code: ErrorCode): ErrorInit {
  const isInterrupted = fault.kind === 'interrupted';
  return {
    code: isInterrupted && code !== 'OUTCOME_UNKNOWN' ? 'INTERRUPTED' : code,
    message: isInterrupted ? row.message : `${row.message} ${vendorWords(fault, platform)}`,
    hint: row.hint,
    details: {
      status: fault.status,
      code: fault.code,
      subcode: fault.subcode,
      fbtrace_id: fault.traceId,
      vendor_message: fault.message,
    },
  };
}

/** What the platform wrote for people comes first; it is in the language of the account's owner. */
function vendorWords(fault: Diagnosis['fault'], platform: string): string {
  const words = fault.userMessage ?? fault.message;
  const codes = [fault.code, fault.subcode].filter((code) => code !== null).join('/');
  const who = fault.kind === 'refused' ? `${platform} says${codes && ` (${codes})`}` : 'What came back';
  return `${who}: ${words}${/[.!?…]$/.test(words) ? '' : '.'}`;
}

/** A container's failure comes with a subcode alone: the table knows the code that Meta documents for it. */
function shownCode({ fault, row }: Diagnosis): number | null {
  return fault.code ?? row.code ?? fault.subcode;
}
