import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../domain/config.ts';
import type { Destination, Post } from '../../domain/post.ts';
import { sha256Hex } from '../../support/sha256.ts';
import { writeFileAtomically } from '../../support/write-file-atomically.ts';
import type { CachePlace } from '../environment.ts';
import type { ReviewedPost } from './reviewed-post.ts';

export interface CacheIdentity {
  readonly place: CachePlace;
  /** The repository's folder: each has a file of its own. */
  readonly root: string;
  /** Of `mergecast.yml`: with another one everything is read anew. */
  readonly configText: string;
  readonly config: Config;
}

/** A file that a post's review depended on, as it was then. */
export interface Dependency {
  /** As the post names it. */
  readonly path: string;
  readonly state: string;
}

export interface CachedReview {
  readonly reviewed: ReviewedPost;
  readonly dependencies: readonly Dependency[];
}

/**
 * What reviewing posts gave, by their paths and git's object ids, for this very program and configuration. It may be lost,
 * cut short or come from elsewhere: whatever is not surely ours is ignored. Only review looks at it; publishing never does.
 */
export class ReviewCache {
  readonly #file: string;
  readonly #key: string;
  readonly #config: Config;
  readonly #known: Readonly<Record<string, StoredReview>>;
  readonly #current = new Map<string, StoredReview>();
  #isChanged = false;

  private constructor(file: string, key: string, config: Config, known: Readonly<Record<string, StoredReview>>) {
    this.#file = file;
    this.#key = key;
    this.#config = config;
    this.#known = known;
  }

  static async open({ place, root, configText, config }: CacheIdentity): Promise<ReviewCache> {
    const file = path.join(place.folder, `review-${sha256Hex(root).slice(0, 24)}.json`);
    const program = sha256Hex((await readFile(place.program)).toString('base64'));
    const key = sha256Hex(JSON.stringify([FORMAT, program, configText]));
    return new ReviewCache(file, key, config, await readKnown(file, key));
  }

  /** What is known of these very bytes at this path; null when nothing is. */
  find(post: string, blob: string): CachedReview | null {
    const stored = Object.hasOwn(this.#known, post) ? this.#known[post] : undefined;
    return stored?.blob === blob ? { ...stored, reviewed: restored(stored.reviewed, this.#config) } : null;
  }

  /** To be kept as it is. */
  keep(post: string): void {
    const stored = this.#known[post];
    if (stored !== undefined) this.#current.set(post, stored);
  }

  put(post: string, blob: string, { reviewed, dependencies }: CachedReview): void {
    this.#isChanged = true;
    this.#current.set(post, { blob, reviewed: reduced(reviewed), dependencies });
  }

  /** Writes what this review kept and put, unless that is what is there. Throws what the disk throws. */
  async save(): Promise<void> {
    if (!this.#isChanged && this.#current.size === Object.keys(this.#known).length) return;
    const body = JSON.stringify({ key: this.#key, posts: Object.fromEntries(this.#current) });
    await mkdir(path.dirname(this.#file), { recursive: true, mode: 0o700 });
    await writeFileAtomically(this.#file, Buffer.from(`${sha256Hex(body)}\n${body}`));
  }
}

const FORMAT = 1;

interface StoredReview {
  readonly blob: string;
  readonly reviewed: ReviewedPost;
  readonly dependencies: readonly Dependency[];
}

async function readKnown(file: string, key: string): Promise<Readonly<Record<string, StoredReview>>> {
  try {
    const text = await readFile(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sha256Hex(body)) return {};
    const stored = JSON.parse(body) as { readonly key: string; readonly posts: Record<string, StoredReview> };
    return stored.key === key ? stored.posts : {};
  } catch {
    return {}; // not there yet, or not ours
  }
}

/** Accounts are the configuration's: they are not written down with each post. */
function reduced(reviewed: ReviewedPost): ReviewedPost {
  return withAccounts(reviewed, () => null);
}

function restored(reviewed: ReviewedPost, { profiles }: Config): ReviewedPost {
  return withAccounts(reviewed, ({ profile, platform }) => profiles.get(profile)?.accounts.get(platform) ?? null);
}

function withAccounts(
  reviewed: ReviewedPost,
  accountOf: (destination: Destination) => Destination['account'] | null,
): ReviewedPost {
  if (reviewed.post === null) return reviewed;
  const destinations = reviewed.post.destinations.map((each) => ({ ...each, account: accountOf(each) }));
  return { ...reviewed, post: { ...reviewed.post, destinations } as Post };
}
