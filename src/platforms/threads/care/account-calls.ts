import type { AccountContext } from '../../account-care.ts';
import type { GraphAnswer } from '../../http/graph-client.ts';
import { readAbout } from '../../tokens/read-about.ts';
import { diagnose } from '../diagnose.ts';

/** `GET /me`: the account that the token belongs to. */
export function readOwnAccount(context: AccountContext): Promise<GraphAnswer> {
  return readAbout({ path: 'me', parameters: { fields: 'id,username' } }, context, diagnose);
}

/** `GET /{account}/threads_publishing_limit`, which takes the permission to publish. */
export function readPublishingLimit(context: AccountContext): Promise<GraphAnswer> {
  const path = `${encodeURIComponent(context.account.accountId)}/threads_publishing_limit`;
  return readAbout({ path, parameters: { fields: 'quota_usage,config' } }, context, diagnose);
}
