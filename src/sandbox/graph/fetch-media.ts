import type { World } from './world.ts';

/** What came back from an address that a client handed over. */
export type FetchedMedia =
  | { readonly kind: 'fetched'; readonly bytes: Buffer; readonly contentType: string }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'too_slow' }
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface FetchMediaOptions {
  /** More bytes than this are not read. */
  readonly limitBytes: number;
  /** Real time: it bounds a real connection. */
  readonly timeoutMs: number;
  /** Aborts when the sandbox closes. */
  readonly signal: AbortSignal;
}

const DEFAULT_FETCH_TIMEOUT_MS = 10_000;

/** As the scenario says how patient Meta's servers are. */
export function fetchOptions(
  { scenario, signal }: Pick<World, 'scenario' | 'signal'>,
  limitBytes: number,
): FetchMediaOptions {
  return { limitBytes, timeoutMs: scenario.fetch_timeout_ms ?? DEFAULT_FETCH_TIMEOUT_MS, signal };
}

/** Fetches as Meta's servers do: with their user agent, without credentials. Redirects are not followed. Never throws. */
export async function fetchMedia(url: string, options: FetchMediaOptions): Promise<FetchedMedia> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': 'facebookexternalhit/1.1', accept: '*/*' },
      redirect: 'manual',
      signal: AbortSignal.any([timeout, options.signal]),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return { kind: 'unreachable', reason: `the host answered ${response.status}` };
    }
    const bytes = await readUpTo(response, options.limitBytes);
    const contentType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    return bytes === null ? { kind: 'too_large' } : { kind: 'fetched', bytes, contentType: contentType.trim() };
  } catch (error) {
    return timeout.aborted ? { kind: 'too_slow' } : { kind: 'unreachable', reason: reasonOf(error) };
  }
}

/** Null when there is more than `limitBytes`. */
async function readUpTo(response: Response, limitBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limitBytes) return null;
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
