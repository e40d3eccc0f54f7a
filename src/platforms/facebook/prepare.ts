import { PlatformRejection } from '../../domain/errors.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import type { PrepareOutcome } from '../../domain/outcome.ts';
import { type Destination, describeDestination } from '../../domain/post.ts';
import { ownError } from '../graph/errors.ts';
import { outcomeOfInterruption } from '../graph/publish-outcome.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { newHandle, type PageHandle, usableHandle, writeHandle } from './handle.ts';
import { type PagePart, partOf } from './page-part.ts';
import type { Step } from './step.ts';
import { uploadPhotos } from './upload-photos.ts';
import { uploadVideo } from './upload-video.ts';

/**
 * Uploads what the post, or its next part, shows. Everything here may be repeated: a photo that is attached to nothing and
 * a video that is not finished are seen by nobody.
 */
export async function preparePagePost(
  destination: Destination,
  previous: PreparedHandle | null,
  context: PublishContext,
): Promise<PrepareOutcome> {
  if (context.signal.aborted) return { ...outcomeOfInterruption(), ...(previous === null ? {} : { handle: previous }) };
  const index = context.liveParts?.length ?? 0;
  const bringOutAt = context.bringOutAt ?? null;
  const part = partOf(destination, index, bringOutAt);
  if (part === null) return nothingLeft(destination, index);
  const fresh = newHandle(part, { destination, index, bringOutAt }, context.clock.now());
  const first = await upload(part, usableHandle(previous, fresh), destination, context);
  if (first.kind === 'made' || first.isSpoilt !== true) return outcomeOf(first);
  context.log.info(`Uploading the video of ${describeDestination(destination)} anew.`);
  return outcomeOf(await upload(part, fresh, destination, context));
}

function upload(part: PagePart, handle: PageHandle, destination: Destination, context: PublishContext): Promise<Step> {
  switch (part.kind) {
    case 'text':
      return Promise.resolve({ kind: 'made', handle });
    case 'photos':
    case 'story_photo':
      return uploadPhotos(part, handle, context);
    case 'video':
    case 'reel':
    case 'story_video':
      return uploadVideo(part, handle, destination, context);
  }
}

function outcomeOf(step: Step): PrepareOutcome {
  return step.kind === 'made' ? { kind: 'ready', handle: writeHandle(step.handle) } : step.outcome;
}

/** Stories that are out stay out: a post that was shortened since may have nothing left to send. */
function nothingLeft({ post }: Destination, live: number): PrepareOutcome {
  const error =
    live === 0
      ? new PlatformRejection({
          code: 'PLATFORM_REFUSED',
          message: `A Page shows several pictures or one video in a post, and ${post} has something else.`,
          hint: 'Leave one video, or pictures alone.',
        })
      : new PlatformRejection({
          code: 'PLATFORM_REFUSED',
          message: `${post} has no story that is not on Facebook already: ${live} are live, and it has fewer media now.`,
          hint: 'Set status to completed, or add what is still to be published.',
        });
  return { kind: 'rejected', error: ownError(error) };
}
