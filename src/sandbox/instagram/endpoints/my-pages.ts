import type { SandboxAccount } from '../../graph/accounts.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { type NodeType, parseFields, selectFields } from '../../graph/fields.ts';
import { refusal } from '../../graph/refusals.ts';

/** `GET /me/accounts`: the Pages that a person or a system user may use, with Facebook Login. */
export const myPages: Endpoint = {
  name: 'instagram.my_pages',
  permission: 'list_pages',
  parameters: ['fields', 'limit'],
  run({ token, parameters }, world) {
    const accounts = world.accounts.allOf(token, 'instagram');
    const isPage = accounts.some((account) => world.accounts.tokenOf(account, token).type === 'PAGE');
    if (isPage || accounts.some(({ login }) => login === 'instagram')) {
      throw refusal('invalidParameter', 'Tried accessing nonexisting field (accounts) on node type (Page).');
    }
    const fields = parseFields(parameters.fields);
    const pages = accounts.filter(({ page }) => page !== null);
    return { data: pages.map((account) => selectFields(PAGE, fields, account)) };
  },
};

/** A Page, by the account that it is linked to. */
export const PAGE: NodeType<SandboxAccount> = {
  name: 'Page',
  fields: {
    id: ({ page }) => page?.id,
    name: ({ page }) => page?.name,
    tasks: () => ['MANAGE', 'CREATE_CONTENT'],
    instagram_business_account: ({ id }) => ({ id }),
  },
};
