import { TransientError } from '../domain/errors.ts';
import { displayAddress } from './display-address.ts';

export interface HostFailure {
  /** Whom the call was made to: "The bucket", "GitHub". */
  readonly host: string;
  /** What was wanted, to follow "could not": "store a.jpg". */
  readonly task: string;
  /** What came back, as a clause: "it answered 403 (AccessDenied)". */
  readonly found: string;
  readonly url: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** A media host did not do its part: the post waits, and a later run tries again. */
export function hostFailed({ host, task, found, url, hint, cause }: HostFailure): TransientError {
  return new TransientError({
    code: 'MEDIA_HOST_FAILED',
    message: `${host} could not ${task}: ${found}.`,
    hint,
    cause,
    details: { address: displayAddress(url) },
  });
}

/** Why a connection failed; `fetch` hides it in the cause. */
export function connectionReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return `the connection failed (${cause.code})`;
  return `the connection failed (${cause instanceof Error ? cause.message : 'no reason given'})`;
}
