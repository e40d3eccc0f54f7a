import { accountKey } from '../domain/account.ts';
import { type Instant, instant } from '../domain/instant.ts';
import type { LedgerState } from '../domain/ledger-record.ts';
import type { PlannedDestination } from '../domain/plan.ts';
import type { Destination, Post } from '../domain/post.ts';
import type { LintInput } from './lint-input.ts';

/** A destination that is still to go out. */
export interface Outgoing {
  readonly post: Post;
  readonly destination: Destination;
  /** Its own time; what is overdue goes out now. */
  readonly at: Instant;
  /** As its author means it: null for `now`. */
  readonly scheduledAt: Instant | null;
}

const WAITING: ReadonlySet<PlannedDestination['state']> = new Set(['due', 'upcoming', 'deferred', 'paused']);

/** What a platform was handed ahead is taken back when its file changes. */
const CHANGEABLE: ReadonlySet<LedgerState> = new Set(['deferred', 'accepted']);

/** Everything that is still to go out, in the plan's order: by time. */
export function outgoing({ plan, posts, now }: LintInput): readonly Outgoing[] {
  return plan.destinations.flatMap((planned): Outgoing[] => {
    const { destination, scheduledAt, state, record } = planned;
    const post = posts.get(planned.post);
    if (destination === null || post === undefined || !WAITING.has(state)) return [];
    if (record !== null && !CHANGEABLE.has(record.state)) return []; // on its way in another run, or with a person
    const isNow = destination.schedule === 'now';
    const at = instant(Math.max(now, scheduledAt ?? now));
    return [{ post, destination, at, scheduledAt: isNow ? null : scheduledAt }];
  });
}

/** Everything whose words can still be mended: what is to go out, and drafts. */
export function unfinished(input: LintInput): readonly Pick<Outgoing, 'post' | 'destination'>[] {
  const drafts = input.plan.destinations.flatMap(({ destination, post, state, record }) => {
    const draft = input.posts.get(post);
    const isDraft = destination !== null && state === 'draft' && record === null && draft?.isDraft === true;
    return isDraft ? [{ post: draft, destination }] : [];
  });
  return [...outgoing(input), ...drafts];
}

/** In groups, one for each account. */
export function byAccount<T extends { readonly destination: Destination }>(each: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of each) {
    const group = groups.get(accountKey(one.destination));
    if (group === undefined) groups.set(accountKey(one.destination), [one]);
    else group.push(one);
  }
  return groups;
}

/** For messages: `my_brand on instagram`. */
export function accountName({ platform, profile }: Pick<Destination, 'platform' | 'profile'>): string {
  return `${profile} on ${platform}`;
}
