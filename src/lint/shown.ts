import { accountKey } from '../domain/account.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { describeSource } from '../domain/media.ts';
import type { Destination, PostPath } from '../domain/post.ts';
import type { LintInput } from './lint-input.ts';
import { type Outgoing, outgoing } from './outgoing.ts';

/** A post that an account shows, or will. */
export interface Shown {
  readonly post: PostPath;
  /** Null for one that is live. */
  readonly outgoing: Outgoing | null;
  /** Null where the post's file is gone: the ledger keeps no captions. */
  readonly caption: string | null;
  /** As `identityOf` names them. */
  readonly media: readonly string[];
}

/** What each account shows: first what is live (not what was deleted), then what is to go out, by time. Those who follow may repeat those before. */
export function shownByAccount(input: LintInput): ReadonlyMap<string, readonly Shown[]> {
  const accounts = new Map<string, Shown[]>();
  const show = (account: string, shown: Shown) => {
    const list = accounts.get(account);
    if (list === undefined) accounts.set(account, [shown]);
    else list.push(shown);
  };
  const deleted = new Set(input.records.filter((record) => record.deleted_at !== undefined).map(destinationKey));
  const written = new Set<PostPath>([...input.posts.keys(), ...input.history.map(({ path }) => path)]);
  for (const record of input.records) {
    const isThere = record.state === 'published' && !deleted.has(destinationKey(record));
    if (isThere && !written.has(record.post)) show(accountKey(record), ofRecord(record));
  }
  for (const { path, destinations } of input.history) {
    for (const { caption, media, ...account } of destinations) {
      if (deleted.has(destinationKey({ ...account, post: path }))) continue;
      show(accountKey(account), { post: path, outgoing: null, caption, media: media.map(input.identityOf) });
    }
  }
  for (const { destination, state, post } of input.plan.destinations) {
    if (destination === null || state !== 'published' || deleted.has(destinationKey(destination))) continue;
    show(accountKey(destination), { post, outgoing: null, ...contentOf(destination, input) });
  }
  for (const each of outgoing(input)) {
    const { destination } = each;
    show(accountKey(destination), { post: destination.post, outgoing: each, ...contentOf(destination, input) });
  }
  return accounts;
}

function destinationKey({ post, ...account }: Pick<Destination, 'post' | 'platform' | 'profile'>): string {
  return `${accountKey(account)} ${post}`;
}

function contentOf({ caption, media }: Destination, { identityOf }: LintInput): Pick<Shown, 'caption' | 'media'> {
  return { caption, media: media.map(({ source }) => identityOf(describeSource(source))) };
}

function ofRecord({ post, claim }: LedgerRecord): Shown {
  const media = (claim?.media ?? []).map((medium) => ('url' in medium ? medium.url : medium.blob));
  return { post, outgoing: null, caption: null, media };
}

/** Two posts of which the later repeats the earlier, from the point of view of the one that can best be mended. */
export interface Repetition {
  readonly subject: Outgoing;
  readonly other: PostPath;
  /** Where the other one stands, as a clause: `which is published`. */
  readonly otherIs: string;
}

/** What nobody touched is not the place to look, unless nobody touched either. */
export function repetition(earlier: Shown, later: Outgoing, { review }: LintInput): Repetition {
  const isAboutEarlier =
    earlier.outgoing !== null &&
    !review.isUnderReview(later.post.path) &&
    review.isUnderReview(earlier.outgoing.post.path);
  if (earlier.outgoing !== null && isAboutEarlier) {
    return { subject: earlier.outgoing, other: later.post.path, otherIs: 'which is scheduled after it' };
  }
  const otherIs = earlier.outgoing === null ? 'which is published' : 'which is scheduled before it';
  return { subject: later, other: earlier.post, otherIs };
}

/** The key under which the same content is the same. */
export function contentKey({ caption, media }: Shown): string {
  return JSON.stringify([caption, ...media]);
}
