import { createHash } from 'node:crypto';
import type { PlatformAnswer } from './fetch-as-platform.ts';
import { unreachable } from './probe-failure.ts';

export interface BodyLimits {
  /** How much of it is wanted in any case. */
  readonly headBytes: number;
  /** A body of up to so many bytes is read whole. Default 0. */
  readonly wholeBytes?: number;
}

export interface BodyRead {
  /** Up to `headBytes` and a little more. */
  readonly head: Uint8Array;
  /** Of the whole body, in hex; null where it was not read to its end. */
  readonly sha256: string | null;
}

/** What is not wanted is never downloaded: cancelling closes the connection. No more than the head is kept. */
export async function readBody(
  { response, subject }: PlatformAnswer,
  { headBytes, wholeBytes = 0 }: BodyLimits,
): Promise<BodyRead> {
  const reader = response.body?.getReader();
  const head: Uint8Array[] = [];
  const hash = createHash('sha256');
  let length = 0;
  let isWhole = reader === undefined;
  try {
    while (reader !== undefined && (length < headBytes || length <= wholeBytes)) {
      const { done, value } = await reader.read();
      isWhole = done;
      if (done) break;
      if (length < headBytes) head.push(value);
      hash.update(value);
      length += value.length;
    }
  } catch (cause) {
    const hint = 'Check that the host is up. A later run tries again.';
    throw unreachable(subject, { found: 'the connection broke off', hint, cause });
  } finally {
    await reader?.cancel().catch(() => {});
  }
  return { head: Buffer.concat(head), sha256: isWhole ? hash.digest('hex') : null };
}
