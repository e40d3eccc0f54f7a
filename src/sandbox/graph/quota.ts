import type { Instant } from '../../domain/instant.ts';
import type { SandboxAccount } from './accounts.ts';
import type { World } from './world.ts';

/** How much of what an account may publish in 24 hours is used. */
export interface Quota {
  readonly used: number;
  readonly total: number;
}

/** Every post counts; a carousel once. */
export function postsQuota(account: SandboxAccount, { posts, clock }: World, since?: Instant): Quota {
  return { used: account.quotaUsed + posts.countRecent(account, clock.now(), since), total: account.quotaTotal };
}
