import { MergecastError, PlatformRejection, TransientError } from '../../../domain/errors.ts';
import { describeSource, type MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { ownError } from '../errors.ts';
import { readBytesTransferred } from '../transferred-bytes.ts';
import { brokenUpload, type UploadResult, uploadVideo } from '../upload.ts';
import { trustedUploadAddress } from '../upload-address.ts';
import { readUploadStatus } from './calls.ts';
import type { ContainerContext } from './container-api.ts';
import type { ContainerHandle } from './handle.ts';
import { endOfCall, endOfMedia, later, type PrepareEnd, stopped } from './prepare-end.ts';

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
  if (address === null) return untrusted(uri, context.api.name);
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

function endOfUpload(
  result: Exclude<UploadResult, { readonly kind: 'uploaded' }>,
  item: MediaItem,
  handle: ContainerHandle,
  destination: Destination,
  context: ContainerContext,
): PrepareEnd {
  const label = describeSource(item.source);
  switch (result.kind) {
    case 'interrupted':
      return later(stopped(destination, context.api.name), handle);
    case 'broken':
      return later(ownError(brokenUpload(label, result.reason, context.api.name)), handle);
    case 'refused':
      return endOfCall(context.api.diagnose(result.fault), handle, context);
    case 'spoilt': {
      const error = new PlatformRejection({
        code: 'PLATFORM_REFUSED',
        message: `${context.api.name} refused the bytes of ${label}: ${result.fault.message}.`,
        hint: 'Export the video again as MP4 with H.264 and AAC, then set status to scheduled.',
      });
      const outcome = { kind: 'rejected', error: ownError(error) } as const;
      return { kind: 'end', outcome, deservesNewContainer: true };
    }
  }
}

/** Says nothing of the address itself: it came from outside. */
function untrusted(uri: string, name: string): TransientError {
  const host = URL.canParse(uri) ? new URL(uri).host : 'no address';
  return new TransientError({
    code: 'PLATFORM_UNAVAILABLE_NOW',
    message: `${name} named ${host} for the upload, which is not its own host. The token was not sent there.`,
    hint: 'Nothing to do: a later run tries again. If it stays, set media.host to s3 or github, so that an address is handed over.',
  });
}
