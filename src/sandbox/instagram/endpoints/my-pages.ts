import type { SandboxAccount } from '../../graph/accounts.ts';
import type { NodeType } from '../../graph/fields.ts';
import { myPagesEndpoint } from '../../graph/my-pages.ts';

/** `GET /me/accounts`, with Facebook Login. */
export const myPages = myPagesEndpoint('instagram.my_pages');

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
