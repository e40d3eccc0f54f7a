import type { ContainerApi, ListedPost } from '../graph/containers/container-api.ts';
import { countParts, obstacleOf } from './chain.ts';
import { comparableText } from './comparable-text.ts';
import { readContainerStatus } from './container-status.ts';
import { diagnose } from './diagnose.ts';
import { THREADS_TIMING } from './limits.ts';
import { toContainerPlan } from './to-request.ts';

/** Threads' own words for what it shares with Meta's other container APIs. */
export const threadsApi: ContainerApi = {
  name: 'Threads',
  diagnose,
  timing: THREADS_TIMING,
  edges: { create: 'threads', publish: 'threads_publish', quota: 'threads_publishing_limit' },
  fields: {
    status: 'id,status,error_message',
    listing: 'id,text,timestamp,permalink,media_type',
    caption: 'text',
  },
  countParts,
  obstacleOf,
  plan: toContainerPlan,
  comparable: comparableText,
  // Replies have a listing of their own, which asks for threads_read_replies, and a quota of their own.
  listing: (mediaType) =>
    mediaType.startsWith('REPLY_')
      ? { edge: 'replies', hasSince: true, mayBeDenied: true }
      : { edge: 'threads', hasSince: true },
  quotaOf: (part) =>
    part === 0 ? { usage: 'quota_usage', config: 'config' } : { usage: 'reply_quota_usage', config: 'reply_config' },
  readStatus: readContainerStatus,
  isListedAs,
  takesBytes: () => false,
};

/** Listings have words of their own: `TEXT_POST`, `CAROUSEL_ALBUM`. */
function isListedAs(item: ListedPost, mediaType: string): boolean {
  return item.mediaType === null || item.mediaType === LISTED_AS[mediaType.replace(/^REPLY_/, '')];
}

const LISTED_AS: Readonly<Record<string, string>> = {
  TEXT: 'TEXT_POST',
  IMAGE: 'IMAGE',
  VIDEO: 'VIDEO',
  CAROUSEL: 'CAROUSEL_ALBUM',
};
