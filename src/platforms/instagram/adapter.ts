import { describeContainerCalls } from '../graph/containers/describe-calls.ts';
import { findContainer } from '../graph/containers/find.ts';
import { permalinkOf } from '../graph/containers/permalink.ts';
import { prepareContainers } from '../graph/containers/prepare.ts';
import { publishContainer } from '../graph/containers/publish.ts';
import type { PlatformAdapter, PublishContext } from '../platform-adapter.ts';
import { instagramCare } from './account-care.ts';
import { checkInstagram } from './check.ts';
import { instagramApi } from './container-api.ts';
import { instagramFitLimits } from './fit-limits.ts';
import { describeFollowUps, instagramFollowUps } from './follow-ups.ts';
import { INSTAGRAM_LIMITS } from './limits.ts';
import { instagramOrigin } from './login.ts';
import { lookOnInstagram } from './look.ts';
import { instagramRemoval } from './removal.ts';
import { takesBytes } from './takes-bytes.ts';

/** Instagram through the Graph API, with either login. Quirks and links: README.md in this folder. */
export const instagramAdapter: PlatformAdapter = {
  id: 'instagram',
  apiOrigin: instagramOrigin,
  check: checkInstagram,
  look: lookOnInstagram,
  postingQuota: { posts: INSTAGRAM_LIMITS.postsInWindow.value, windowMs: INSTAGRAM_LIMITS.quotaWindowMs.value },
  mediaLimits: instagramFitLimits,
  takesBytes,
  prepare: (destination, previous, context) => prepareContainers(destination, previous, withApi(context)),
  publish: (handle, context) => publishContainer(handle, withApi(context)),
  find: (attempt, context) => findContainer(attempt, withApi(context)),
  permalink: (postId, context) => permalinkOf(postId, withApi(context)),
  describeCalls: (destination, options) => [
    ...describeContainerCalls(destination, options, instagramApi),
    ...describeFollowUps(destination, options),
  ],
  followUps: instagramFollowUps,
  removal: instagramRemoval,
  care: instagramCare,
};

function withApi(context: PublishContext) {
  return { ...context, api: instagramApi };
}
