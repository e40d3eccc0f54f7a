import type { AccountContext } from '../account-care.ts';
import type { GraphAnswer } from '../http/graph-client.ts';
import { readAbout } from '../tokens/read-about.ts';
import { diagnose } from './diagnose.ts';

/** `GET /{account}?fields=id,username`: whether the token sees the account at all. */
export function readAccount(context: AccountContext): Promise<GraphAnswer> {
  return read(encodeURIComponent(context.account.accountId), { fields: 'id,username' }, context);
}

/** `GET /me`: with Instagram Login the account itself. */
export function readOwnAccount(context: AccountContext): Promise<GraphAnswer> {
  return read('me', { fields: 'user_id,username,account_type' }, context);
}

/** `GET /me` with a Page's token: the Page. */
export function readOwnPage(context: AccountContext): Promise<GraphAnswer> {
  return read('me', { fields: 'id,name,instagram_business_account' }, context);
}

/** `GET /me/accounts` with a person's or system user's token: the Pages they may use. */
export function readPages(context: AccountContext): Promise<GraphAnswer> {
  return read('me/accounts', { fields: 'id,name,instagram_business_account', limit: '100' }, context);
}

/** `GET /{account}/content_publishing_limit`, which takes the permission to publish. */
export function readPublishingLimit(context: AccountContext): Promise<GraphAnswer> {
  const path = `${encodeURIComponent(context.account.accountId)}/content_publishing_limit`;
  return read(path, { fields: 'config,quota_usage' }, context);
}

function read(
  path: string,
  parameters: Readonly<Record<string, string>>,
  context: AccountContext,
): Promise<GraphAnswer> {
  return readAbout({ path, parameters }, context, diagnose);
}
