import { addMs } from '../../domain/instant.ts';
import type { SandboxAccount } from '../graph/accounts.ts';
import type { World } from '../graph/world.ts';
import { isReply } from './live-post.ts';

const WINDOW_MS = 24 * 3_600_000;
const REPLIES_TOTAL = 1000;

/** Posts and replies of the last 24 hours are counted apart. */
export function quotas(account: SandboxAccount, world: World) {
  const since = addMs(world.clock.now(), -WINDOW_MS);
  const recent = world.posts.ofAccount(account).filter(({ publishedAt }) => publishedAt > since);
  const replies = recent.filter(isReply).length;
  return {
    post: { used: account.quotaUsed + recent.length - replies, total: account.quotaTotal },
    reply: { used: replies, total: REPLIES_TOTAL },
  } as const;
}
