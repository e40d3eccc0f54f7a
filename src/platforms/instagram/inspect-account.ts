import { type Check, failed, passed, skipped } from '../../domain/doctor-report.ts';
import { ConfigError, type MergecastError } from '../../domain/errors.ts';
import { type AccountContext, type AccountInspection, NOTHING_TOLD, type TokenFacts } from '../account-care.ts';
import { toPlatformError } from '../graph/errors.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { idField, textField } from '../http/json.ts';
import { checkOwner } from '../tokens/check-owner.ts';
import { checkQuota } from '../tokens/check-quota.ts';
import { type FoundAccount, inspectByToken, UNKNOWN_ACCOUNT } from '../tokens/inspect-by-token.ts';
import { type ReadToken, readToken } from '../tokens/read-token.ts';
import { readAccount, readOwnAccount, readPublishingLimit } from './account-calls.ts';
import { diagnose } from './diagnose.ts';
import { INSTAGRAM_TIMING } from './limits.ts';
import { checkLinkedPage } from './linked-page.ts';
import { loginOf } from './token-scopes.ts';

/** Reads only; with either login. */
export async function inspectInstagram(context: AccountContext): Promise<AccountInspection> {
  const inspection = await (loginOf(context.account) === 'instagram'
    ? inspectOwn(context)
    : inspectByToken(context, diagnose, (token) => inspectLinked(token, context)));
  if (inspection.token === null) return inspection;
  const { quota, check } = checkQuota(await readPublishingLimit(context), context, QUOTA_WORDS);
  return { ...inspection, quota, checks: [...inspection.checks, check] };
}

/** One read that tells whether the token is good, and with Facebook Login everything about it. */
export async function readInstagramToken(context: AccountContext): Promise<TokenFacts> {
  if (loginOf(context.account) === 'facebook') return (await readToken(context, diagnose)).facts;
  const answer = await readOwnAccount(context);
  if (!answer.ok) throw errorOf(answer.fault, context);
  return NOTHING_TOLD;
}

const QUOTA_WORDS = {
  platformName: 'Instagram',
  diagnose,
  fallbackTotal: INSTAGRAM_TIMING.quotaFallback.value,
};

/** Facebook Login: the account is one that the token's Page or person may use. */
async function inspectLinked({ facts }: ReadToken, context: AccountContext): Promise<FoundAccount> {
  const answer = await readAccount(context);
  if (!answer.ok) {
    return { checks: [failed('account', isUnseen(answer.fault) ? unseen(context) : errorOf(answer.fault, context))] };
  }
  const name = textField(answer.body, 'username');
  const { page, check } = await checkLinkedPage(facts.kind, context);
  return {
    name,
    // Meta links Pages to professional accounts only, and lets the API see no others; it does not say of which kind.
    accountType: 'professional',
    page,
    checks: [
      passed('account', `The token sees the account${name === null ? '' : ` @${name}`}.`),
      passed('account_type', 'The account is a professional one: others are not visible to this login.'),
      check,
    ],
  };
}

/** Instagram Login: the token is the account's own. */
async function inspectOwn(context: AccountContext): Promise<AccountInspection> {
  const answer = await readOwnAccount(context);
  if (!answer.ok) return { ...UNKNOWN_ACCOUNT, checks: [failed('token', errorOf(answer.fault, context))] };
  const name = textField(answer.body, 'username');
  const accountType = textField(answer.body, 'account_type');
  return {
    ...UNKNOWN_ACCOUNT,
    token: NOTHING_TOLD,
    name,
    accountType: accountType?.toLowerCase().replaceAll('_', ' ') ?? null,
    checks: [
      passed('token', 'Instagram accepts the token.'),
      checkOwner(idField(answer.body, 'user_id'), name, context),
      checkAccountType(accountType),
    ],
  };
}

/** As Instagram Login names them: `BUSINESS` and `MEDIA_CREATOR`. */
function checkAccountType(accountType: string | null): Check {
  if (accountType === null) return skipped('account_type', 'Instagram does not say of which type the account is.');
  const isProfessional = /^(BUSINESS|(MEDIA_)?CREATOR)$/i.test(accountType);
  const message = `The account is of type ${accountType.toLowerCase().replaceAll('_', ' ')}.`;
  if (isProfessional) return passed('account_type', message);
  const error = new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `${message} Only professional accounts (Business, Creator) may publish through the API.`,
    hint: 'In the Instagram app: Settings, Account type and tools, Switch to professional account. Then create a new token.',
  });
  return failed('account_type', error);
}

function unseen({ account }: AccountContext): ConfigError {
  return new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `The token does not see the Instagram account ${account.accountId}.`,
    hint: 'Check account_id in mergecast.yml (the Instagram account’s number, not its Page’s), that the account is professional and linked to the Page, and that the person or system user of the token is assigned to both.',
  });
}

function isUnseen(fault: GraphFault): boolean {
  return ['lookup', 'config'].includes(diagnose(fault).row.class);
}

function errorOf(fault: GraphFault, { clock }: AccountContext): MergecastError {
  return toPlatformError(diagnose(fault), clock.now()).error;
}
