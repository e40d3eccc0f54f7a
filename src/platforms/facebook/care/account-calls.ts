import type { AccountContext } from '../../account-care.ts';
import type { GraphAnswer } from '../../http/graph-client.ts';
import { readAbout } from '../../tokens/read-about.ts';
import { diagnose } from '../diagnose.ts';

/** `GET /me`: with a Page's token the Page, else the person or system user. */
export function readOwner(context: AccountContext): Promise<GraphAnswer> {
  return readAbout({ path: 'me', parameters: { fields: 'id,name' } }, context, diagnose);
}

/** `GET /me/accounts` with a person's or system user's token: the Pages they may use, and what they may do there. */
export function readPages(context: AccountContext): Promise<GraphAnswer> {
  return readAbout({ path: 'me/accounts', parameters: { fields: 'id,name,tasks', limit: '100' } }, context, diagnose);
}
