import { lookup } from 'node:dns/promises';
import { TransientError } from '../domain/errors.ts';
import type { MediaKind } from '../domain/media.ts';
import { type AnswerCheck, checkAnswer } from './check-answer.ts';
import type { Lookup } from './check-hop.ts';
import { checkRobots } from './check-robots.ts';
import { fetchAsPlatform } from './fetch-as-platform.ts';
import { type ProbeSubject, unreachable } from './probe-failure.ts';
import { readBody } from './read-body.ts';
import type { RobotsRules } from './robots.ts';
import { SNIFF_BYTES } from './sniff.ts';

export interface ProbeOptions {
  readonly url: string;
  readonly expected: MediaKind;
  /** What messages call the medium: the file's path, or its address without the query. */
  readonly file: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** For a host that the configuration or the environment puts on this machine: plain HTTP to loopback addresses passes. */
  readonly allowLoopback: boolean;
  /** Whether a picture may come without a type that says so. Default false. */
  readonly mayHideType?: boolean;
  /** A body of up to so many bytes is read whole, for its hash. Default 0: only the first bytes are read. */
  readonly wholeBytes?: number;
  /** The robots.txt of each host, asked first; absent: not asked. */
  readonly robots?: RobotsRules;
  /** Default: the system's resolver. */
  readonly lookup?: Lookup;
  /** Default: 30 seconds, redirects included. */
  readonly timeoutMs?: number;
}

export interface ProbeResult extends AnswerCheck {
  /** Of the body, in hex; null where it was not read whole. */
  readonly sha256: string | null;
}

const TIMEOUT_MS = 30_000;

/**
 * The fetch before the fetch: asks for a medium as the platform will, so that the author sees our error and not the
 * platform's. Reads only the first bytes, unless told otherwise. Throws `TransientError` MEDIA_UNREACHABLE for what may pass (refused, 404,
 * 5xx, timeout), `ContentError` MEDIA_NOT_SERVED for what a person must mend (an HTML page, a private address).
 */
export async function probeAddress(options: ProbeOptions): Promise<ProbeResult> {
  const subject: ProbeSubject = { file: options.file, url: options.url };
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    const fetching = { lookup: resolveAll, ...options, signal };
    if (options.robots !== undefined) {
      await checkRobots(subject, options.robots, { fetchFollowing: fetchAsPlatform, options: fetching });
    }
    const answer = await fetchAsPlatform(subject, fetching);
    const { head, sha256 } = await readBody(answer, { headBytes: SNIFF_BYTES, wholeBytes: options.wholeBytes ?? 0 });
    return { ...checkAnswer(answer, head, options), sha256 };
  } catch (error) {
    if (options.signal.aborted) throw interrupted(subject, error);
    if (timeout.aborted) throw tooSlow(subject, options, error);
    throw error;
  }
}

function resolveAll(hostname: string): ReturnType<Lookup> {
  return lookup(hostname, { all: true });
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
