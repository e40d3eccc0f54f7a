import type { Instant } from '../../domain/instant.ts';
import { isJsonObject, type JsonObject, textField } from '../http/json.ts';
import { readTime } from './listed-post.ts';

/** What Facebook says of a video. */
export type VideoState =
  /** It waits for the call that finishes it. */
  | { readonly kind: 'unfinished' }
  /** It is processed, which begins before or after the call that finishes it: that is not documented. */
  | { readonly kind: 'processing' }
  /** The call that finishes it has arrived. */
  | { readonly kind: 'publishing' }
  /** It is finished, and comes out at its date. */
  | { readonly kind: 'scheduled'; readonly publishAt: Instant | null }
  | { readonly kind: 'published'; readonly publishedAt: Instant | null }
  /** It will never come out. `words` are Facebook's. */
  | { readonly kind: 'failed'; readonly words: string };

/** What is asked of a video, as `fields=`. */
export const VIDEO_FIELDS = 'id,status,published,scheduled_publish_time,permalink_url';

const LOST: ReadonlySet<string> = new Set(['error', 'expired', 'upload_failed']);

/** Reads `GET /{video}`. https://developers.facebook.com/docs/video-api/guides/reels-publishing */
export function readVideoState(body: JsonObject): VideoState {
  const status = objectIn(body, 'status');
  const [uploading, processing, publishing] = ['uploading_phase', 'processing_phase', 'publishing_phase'].map((name) =>
    objectIn(status, name),
  ) as [JsonObject, JsonObject, JsonObject];
  const word = textField(status, 'video_status') ?? '';
  const phases = [uploading, processing, publishing];
  if (LOST.has(word) || phases.some((phase) => phaseOf(phase) === 'error')) {
    return { kind: 'failed', words: phases.flatMap(wordsOf).join('; ') || word || 'no reason given' };
  }
  const publishedAt = readTime(publishing.publish_time);
  if (isOut(body, word, publishing)) return { kind: 'published', publishedAt };
  if (publishing.publish_status === 'scheduled' || isKept(body)) {
    return { kind: 'scheduled', publishAt: readTime(body.scheduled_publish_time) ?? publishedAt };
  }
  if (phaseOf(publishing) === 'in_progress' || phaseOf(publishing) === 'complete') return { kind: 'publishing' };
  return phaseOf(processing) === 'in_progress' ? { kind: 'processing' } : { kind: 'unfinished' };
}

/** A video that tells nothing of its publishing is out when it is ready and published. */
function isOut(body: JsonObject, word: string, publishing: JsonObject): boolean {
  if (phaseOf(publishing) === '') return word === 'ready' && body.published === true;
  return phaseOf(publishing) === 'complete' && (publishing.publish_status ?? 'published') === 'published';
}

function isKept(body: JsonObject): boolean {
  return body.published === false && readTime(body.scheduled_publish_time) !== null;
}

function phaseOf(phase: JsonObject): string {
  return textField(phase, 'status') ?? '';
}

function wordsOf(phase: JsonObject): readonly string[] {
  const errors = Array.isArray(phase.errors) ? phase.errors : [phase.error];
  return errors.filter(isJsonObject).flatMap((error) => textField(error, 'message') ?? []);
}

function objectIn(body: JsonObject, field: string): JsonObject {
  const value = body[field];
  return isJsonObject(value) ? value : {};
}
