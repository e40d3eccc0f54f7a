import type { PreviewDestination, PreviewPost } from '../../domain/preview-data.ts';

/** A destination with its post: what calendar, feed, grid and ledger list. */
export interface Entry {
  readonly post: PreviewPost;
  readonly destination: PreviewDestination;
  /** Unique on the page. */
  readonly key: string;
  /** As in routes: `profile/platform`. */
  readonly account: string;
  /** The instant it goes out, or went; null for a draft without a date. */
  readonly at: number | null;
}

/** Every destination, by time; those without one last. */
export function entriesOf(posts: readonly PreviewPost[]): Entry[] {
  const all = posts.flatMap((post) => post.destinations.map((destination) => entryOf(post, destination)));
  return all.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || (a.key < b.key ? -1 : 1));
}

export function entryOf(post: PreviewPost, destination: PreviewDestination): Entry {
  const account = accountOf(destination);
  const { scheduledAt } = destination;
  const at = scheduledAt === null ? null : Date.parse(scheduledAt);
  return { post, destination, account, key: `${post.path} ${account}`, at };
}

export function accountOf({ profile, platform }: Pick<PreviewDestination, 'profile' | 'platform'>): string {
  return `${profile}/${platform}`;
}

/** For people: `Instagram · my_brand`. */
export function accountName({ platformName, profile }: Pick<PreviewDestination, 'platformName' | 'profile'>): string {
  return `${platformName} · ${profile}`;
}

/** What a post is called: the beginning of its words, else its file's name. */
export function titleOf({ post, destination }: Pick<Entry, 'post' | 'destination'>): string {
  const [line = ''] = destination.look.caption.split('\n').filter((each) => each.trim() !== '');
  return line === '' ? fileName(post.path) : line;
}

export function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
