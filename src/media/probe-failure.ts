import { ContentError, TransientError } from '../domain/errors.ts';
import { displayAddress } from './display-address.ts';

/** What a failed probe is about. */
export interface ProbeSubject {
  /** How the author knows the medium: the file's path, or the address without its query. */
  readonly file: string;
  /** Where it was being fetched when it failed. */
  readonly url: string;
}

export interface ProbeFailure {
  /** Follows "cannot be fetched: " or "cannot be used: ". */
  readonly found: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** It may pass by itself or by a change at the host: the post waits. */
export function unreachable(subject: ProbeSubject, failure: ProbeFailure): TransientError {
  const { hint, cause } = failure;
  const message = `${describe(subject)} cannot be fetched: ${failure.found}.`;
  return new TransientError({ code: 'MEDIA_UNREACHABLE', message, hint, cause, details: details(subject) });
}

/** The host answers with something that no platform would take: a person must change the post or the host. */
export function notServed(subject: ProbeSubject, failure: ProbeFailure): ContentError {
  const { hint, cause } = failure;
  const message = `${describe(subject)} cannot be used: ${failure.found}.`;
  return new ContentError({ code: 'MEDIA_NOT_SERVED', message, hint, cause, details: details(subject) });
}

function describe({ file, url }: ProbeSubject): string {
  const address = displayAddress(url);
  return file === address ? address : `${file} at ${address}`;
}

function details({ file, url }: ProbeSubject): Readonly<Record<string, unknown>> {
  return { file, address: displayAddress(url) };
}
