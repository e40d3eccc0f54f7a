import { failed, passed } from '../../../domain/doctor-report.ts';
import { ConfigError } from '../../../domain/errors.ts';
import type { AccountContext, AccountInspection } from '../../account-care.ts';
import { toPlatformError } from '../../graph/errors.ts';
import { idField, textField } from '../../http/json.ts';
import { type FoundAccount, inspectByToken } from '../../tokens/inspect-by-token.ts';
import type { ReadToken } from '../../tokens/read-token.ts';
import { diagnose } from '../diagnose.ts';
import { readOwner } from './account-calls.ts';
import { checkPageOfPerson } from './page-of-person.ts';

/** Reads only. A Page has no quota that could be read: of 30 reels in 24 hours Facebook says nothing before it refuses one. */
export function inspectFacebook(context: AccountContext): Promise<AccountInspection> {
  return inspectByToken(context, diagnose, (token) =>
    isOfPerson(token) ? inspectPerson(token, context) : inspectPage(context),
  );
}

/** What kind of token it is may not be told; then its owner decides. */
function isOfPerson({ facts: { kind } }: ReadToken): boolean {
  return kind !== null && kind !== 'page';
}

/** The token is the Page's own. */
async function inspectPage(context: AccountContext): Promise<FoundAccount> {
  const answer = await readOwner(context);
  if (!answer.ok) {
    const { error } = toPlatformError(diagnose(answer.fault), context.clock.now());
    return { checks: [failed('account', error)] };
  }
  const name = textField(answer.body, 'name');
  const id = idField(answer.body);
  if (id !== context.account.accountId) {
    return { name, checks: [failed('account', otherOwner(id, name, context))] };
  }
  const check = passed('account', `The token belongs to the Page${name === null ? '' : ` ${name}`}.`);
  return { name, accountType: 'page', checks: [check] };
}

/** Publishing takes the Page's own token: https://developers.facebook.com/docs/pages-api/getting-started */
async function inspectPerson({ facts: { kind } }: ReadToken, context: AccountContext): Promise<FoundAccount> {
  const { name, check } = await checkPageOfPerson(context);
  return { name, checks: [failed('account_type', notOfPage(kind, context)), check] };
}

function otherOwner(id: string | null, name: string | null, { account }: AccountContext): ConfigError {
  const found = id === null ? 'nobody' : `${name === null ? '' : `${name}, `}${id}`;
  return new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `The token belongs to ${found}, and mergecast.yml says page_id: "${account.accountId}".`,
    hint: `Correct page_id in mergecast.yml, or store the token of that Page itself in ${account.accessTokenEnv}. ${HOW}`,
  });
}

function notOfPage(kind: string | null, { account }: AccountContext): ConfigError {
  return new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `This is the token of a ${kind}. Publishing on a Page takes the token of the Page.`,
    hint: `${HOW} Store it in ${account.accessTokenEnv}.`,
  });
}

const HOW =
  'GET /me/accounts?fields=id,name,access_token with a long-lived user token answers the access_token of each Page (docs/platforms/facebook.md).';
