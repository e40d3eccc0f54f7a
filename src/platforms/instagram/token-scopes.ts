import type { Account } from '../../domain/account.ts';
import type { Destination } from '../../domain/post.ts';
import { closesComments } from './comment-switch.ts';
import { firstCommentOf } from './first-comment.ts';

export type Login = 'facebook' | 'instagram';

export function loginOf({ settings }: Pick<Account, 'settings'>): Login {
  return settings.login === 'instagram' ? 'instagram' : 'facebook';
}

/** Permissions by login, as Meta's content publishing guide names them. */
const SCOPES: Readonly<Record<Login, { readonly publish: readonly string[]; readonly comment: readonly string[] }>> = {
  facebook: {
    publish: ['instagram_basic', 'instagram_content_publish', 'pages_read_engagement'],
    comment: ['instagram_manage_comments'],
  },
  instagram: {
    publish: ['instagram_business_basic', 'instagram_business_content_publish'],
    comment: ['instagram_business_manage_comments'],
  },
};

/** What Facebook Login asks for beside them where products are tagged; Instagram Login has no such permission. */
const PRODUCT_SCOPES = ['catalog_management', 'instagram_shopping_tag_products'];

/** Every permission that publishing a destination takes. */
export function instagramScopes(destination: Destination): readonly string[] {
  const { account, options } = destination;
  const login = loginOf(account);
  return [
    ...SCOPES[login].publish,
    ...(firstCommentOf(destination) === null && !closesComments(destination) ? [] : SCOPES[login].comment),
    ...(options.product_tags === undefined || login === 'instagram' ? [] : PRODUCT_SCOPES),
  ];
}
