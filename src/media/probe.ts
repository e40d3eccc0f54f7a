import { lookup } from 'node:dns/promises';
import { TransientError } from '../domain/errors.ts';
import type { MediaKind } from '../domain/media.ts';
import { checkAnswer, type ProbeResult } from './check-answer.ts';
import type { Lookup } from './check-hop.ts';
import { fetchAsPlatform, type PlatformAnswer } from './fetch-as-platform.ts';
import { type ProbeSubject, unreachable } from './probe-failure.ts';
import { SNIFF_BYTES } from './sniff.ts';

export interface ProbeOptions {
  readonly url: string;
  readonly expected: MediaKind;
  /** What messages call the medium: the file's path, or its address without the query. */
  readonly file: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** For a `url_template` on this machine: plain HTTP to loopback addresses passes. */
  readonly allowLoopback: boolean;
  /** Default: the system's resolver. */
  readonly lookup?: Lookup;
  /** Default: 30 seconds, redirects included. */
  readonly timeoutMs?: number;
}

export type { ProbeResult };

const TIMEOUT_MS = 30_000;

/**
 * The fetch before the fetch: asks for a medium as the platform will, so that the author sees our error and not the
 * platform's. Reads only the first bytes. Throws `TransientError` MEDIA_UNREACHABLE for what may pass (refused, 404,
 * 5xx, timeout), `ContentError` MEDIA_NOT_SERVED for what a person must mend (an HTML page, a private address).
 */
export async function probeAddress(options: ProbeOptions): Promise<ProbeResult> {
  const subject: ProbeSubject = { file: options.file, url: options.url };
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    const answer = await fetchAsPlatform(subject, { lookup: resolveAll, ...options, signal });
    const head = await readHead(answer);
    return checkAnswer(answer, head, options.expected);
  } catch (error) {
    if (options.signal.aborted) throw interrupted(subject, error);
    if (timeout.aborted) throw tooSlow(subject, options, error);
    throw error;
  }
}

function resolveAll(hostname: string): ReturnType<Lookup> {
  return lookup(hostname, { all: true });
}

/** The rest is never downloaded: cancelling closes the connection. */
async function readHead({ response, subject }: PlatformAnswer): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (reader !== undefined && length < SNIFF_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
  } catch (cause) {
    const hint = 'Check that the host is up. A later run tries again.';
    throw unreachable(subject, { found: 'the connection broke off', hint, cause });
  } finally {
    await reader?.cancel().catch(() => {});
  }
  return Buffer.concat(chunks);
}

function interrupted({ file }: ProbeSubject, cause: unknown): TransientError {
  return new TransientError({
    code: 'INTERRUPTED',
    message: `The run was stopped while it was checking ${file}.`,
    cause,
  });
}

function tooSlow(subject: ProbeSubject, { timeoutMs = TIMEOUT_MS }: ProbeOptions, cause: unknown): TransientError {
  const found = `there was no answer within ${timeoutMs / 1000} seconds`;
  return unreachable(subject, { found, hint: 'Platforms give up on slow hosts too. A later run tries again.', cause });
}
