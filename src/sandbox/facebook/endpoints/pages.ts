import type { SandboxAccount } from '../../graph/accounts.ts';
import { debugTokenEndpoint } from '../../graph/debug-token.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { type NodeType, parseFields, selectFields } from '../../graph/fields.ts';
import { myPagesEndpoint, pageTokenFor } from '../../graph/my-pages.ts';
import { FACEBOOK_LOGIN_SCOPES } from '../../graph/scopes.ts';
import { pageType } from '../node-types.ts';

/** `GET /{page}?fields=…` */
export const readPage: Endpoint = {
  name: 'facebook.read_page',
  permission: 'read',
  parameters: ['fields'],
  run: ({ account, token, parameters }, world) =>
    selectFields(pageType(pageTokenFor(account, token, world)), parseFields(parameters.fields), account),
};

/** `GET /me`: the Page of a Page's token, or the person. */
export const readMe: Endpoint = {
  name: 'facebook.me',
  permission: null,
  parameters: ['fields'],
  run({ account, token, parameters }, { accounts }) {
    const fields = parseFields(parameters.fields);
    if (accounts.tokenOf(account, token).type === 'PAGE') return selectFields(pageType(null), fields, account);
    return selectFields(PERSON, fields, account);
  },
};

/** `GET /me/accounts`. */
export const myPages = myPagesEndpoint('facebook.my_pages');

const PERSON: NodeType<SandboxAccount> = {
  name: 'User',
  fields: { id: () => '10158000000000001', name: () => 'Sandbox Person' },
};

export const debugToken = debugTokenEndpoint({
  name: 'facebook.debug_token',
  platform: 'facebook',
  isServed: () => true,
  describe: ({ id }, { type, scopes }) => ({
    app_id: '1001',
    type,
    ...(type === 'PAGE' ? { profile_id: id } : {}),
    scopes: scopes ?? FACEBOOK_LOGIN_SCOPES,
  }),
});
