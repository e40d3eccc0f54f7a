import type { SandboxAccount } from '../../graph/accounts.ts';
import { debugTokenEndpoint } from '../../graph/debug-token.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import { refusal } from '../../graph/refusals.ts';
import { FACEBOOK_LOGIN_SCOPES } from '../../graph/scopes.ts';
import type { World } from '../../graph/world.ts';
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
    const person = { id: `1${account.id.slice(-14)}`, name: 'Sandbox Person' };
    const type = { name: 'User', fields: { id: () => person.id, name: () => person.name } };
    return selectFields(type, fields, person);
  },
};

/** `GET /me/accounts`: the Pages that a person or a system user may use, each with a token of its own. */
export const myPages: Endpoint = {
  name: 'facebook.my_pages',
  permission: 'list_pages',
  parameters: ['fields', 'limit'],
  run({ token, parameters }, world) {
    const pages = world.accounts.allOf(token, 'facebook');
    if (pages.some((account) => world.accounts.tokenOf(account, token).type === 'PAGE')) {
      throw refusal('invalidParameter', 'Tried accessing nonexisting field (accounts) on node type (Page).');
    }
    const fields = parseFields(parameters.fields || 'access_token,name,id,tasks');
    return {
      data: pages.map((account) => selectFields(pageType(pageTokenFor(account, token, world)), fields, account)),
    };
  },
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

/** The Page's first own token, told to a person; null for the Page itself. */
function pageTokenFor(account: SandboxAccount, token: string, { accounts }: World): string | null {
  if (accounts.tokenOf(account, token).type === 'PAGE') return null;
  return account.tokens?.find(({ type }) => type === undefined || type === 'PAGE')?.token ?? null;
}
