import type { PreviewBefore, PreviewDestination, PreviewPost } from '../../../domain/preview-data.ts';
import { accountOf, type Entry, entriesOf } from '../entry.ts';

/** The posts of an account that stand in its grid at an instant, newest first. */
export function tilesAt(entries: readonly Entry[], account: string, at: number): Entry[] {
  return entries.filter((entry) => isTile(entry, account) && (entry.at ?? Infinity) <= at).reverse();
}

/** Every post of the account that will stand in its grid some day, by time. */
export function timelineOf(entries: readonly Entry[], account: string): Entry[] {
  return entries.filter((entry) => isTile(entry, account) && entry.at !== null);
}

/** Accounts with a grid, in the order of the configuration. */
export function accountsWithGrid(accounts: readonly string[], entries: readonly Entry[]): string[] {
  return accounts.filter((account) => entries.some((entry) => isTile(entry, account)));
}

/** A failed, missed or skipped post never gets there. */
const NEVER: ReadonlySet<PreviewDestination['state']> = new Set(['failed', 'missed', 'draft']);

function isTile({ destination }: Entry, account: string): boolean {
  return accountOf(destination) === account && destination.look.isInGrid && !NEVER.has(destination.state);
}

/** The entries as they were before this branch: without what it adds, with what it removed or changed as it was. */
export function entriesBefore(posts: readonly PreviewPost[], before: PreviewBefore): Entry[] {
  const was = new Map(before.posts.map((post) => [post.path as string, post]));
  const kept = posts.filter((post) => post.change === null && !was.has(post.path));
  // What was published is published, whatever a branch makes of the file.
  const states = new Map(entriesOf(posts).map(({ key, destination }) => [key, destination.state]));
  return entriesOf([...kept, ...was.values()]).map((entry) => {
    const state = states.get(entry.key) ?? 'upcoming';
    return { ...entry, destination: { ...entry.destination, state: NEVER.has(state) ? 'upcoming' : state } };
  });
}
