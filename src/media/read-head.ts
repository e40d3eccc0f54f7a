import type { PlatformAnswer } from './fetch-as-platform.ts';
import { unreachable } from './probe-failure.ts';

/** Up to `maxBytes` of an answer and a little more. The rest is never downloaded: cancelling closes the connection. */
export async function readHead({ response, subject }: PlatformAnswer, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (reader !== undefined && length < maxBytes) {
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
