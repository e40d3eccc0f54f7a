import type { Attempt, FindResult } from '../../domain/outcome.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { findFeedPost } from './find-feed-post.ts';
import { findPhotoStory, findVideoStory } from './find-story.ts';
import { findVideo } from './find-video.ts';
import { isLastPart, type PageHandle, readHandle } from './handle.ts';

/** Asks the Page what became of an attempt. Reads only. Throws a `MergecastError` when Facebook cannot be asked. */
export async function findOnPage(attempt: Attempt, context: PublishContext): Promise<FindResult> {
  const handle = readHandle(attempt.handle);
  if (handle === null) return { kind: 'unknown', reason: 'The ledger does not say what was sent.' };
  const found = await findByKind(attempt, handle, context);
  return found.kind === 'published' && !isLastPart(handle) ? { ...found, kind: 'partly' } : found;
}

function findByKind(attempt: Attempt, handle: PageHandle, context: PublishContext): Promise<FindResult> {
  switch (handle.kind) {
    case 'text':
    case 'photos':
      return findFeedPost(attempt, handle, context);
    case 'video':
    case 'reel':
      return findVideo(attempt, handle, context);
    case 'story_photo':
      return findPhotoStory(attempt, handle, context);
    case 'story_video':
      return findVideoStory(attempt, handle, context);
  }
}
