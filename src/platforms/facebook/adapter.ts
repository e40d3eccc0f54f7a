import type { PlatformAdapter } from '../platform-adapter.ts';
import { aheadWindow } from './ahead-window.ts';
import { API_ORIGIN } from './calls.ts';
import { facebookCare } from './care/account-care.ts';
import { checkFacebook } from './check.ts';
import { describePageCalls } from './describe-calls.ts';
import { findOnPage } from './find.ts';
import { facebookFirstComment } from './first-comment.ts';
import { facebookFitLimits } from './fit-limits.ts';
import { lookOnFacebook } from './look.ts';
import { permalinkOnPage } from './permalink.ts';
import { preparePagePost } from './prepare.ts';
import { publishOnPage } from './publish.ts';
import { facebookRemoval } from './removal.ts';
import { takesBytes } from './takes-bytes.ts';
import { withdrawFromPage } from './withdraw.ts';

/** Pages of Facebook: texts, links, photos, videos, reels and stories. Quirks and links: README.md in this folder. */
export const facebookAdapter: PlatformAdapter = {
  id: 'facebook',
  apiOrigin: () => API_ORIGIN,
  check: checkFacebook,
  look: lookOnFacebook,
  // Only reels have a figure, 30 in 24 hours, and the call that begins one enforces it.
  postingQuota: null,
  mediaLimits: facebookFitLimits,
  takesBytes: (_destination, item) => takesBytes(item),
  wantsBytes: (_destination, item) => takesBytes(item),
  prepare: preparePagePost,
  publish: publishOnPage,
  find: findOnPage,
  aheadWindow,
  withdraw: withdrawFromPage,
  permalink: permalinkOnPage,
  describeCalls: describePageCalls,
  followUps: facebookFirstComment,
  removal: facebookRemoval,
  care: facebookCare,
};
