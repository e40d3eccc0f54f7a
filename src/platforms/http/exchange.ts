import { MergecastError } from '../../domain/errors.ts';
import { streamBody } from '../../support/stream-body.ts';
import { type Interruption, startCallTimer } from './call-timer.ts';
import { readLimitedText } from './limited-body.ts';

/** One HTTP call. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A form; only for POST. */
  readonly body?: URLSearchParams;
  /** In place of a form: bytes, sent as they come. The headers must state their length. */
  readonly bytes?: AsyncIterable<Uint8Array>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly interruption: Interruption;
}

/** What came back: a whole reply, or the reason why there is none. */
export type HttpReply =
  | { readonly kind: 'reply'; readonly status: number; readonly headers: Headers; readonly text: string }
  /** Surely nothing arrived: no connection was made. */
  | { readonly kind: 'not_sent'; readonly reason: string }
  /** It may have arrived and had its effect. */
  | { readonly kind: 'no_answer'; readonly reason: string }
  | { readonly kind: 'interrupted' };

/** Sends one request, once. Redirects are not followed: they are replies like any other, so no token travels on. */
export async function exchange(fetchImpl: typeof fetch, request: HttpRequest): Promise<HttpReply> {
  const timer = startCallTimer(request.timeoutMs, request.interruption);
  try {
    const response = await fetchImpl(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal: timer.signal,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(request.bytes === undefined ? {} : streamBody(request.bytes)),
    });
    const { text, isCut } = await readLimitedText(response, request.maxBytes);
    if (isCut) return { kind: 'no_answer', reason: `the answer is longer than ${request.maxBytes} bytes` };
    return { kind: 'reply', status: response.status, headers: response.headers, text };
  } catch (cause) {
    if (timer.cutBy() === 'interruption') return interrupted(request);
    if (MergecastError.isInstance(cause)) throw cause; // the bytes to be sent could not be had
    if (timer.cutBy() === 'timeout') return { kind: 'no_answer', reason: `no answer within ${request.timeoutMs} ms` };
    return connectionFailure(cause);
  } finally {
    timer.stop();
  }
}

/** A call that was given a grace had gone out long before: what became of it is not known. */
function interrupted({ interruption }: HttpRequest): HttpReply {
  if (interruption.graceMs === 0) return { kind: 'interrupted' };
  return { kind: 'no_answer', reason: 'no answer came before the run had to stop' };
}

/** Codes that arise only while a connection is being made: the request has not left this machine. */
const NOT_SENT_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function connectionFailure(cause: unknown): HttpReply {
  const codes = errorCodes(cause);
  const reason = codes.join(', ') || (cause instanceof Error ? cause.message : String(cause));
  const isNotSent = codes.length > 0 && codes.every((code) => NOT_SENT_CODES.has(code));
  return { kind: isNotSent ? 'not_sent' : 'no_answer', reason };
}

/** `fetch` wraps the real reason in `cause`, and several addresses tried in `errors`. */
function errorCodes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...new Set([...own, ...inner.flatMap(errorCodes)])];
}
