import type { Account } from '../../domain/account.ts';
import type { AccountCare, Renewal } from '../account-care.ts';
import { REFRESHABLE_LIFETIME_MS } from '../tokens/refresh-token.ts';
import { renewToken } from '../tokens/renew-token.ts';
import { diagnose } from './diagnose.ts';
import { inspectInstagram, readInstagramToken } from './inspect-account.ts';
import { instagramScopes, loginOf } from './token-scopes.ts';

/** Instagram's tokens: Facebook Login tells all about them and renews none, Instagram Login the reverse. */
export const instagramCare: AccountCare = {
  scopesFor: instagramScopes,
  inspect: inspectInstagram,
  readToken: readInstagramToken,
  renewal,
  renew: (context) => renewToken(context, { grantType: 'ig_refresh_token', diagnose }),
};

function renewal(account: Account): Renewal {
  if (loginOf(account) === 'instagram') return { kind: 'api', lifetimeMs: REFRESHABLE_LIFETIME_MS };
  return {
    kind: 'by_hand',
    how: `Meta’s API renews no token of Facebook Login. Create a Page token from a long-lived user token, or a token of a system user that never expires (docs/tokens.md), and store it in the secret ${account.accessTokenEnv}.`,
  };
}
