import { TransientError } from '../../domain/errors.ts';
import { exchange, type HttpReply, type HttpRequest } from '../http/exchange.ts';
import { faultOfReply, faultWithoutReply, type GraphFault } from '../http/graph-fault.ts';
import { isJsonObject, parseJson, textField } from '../http/json.ts';
import { pause } from '../http/repeat.ts';
import { retryAfter } from '../http/retry-after.ts';
import type { MediaBytes, PublishContext } from '../platform-adapter.ts';
import type { Diagnose } from './diagnose.ts';

/** An upload that waits for its bytes, and where they go. */
export interface PendingUpload {
  /** Already found to be trusted. */
  readonly address: string;
  /** As people write it: `Instagram`. */
  readonly platform: string;
  readonly diagnose: Diagnose;
  /** The next byte that the platform wants; null when it cannot be asked now. */
  readonly askOffset: () => Promise<number | null>;
}

/** What became of sending the bytes. */
export type UploadResult =
  | { readonly kind: 'uploaded' }
  /** The platform threw the bytes away; a new container may do. */
  | { readonly kind: 'spoilt'; readonly fault: GraphFault }
  | { readonly kind: 'refused'; readonly fault: GraphFault }
  /** The connection broke more often than it is worth in one run; a later one goes on from where it broke. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'interrupted' };

/** Pauses before asking how far the bytes got and going on from there. */
export const RESUME_DELAYS_MS = [1000, 4000, 15_000, 30_000] as const;
const MAX_ANSWER_BYTES = 64 * 1024;
/** A slower line would not bring 300 MB over in a run. */
const LEAST_BYTES_PER_SECOND = 128 * 1024;
const FIRST_ANSWER_MS = 60_000;
/** Meta fetches the whole video before it answers. */
const FETCH_MS = 5 * 60_000;
/** The bytes stayed what they were: what arrived is asked for, and the rest is sent. */
const MISPLACED: ReadonlySet<string | null> = new Set(['OffsetInvalidError', 'PartialRequestError']);

/** Sends a video's bytes, and goes on from the byte that the platform has after each broken connection. */
export async function uploadVideo(
  upload: PendingUpload,
  bytes: MediaBytes,
  { isResumed, label }: { readonly isResumed: boolean; readonly label: string },
  context: PublishContext,
): Promise<UploadResult> {
  let offset = isResumed ? await upload.askOffset() : 0;
  let broken = 'nothing was sent';
  for (const delayMs of [...RESUME_DELAYS_MS, null]) {
    if (offset !== null && offset >= bytes.sizeBytes) return { kind: 'uploaded' };
    if (offset !== null) {
      context.log.info(`Uploading ${label} to ${upload.platform}${offset === 0 ? '' : `, from byte ${offset} on`}.`);
      const sent = await sendBytes(upload, bytes, offset, context);
      if (sent.kind !== 'broken') return sent;
      broken = sent.reason;
    }
    if (delayMs === null) break;
    const waited = await pause(delayMs, context);
    if (waited === 'interrupted') return { kind: 'interrupted' };
    if (waited === 'deadline') break;
    offset = await upload.askOffset();
  }
  return { kind: 'broken', reason: broken };
}

/** Lets the platform fetch a video from an address. Once: a later run asks how far that came. */
export function handOverAddress(
  upload: PendingUpload,
  fileUrl: string,
  context: PublishContext,
): Promise<UploadResult> {
  return send(upload, { file_url: fileUrl, 'content-length': '0' }, { timeoutMs: FETCH_MS }, context);
}

/** The error of an upload that a later run goes on with. */
export function brokenUpload(label: string, reason: string, platform: string): TransientError {
  return new TransientError({
    code: 'MEDIA_UPLOAD_BROKEN',
    message: `The upload of ${label} to ${platform} broke off: ${reason}.`,
    hint: 'Nothing to do: the next run goes on from where it broke.',
  });
}

function sendBytes(
  upload: PendingUpload,
  bytes: MediaBytes,
  offset: number,
  context: PublishContext,
): Promise<UploadResult> {
  const leftBytes = bytes.sizeBytes - offset;
  const headers = {
    offset: String(offset),
    file_size: String(bytes.sizeBytes),
    'content-type': 'application/octet-stream',
    'content-length': String(leftBytes),
  };
  return send(upload, headers, { bytes: bytes.read(offset), timeoutMs: uploadTimeoutMs(leftBytes) }, context);
}

/** How long sending so many bytes may take. */
export function uploadTimeoutMs(bytes: number): number {
  return FIRST_ANSWER_MS + Math.ceil((bytes / LEAST_BYTES_PER_SECOND) * 1000);
}

async function send(
  { address, diagnose }: PendingUpload,
  headers: Readonly<Record<string, string>>,
  request: Pick<HttpRequest, 'bytes' | 'timeoutMs'>,
  context: PublishContext,
): Promise<UploadResult> {
  const reply = await exchange(context.fetch, {
    ...request,
    method: 'POST',
    url: address,
    headers: { authorization: `OAuth ${context.accessToken}`, ...headers, 'user-agent': 'mergecast' },
    maxBytes: MAX_ANSWER_BYTES,
    interruption: { signal: context.signal, graceMs: 0 },
  });
  return readReply(reply, diagnose, context);
}

/** Bad: `{"debug_info":{"retriable":false,"type":"ProcessingFailedError","message":"…"}}`, or a Graph error. */
function readReply(reply: HttpReply, diagnose: Diagnose, { redact, clock }: PublishContext): UploadResult {
  if (reply.kind === 'interrupted') return { kind: 'interrupted' };
  if (reply.kind !== 'reply') return { kind: 'broken', reason: redact(reply.reason) };
  const body = parseJson(reply.text);
  if (reply.status === 200 && isJsonObject(body) && body.success === true) return { kind: 'uploaded' };
  const info = isJsonObject(body) && isJsonObject(body.debug_info) ? body.debug_info : null;
  if (info !== null) {
    const type = textField(info, 'type');
    const said = redact(`${type ?? 'an error'}: ${textField(info, 'message') ?? 'no message'}`);
    if (info.retriable === true || MISPLACED.has(type)) return { kind: 'broken', reason: said };
    return { kind: 'spoilt', fault: { ...faultWithoutReply('no_answer', said, redact), status: reply.status } };
  }
  const notBefore = retryAfter(reply.headers, clock.now());
  const fault = faultOfReply({ status: reply.status, text: reply.text, notBefore }, redact);
  return diagnose(fault).row.class === 'transient'
    ? { kind: 'broken', reason: fault.message }
    : { kind: 'refused', fault };
}
