import type { SandboxAccount } from '../../graph/accounts.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { type NodeType, parseFields, selectFields } from '../../graph/fields.ts';

/** `GET /me`: with Facebook Login the person or Page, with Instagram Login the account. */
export const readMe: Endpoint = {
  name: 'instagram.me',
  permission: 'read',
  parameters: ['fields'],
  run: ({ account, parameters }) => selectFields(meType(account), parseFields(parameters.fields), account),
};

function meType(account: SandboxAccount): NodeType<SandboxAccount> {
  const common: NodeType<SandboxAccount>['fields'] = {
    // Scoped to the app: not the account's id, which Instagram Login gives as `user_id`.
    id: ({ id }) => String(10_000_000_000_000_000n + (BigInt(id) % 1_000_000_007n)),
    name: ({ username }) => username,
  };
  if (account.login === 'facebook') return { name: 'User', fields: common };
  return {
    name: 'IGUserForIGOnlyAPI',
    fields: {
      ...common,
      user_id: ({ id }) => id,
      username: ({ username }) => username,
      account_type: () => 'BUSINESS',
    },
  };
}
