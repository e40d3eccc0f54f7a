import { type Config, pauseFor } from '../domain/config.ts';
import { describePause } from '../domain/describe-pause.ts';
import { formatInstant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Destination, Post } from '../domain/post.ts';

export interface AcceptedPost {
  readonly post: Post;
  readonly destination: Destination;
  /** Accepted, and its date is ahead. */
  readonly record: LedgerRecord;
  readonly config: Pick<Config, 'paused'>;
}

/**
 * Why a platform should not bring a post out as it was handed over, in a sentence; null: it should, as far as author and
 * calendar can tell. A file that says completed is left alone, as ever.
 */
export function whyTakeBack({ post, destination, record, config }: AcceptedPost): string | null {
  if (post.status === 'completed') return null;
  if (post.status === 'skipped') return 'Its status says skipped.';
  if (post.isDraft) return 'It is a draft.';
  if (destination.handOff) return 'A person is to post it.';
  if (dateOf(destination) !== record.scheduled_at) return 'It has another date.';
  const publishAt = parseInstant(record.publish_at ?? '');
  const pause = publishAt === null ? null : pauseFor(config, record.profile, publishAt);
  return pause === null ? null : `${describePause(pause)}.`.replace(/([.!?])\.$/, '$1');
}

function dateOf({ schedule }: Destination): string | null {
  return typeof schedule === 'number' ? formatInstant(schedule) : null;
}
