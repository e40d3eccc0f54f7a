import type { SandboxAccount, SandboxToken } from '../../graph/accounts.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { type NodeType, parseFields, selectFields } from '../../graph/fields.ts';
import { PAGE } from './my-pages.ts';

/** `GET /me`: with Facebook Login the person or Page, with Instagram Login the account. */
export const readMe: Endpoint = {
  name: 'instagram.me',
  permission: 'read',
  parameters: ['fields'],
  run: ({ account, token, parameters }, { accounts }) =>
    selectFields(meType(account, accounts.tokenOf(account, token)), parseFields(parameters.fields), account),
};

function meType(account: SandboxAccount, { type }: SandboxToken): NodeType<SandboxAccount> {
  const common: NodeType<SandboxAccount>['fields'] = {
    // Scoped to the app: not the account's id, which Instagram Login gives as `user_id`.
    id: ({ id }) => String(10_000_000_000_000_000n + (BigInt(id) % 1_000_000_007n)),
    name: ({ username }) => username,
  };
  if (account.login === 'facebook') return type === 'PAGE' ? PAGE : { name: 'User', fields: common };
  return {
    name: 'IGUserForIGOnlyAPI',
    fields: {
      ...common,
      user_id: ({ id }) => id,
      username: ({ username }) => username,
      account_type: ({ accountType }) => accountType,
      // A sandbox without accounts does not know with which login it is asked.
      ...(account.login === null ? { instagram_business_account: ({ id }: SandboxAccount) => ({ id }) } : {}),
    },
  };
}
