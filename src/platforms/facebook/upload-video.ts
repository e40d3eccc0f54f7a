import { MergecastError, PlatformRejection } from '../../domain/errors.ts';
import { describeSource, type MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { UploadResult } from '../graph/upload.ts';
import { trustedUploadAddress } from '../graph/upload-address.ts';
import { outcomeOfUpload, untrustedUpload } from '../graph/upload-outcome.ts';
import { answerId } from '../http/answer-id.ts';
import { textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { create } from './calls.ts';
import { diagnose } from './diagnose.ts';
import type { PageHandle } from './handle.ts';
import type { PagePart } from './page-part.ts';
import { EDGES } from './publish-request.ts';
import { sendChunks } from './send-chunks.ts';
import { endOfCall, endOfMedia, kept, type Step } from './step.ts';
import { streamVideo } from './stream-video.ts';
import { takesBytes } from './takes-bytes.ts';
import { type PendingBytes, readOffsets, type VideoUpload } from './video-upload.ts';

/** Everything of a video but the call that publishes it: nobody sees it before that. */
export async function uploadVideo(
  part: PagePart,
  start: PageHandle,
  destination: Destination,
  context: PublishContext,
): Promise<Step> {
  const [item] = part.media;
  if (item === undefined) throw new Error('A video without a medium cannot be uploaded.');
  let handle = start;
  try {
    if (start.video === null) {
      const begun = await begin(item, start, context);
      if (begun.kind === 'end') return begun;
      handle = begun.handle;
    }
    const { video } = handle;
    if (video === null || video.pending === null) return { kind: 'made', handle };
    const { result, pending } = await sendRest(video, item, { isResumed: start.video !== null }, context);
    handle = { ...handle, video: { ...video, pending } };
    return result.kind === 'uploaded'
      ? { kind: 'made', handle }
      : endOfUpload(result, item, handle, destination, context);
  } catch (error) {
    if (MergecastError.isInstance(error)) return endOfMedia(error, handle);
    throw error;
  }
}

/** Makes the video. Its id goes into the handle before any byte is sent. */
async function begin(item: MediaItem, handle: PageHandle, context: PublishContext): Promise<Step> {
  const edge = EDGES[handle.kind];
  if (handle.kind !== 'video') {
    const answer = await create(edge, { upload_phase: 'start' }, context);
    const made = answerId(answer, 'video_id');
    if (!made.ok) return endOfCall(made.fault, handle, context);
    const address = answer.ok ? (textField(answer.body, 'upload_url') ?? '') : '';
    if (trustedUploadAddress(address, context.apiOrigin) === null) throw untrustedUpload(address, 'Facebook');
    return withVideo(handle, { id: made.id, sessionId: null, pending: { kind: 'stream', address } });
  }
  if (!takesBytes(item)) throw needsFile(item);
  const { sizeBytes } = await context.media.bytes(item);
  const answer = await create(edge, { upload_phase: 'start', file_size: String(sizeBytes) }, context);
  const made = answerId(answer, 'video_id');
  if (!made.ok) return endOfCall(made.fault, handle, context);
  const session = answerId(answer, 'upload_session_id');
  if (!session.ok) return endOfCall(session.fault, handle, context);
  const offsets = (answer.ok ? readOffsets(answer.body, sizeBytes) : null) ?? { start: 0, end: sizeBytes };
  return withVideo(handle, { id: made.id, sessionId: session.id, pending: { kind: 'chunks', ...offsets } });
}

function withVideo(handle: PageHandle, video: VideoUpload): Step {
  return { kind: 'made', handle: { ...handle, video } };
}

interface Sent {
  readonly result: UploadResult;
  /** What is left of it; null: nothing. */
  readonly pending: PendingBytes | null;
}

async function sendRest(
  { id, sessionId, pending }: VideoUpload,
  item: MediaItem,
  { isResumed }: { readonly isResumed: boolean },
  context: PublishContext,
): Promise<Sent> {
  if (pending?.kind === 'chunks' && sessionId !== null) {
    const bytes = await context.media.bytes(item);
    const { result, offsets } = await sendChunks({ sessionId, ...pending }, item, bytes, context);
    return { result, pending: result.kind === 'uploaded' ? null : { kind: 'chunks', ...offsets } };
  }
  const address = pending?.kind === 'stream' ? pending.address : '';
  const result = await streamVideo({ id, address, isResumed }, item, context);
  return { result, pending: result.kind === 'uploaded' ? null : pending };
}

function endOfUpload(
  result: Exclude<UploadResult, { readonly kind: 'uploaded' }>,
  item: MediaItem,
  handle: PageHandle,
  destination: Destination,
  { clock }: PublishContext,
): Step {
  const upload = { item, destination, handle: kept(handle) };
  const outcome = outcomeOfUpload(result, upload, { platform: 'Facebook', diagnose, clock });
  return result.kind === 'spoilt' ? { kind: 'end', outcome, isSpoilt: true } : { kind: 'end', outcome };
}

function needsFile(item: MediaItem): PlatformRejection {
  return new PlatformRejection({
    code: 'PLATFORM_REFUSED',
    message: `Facebook is sent the bytes of a video, and ${describeSource(item.source)} is an address.`,
    hint: 'Put the video into the repository and name its path, or publish it as a reel.',
  });
}
