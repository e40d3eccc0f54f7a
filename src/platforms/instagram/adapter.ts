import type { PlatformAdapter } from '../platform-adapter.ts';
import { checkInstagram } from './check.ts';
import { describeInstagramCalls } from './describe-calls.ts';
import { findOnInstagram } from './find.ts';
import { instagramFitLimits } from './fit-limits.ts';
import { INSTAGRAM_TIMING } from './limits.ts';
import { instagramOrigin } from './login.ts';
import { lookOnInstagram } from './look.ts';
import { instagramPermalink } from './permalink.ts';
import { prepareInstagram } from './prepare.ts';
import { publishInstagram } from './publish.ts';
import { takesBytes } from './takes-bytes.ts';

/** Instagram through the Graph API, with either login. Quirks and links: README.md in this folder. */
export const instagramAdapter: PlatformAdapter = {
  id: 'instagram',
  name: 'Instagram',
  postsPerDay: INSTAGRAM_TIMING.quotaFallback.value,
  apiOrigin: instagramOrigin,
  check: checkInstagram,
  look: lookOnInstagram,
  mediaLimits: instagramFitLimits,
  takesBytes,
  prepare: prepareInstagram,
  publish: publishInstagram,
  find: findOnInstagram,
  permalink: instagramPermalink,
  describeCalls: describeInstagramCalls,
};
