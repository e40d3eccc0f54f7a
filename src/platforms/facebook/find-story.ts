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

/** Looks for a story by the photo that was uploaded for it, and that no other story can show. */
export async function findPhotoStory(
  attempt: Attempt,
  handle: PageHandle,
  context: PublishContext,
): Promise<FindResult> {
  const { story, isWhole } = await lookForStory(handle.photos[0] ?? '', handle, attempt, context);
  if (story !== null) return published(story, context);
  if (!isWhole) return { kind: 'unknown', reason: "The Page's stories could not all be read." };
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
  const { story } = await lookForStory(handle.video.id, handle, attempt, context);
  return story === null ? { ...found, postId: null, postUrl: null } : published(story, context);
}

function published(story: JsonObject, { apiOrigin }: PublishContext): FindResult {
  const postUrl = pageAddress(textField(story, 'url'), apiOrigin);
  return { kind: 'published', postId: idField(story, 'post_id'), postUrl, publishedAt: readTime(story.creation_time) };
}

/** `isWhole`: every story since was read, and each says what it shows. */
async function lookForStory(
  mediaId: string,
  handle: PageHandle,
  { sentAt }: Attempt,
  context: PublishContext,
): Promise<{ readonly story: JsonObject | null; readonly isWhole: boolean }> {
  const since = String(Math.floor(firstMoment(handle, sentAt) / 1000));
  const { items, isWhole } = await readWhole('stories', { fields: FIELDS, since }, context);
  const story = items.find((item) => idField(item, 'media_id') === mediaId) ?? null;
  return { story, isWhole: isWhole && items.every((item) => idField(item, 'media_id') !== null) };
}
