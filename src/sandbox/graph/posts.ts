import { addMs, type Instant } from '../../domain/instant.ts';
import type { SandboxAccount } from './accounts.ts';
import type { LivePost } from './live-post.ts';

const QUOTA_WINDOW_MS = 24 * 3_600_000;

/** Everything that was published, oldest first; what was deleted since is kept, and can no longer be asked about. */
export class Posts {
  readonly #posts: LivePost[] = [];
  #doublePublishAttempts = 0;

  get all(): readonly LivePost[] {
    return this.#posts;
  }

  get doublePublishAttempts(): number {
    return this.#doublePublishAttempts;
  }

  add(post: LivePost): void {
    this.#posts.push(post);
  }

  remove(id: string): void {
    const index = this.#posts.findIndex((post) => post.id === id);
    if (index !== -1) this.#posts.splice(index, 1);
  }

  countDoublePublishAttempt(): void {
    this.#doublePublishAttempts += 1;
  }

  /** A post, or an item of a carousel. */
  find(id: string): LivePost | null {
    return this.#live.flatMap((post) => [post, ...post.children]).find((post) => post.id === id) ?? null;
  }

  /** Newest first. */
  ofAccount({ id, platform }: Pick<SandboxAccount, 'id' | 'platform'>): readonly LivePost[] {
    return this.#live.filter((post) => post.account.id === id && post.platform === platform).reverse();
  }

  /** How many an account made in the 24 hours before `now`; a carousel counts once. */
  countRecent(
    account: Pick<SandboxAccount, 'id' | 'platform'>,
    now: Instant,
    since: Instant = addMs(now, -QUOTA_WINDOW_MS),
  ): number {
    const { id, platform } = account;
    return this.#posts.filter(
      (post) => post.account.id === id && post.platform === platform && post.publishedAt > since,
    ).length;
  }

  get #live(): readonly LivePost[] {
    return this.#posts.filter(({ deletedAt }) => deletedAt === undefined);
  }
}
