import type { AccountCare } from '../../account-care.ts';
import { readToken } from '../../tokens/read-token.ts';
import { REFRESHABLE_LIFETIME_MS } from '../../tokens/refresh-token.ts';
import { renewToken } from '../../tokens/renew-token.ts';
import { diagnose } from '../diagnose.ts';
import { atVersion } from '../version.ts';
import { inspectThreads } from './inspect-account.ts';
import { threadsScopes } from './token-scopes.ts';

/** Threads tells about its tokens, as Facebook Login does, and renews them, as Instagram Login does. */
export const threadsCare: AccountCare = {
  scopesFor: threadsScopes,
  inspect: (context) => inspectThreads(atVersion(context)),
  readToken: async (context) => (await readToken(atVersion(context), diagnose)).facts,
  renewal: () => ({ kind: 'api', lifetimeMs: REFRESHABLE_LIFETIME_MS }),
  renew: (context) => renewToken(atVersion(context), { grantType: 'th_refresh_token', diagnose }),
};
