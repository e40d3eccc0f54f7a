import { idField, type JsonObject, numberField, textField, wholeNumber } from '../http/json.ts';

/** A video on its way to Facebook. Its id is known before the call that publishes it, so that it can be asked about. */
export interface VideoUpload {
  readonly id: string;
  /** Names the upload in each of its calls; null where it has an address of its own. */
  readonly sessionId: string | null;
  /** Where the bytes go; null when all have arrived. */
  readonly pending: PendingBytes | null;
}

export type PendingBytes =
  /** The bytes that Facebook wants next. */
  | ({ readonly kind: 'chunks' } & Offsets)
  /** One stream to this address, which is not trusted on its own. */
  | { readonly kind: 'stream'; readonly address: string };

/** From `start` on, and before `end`; all have arrived when they are equal. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** What Facebook asks for next, as numbers or as text; null where it does not say, or makes no sense for so many bytes. */
export function readOffsets(body: JsonObject, sizeBytes: number): Offsets | null {
  const start = wholeNumber(body.start_offset);
  const end = wholeNumber(body.end_offset);
  if (start === null || end === null || start > end || start > sizeBytes) return null;
  return { start, end: Math.min(end, sizeBytes) };
}

/** Null when it does not name a video. */
export function readUpload(stored: JsonObject): VideoUpload | null {
  const id = idField(stored);
  if (id === null) return null;
  return { id, sessionId: textField(stored, 'upload_session_id'), pending: readPending(stored) };
}

/** As stored in the ledger. */
export function writeUpload({ id, sessionId, pending }: VideoUpload): JsonObject {
  return {
    id,
    ...(sessionId === null ? {} : { upload_session_id: sessionId }),
    ...(pending?.kind === 'chunks' ? { start_offset: pending.start, end_offset: pending.end } : {}),
    ...(pending?.kind === 'stream' ? { upload_url: pending.address } : {}),
  };
}

function readPending(stored: JsonObject): PendingBytes | null {
  const address = textField(stored, 'upload_url');
  if (address !== null) return { kind: 'stream', address };
  const start = numberField(stored, 'start_offset');
  const end = numberField(stored, 'end_offset');
  return start === null || end === null ? null : { kind: 'chunks', start, end };
}
