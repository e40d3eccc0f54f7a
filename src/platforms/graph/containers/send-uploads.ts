import { MergecastError } from '../../../domain/errors.ts';
import { describeSource, type MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { readBytesTransferred } from '../transferred-bytes.ts';
import { type UploadResult, uploadVideo } from '../upload.ts';
import { trustedUploadAddress } from '../upload-address.ts';
import { type FailedUpload, outcomeOfUpload, untrustedUpload } from '../upload-outcome.ts';
import { readUploadStatus } from './calls.ts';
import type { ContainerContext } from './container-api.ts';
import type { ContainerHandle } from './handle.ts';
import { end, endOfMedia, kept, type PrepareEnd } from './prepare-end.ts';

export type SentUploads = PrepareEnd | { readonly kind: 'sent'; readonly handle: ContainerHandle };

/** Sends the bytes that containers of a handle still wait for, in order. `isResumed`: an earlier run began. */
export async function sendUploads(
  start: ContainerHandle,
  destination: Destination,
  { isResumed }: { readonly isResumed: boolean },
  context: ContainerContext,
): Promise<SentUploads> {
  let handle = start;
  for (const [containerId, uri] of Object.entries(start.uploads)) {
    const item = mediumOf(containerId, handle, destination);
    const result = await sendOne({ containerId, uri, item, isResumed }, context);
    if (MergecastError.isInstance(result)) return endOfMedia(result, handle);
    if (result.kind !== 'uploaded') return endOfUpload(result, item, handle, destination, context);
    const { [containerId]: _sent, ...uploads } = handle.uploads;
    handle = { ...handle, uploads };
  }
  return { kind: 'sent', handle };
}

interface OneUpload {
  readonly containerId: string;
  readonly uri: string;
  readonly item: MediaItem;
  readonly isResumed: boolean;
}

async function sendOne(
  { containerId, uri, item, isResumed }: OneUpload,
  context: ContainerContext,
): Promise<UploadResult | MergecastError> {
  const address = trustedUploadAddress(uri, context.apiOrigin);
  if (address === null) return untrustedUpload(uri, context.api.name);
  try {
    const bytes = await context.media.bytes(item);
    const { name: platform, diagnose } = context.api;
    const askOffset = () => bytesArrived(containerId, context);
    const label = describeSource(item.source);
    return await uploadVideo({ address, platform, diagnose, askOffset }, bytes, { isResumed, label }, context);
  } catch (error) {
    if (MergecastError.isInstance(error)) return error;
    throw error;
  }
}

async function bytesArrived(containerId: string, context: ContainerContext): Promise<number | null> {
  const answer = await readUploadStatus(containerId, context);
  return answer.ok ? readBytesTransferred(answer.body.video_status) : null;
}

/** A carousel's containers stand in the order of its media; any other post has one of each. */
function mediumOf(containerId: string, { children }: ContainerHandle, { media }: Destination): MediaItem {
  const item = media[Math.max(0, children.indexOf(containerId))];
  if (item === undefined) throw new Error('A container waits for the bytes of a medium that the post does not have.');
  return item;
}

/** Bytes that the platform threw away may arrive in another container. */
function endOfUpload(
  result: FailedUpload,
  item: MediaItem,
  handle: ContainerHandle,
  destination: Destination,
  context: ContainerContext,
): PrepareEnd {
  const ended = end(outcomeOfUpload(result, { item, destination, handle: kept(handle) }, withNames(context)));
  return result.kind === 'spoilt' ? { ...ended, deservesNewContainer: true } : ended;
}

function withNames({ api, clock }: ContainerContext) {
  return { platform: api.name, diagnose: api.diagnose, clock };
}
