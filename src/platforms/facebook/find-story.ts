import type { Attempt, FindResult } from '../../domain/outcome.ts';
import { resendWhenOldEnough } from '../graph/resend.ts';
import { idField, type JsonObject, textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { findVideo } from './find-video.ts';
import type { PageHandle } from './handle.ts';
import { readTime } from './listed-post.ts';
import { firstMoment } from './match-post.ts';
import { pageAddress } from './page-address.ts';
import { readWhole } from './read-whole.ts';
import { FACEBOOK_TIMING } from './timing.ts';

const FIELDS = 'post_id,status,creation_time,media_type,media_id,url';

/**
 * Looks for a story by the photo that was uploaded for it, and that no other can show. One that the ledger does not know and that
 * shows something else might still be it: that the two ids are the same is not documented in so many words.
 */
export async function findPhotoStory(
  attempt: Attempt,
  handle: PageHandle,
  context: PublishContext,
): Promise<FindResult> {
  const { stories, isWhole } = await readStories(handle, attempt, context);
  const story = storyOf(handle.photos[0] ?? '', stories);
  if (story !== undefined) return published(story, context);
  if (!isWhole) return { kind: 'unknown', reason: "The Page's stories could not all be read." };
  const others = stories.filter((each) => textField(each, 'media_type')?.toLowerCase() !== 'video');
  if (others.some((each) => !attempt.knownPostIds.has(idField(each, 'post_id') ?? ''))) {
    return { kind: 'unknown', reason: "The Page's stories do not tell which one it is." };
  }
  return resendWhenOldEnough(attempt.sentAt, context.clock.now(), FACEBOOK_TIMING.resendAfterMs.value);
}

/** Asks the video, and where the answer that it was finished got lost, the listing for the story that it became. */
export async function findVideoStory(
  attempt: Attempt,
  handle: PageHandle,
  context: PublishContext,
): Promise<FindResult> {
  const found = await findVideo(attempt, handle, context);
  if (found.kind !== 'published' || handle.video === null) return found;
  const isKnown = attempt.accepted !== undefined && attempt.accepted.postId !== handle.video.id;
  if (isKnown) return { ...found, postUrl: null };
  const story = storyOf(handle.video.id, (await readStories(handle, attempt, context)).stories);
  return story === undefined ? { ...found, postId: null, postUrl: null } : published(story, context);
}

function published(story: JsonObject, { apiOrigin }: PublishContext): FindResult {
  const postUrl = pageAddress(textField(story, 'url'), apiOrigin);
  return { kind: 'published', postId: idField(story, 'post_id'), postUrl, publishedAt: readTime(story.creation_time) };
}

/** Those since the first send may have landed. */
async function readStories(handle: PageHandle, { sentAt }: Attempt, context: PublishContext) {
  const since = String(Math.floor(firstMoment(handle, sentAt) / 1000));
  const { items: stories, isWhole } = await readWhole('stories', { fields: FIELDS, since }, context);
  return { stories, isWhole };
}

function storyOf(mediaId: string, stories: readonly JsonObject[]): JsonObject | undefined {
  return stories.find((each) => idField(each, 'media_id') === mediaId);
}
