import type { Account } from '../../../domain/account.ts';
import type { AccountCare, Renewal } from '../../account-care.ts';
import { readToken } from '../../tokens/read-token.ts';
import { diagnose } from '../diagnose.ts';
import { inspectFacebook } from './inspect-account.ts';
import { facebookScopes } from './token-scopes.ts';

/** Facebook tells all about its tokens and renews none. */
export const facebookCare: AccountCare = {
  scopesFor: facebookScopes,
  inspect: inspectFacebook,
  readToken: async (context) => (await readToken(context, diagnose)).facts,
  renewal,
  renew: () => Promise.reject(new Error('A token of Facebook is renewed by hand.')),
};

function renewal({ accessTokenEnv }: Account): Renewal {
  return {
    kind: 'by_hand',
    how: `Meta’s API renews no token of a Page. Exchange a user token for a long-lived one, ask GET /me/accounts with it, and store the access_token of the Page in ${accessTokenEnv}: made in this way it has no end. docs/platforms/facebook.md has the steps.`,
  };
}
