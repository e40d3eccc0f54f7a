import { describeContainerCalls } from '../graph/containers/describe-calls.ts';
import { findContainer } from '../graph/containers/find.ts';
import { permalinkOf } from '../graph/containers/permalink.ts';
import { prepareContainers } from '../graph/containers/prepare.ts';
import { publishContainer } from '../graph/containers/publish.ts';
import type { PlatformAdapter, PublishContext } from '../platform-adapter.ts';
import { threadsCare } from './care/account-care.ts';
import { checkThreads } from './check.ts';
import { threadsApi } from './container-api.ts';
import { threadsFitLimits } from './fit-limits.ts';
import { THREADS_QUOTA } from './limits.ts';
import { lookOnThreads } from './look.ts';
import { threadsRemoval } from './removal.ts';
import { atVersion, VERSION } from './version.ts';

/** Threads: texts, pictures, videos, carousels, and chains of them. Quirks and links: README.md in this folder. */
export const threadsAdapter: PlatformAdapter = {
  id: 'threads',
  apiOrigin: () => 'https://graph.threads.net',
  check: checkThreads,
  look: lookOnThreads,
  postingQuota: { posts: THREADS_QUOTA.posts.value, windowMs: THREADS_QUOTA.windowMs.value },
  mediaLimits: threadsFitLimits,
  takesBytes: threadsApi.takesBytes,
  prepare: (destination, previous, context) => prepareContainers(destination, previous, withApi(context)),
  publish: (handle, context) => publishContainer(handle, withApi(context)),
  find: (attempt, context) => findContainer(attempt, withApi(context)),
  permalink: (postId, context) => permalinkOf(postId, withApi(context)),
  describeCalls: (destination, options) =>
    describeContainerCalls(destination, { ...options, graphApiVersion: VERSION }, threadsApi),
  removal: threadsRemoval,
  care: threadsCare,
};

function withApi(context: PublishContext) {
  return { ...atVersion(context), api: threadsApi };
}
