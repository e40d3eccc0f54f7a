import { type AccountRow, type Check, failed, passed, skipped, warned } from '../../domain/doctor-report.ts';
import { CredentialError } from '../../domain/errors.ts';
import { formatInstant, type Instant } from '../../domain/instant.ts';
import type { Destination } from '../../domain/post.ts';
import type { TokenNote } from '../../domain/token-note.ts';
import type { AccountCare, AccountContext, AccountInspection, TokenFacts } from '../../platforms/account-care.ts';
import type { AccountAccess } from '../tokens/account-access.ts';
import { judgeExpiry, noteAbout, tokenEnd, WARN_BEFORE_MS } from '../tokens/judge-expiry.ts';

/** What `doctor` found about one account. */
export interface CheckedAccount {
  readonly row: AccountRow;
  readonly checks: readonly Check[];
}

export interface AccountQuestion {
  readonly access: AccountAccess;
  /** What is to be published on the account. */
  readonly destinations: readonly Destination[];
  /** What the ledger remembers of its token. */
  readonly note: TokenNote | null;
}

/** Asks the platform about one account. Reads only. */
export async function checkAccount({ access, destinations, note }: AccountQuestion): Promise<CheckedAccount> {
  const { account, care, context, platformName } = access;
  const row = emptyRow(access);
  if (care === null) {
    const message = `This version of Mergecast cannot ask ${platformName} about its accounts.`;
    return { row, checks: [skipped('token', message)] };
  }
  if (context instanceof CredentialError) return { row, checks: [failed('token', context)] };
  const inspection = await care.inspect(context);
  if (inspection.token === null) return { row: { ...row, ...shown(inspection) }, checks: inspection.checks };
  const question = { facts: inspection.token, note: noteAbout(note, context), renewal: care.renewal(account) };
  const now = context.clock.now();
  const end = tokenEnd(question);
  return {
    row: { ...row, ...shown(inspection), expires_at: end === null ? null : instantText(end.at) },
    checks: [
      ...inspection.checks,
      judgeExpiry(question, now),
      ...checkDataAccess(inspection.token, now),
      checkPermissions(inspection.token, destinations, { care, context, platformName }),
    ],
  };
}

function emptyRow({ account }: AccountAccess): AccountRow {
  return {
    profile: account.profile,
    platform: account.platform,
    account_id: account.accountId,
    variable: account.accessTokenEnv,
    name: null,
    account_type: null,
    page: null,
    expires_at: null,
    scopes: null,
    quota: null,
  };
}

function shown(inspection: AccountInspection): Pick<AccountRow, 'name' | 'account_type' | 'page' | 'scopes' | 'quota'> {
  const { name, accountType, page, token, quota } = inspection;
  return { name, account_type: accountType, page, scopes: token?.scopes ?? null, quota };
}

function instantText(at: Instant | 'never'): string {
  return at === 'never' ? at : formatInstant(at);
}

/** The token lives on, and answers less: only what is near is worth a word. */
function checkDataAccess({ dataAccessExpiresAt: at }: TokenFacts, now: Instant): readonly Check[] {
  if (at === null || at === 'never' || at - now > WARN_BEFORE_MS) return [];
  return [
    warned('expiry', {
      code: 'TOKEN_EXPIRES',
      kind: 'credential',
      message: `The app may read for the person behind the token until ${formatInstant(at).slice(0, 10)}.`,
      hint: 'Let the person sign in to the app once more, then create a new token.',
    }),
  ];
}

interface PermissionQuestion {
  readonly care: AccountCare;
  readonly context: AccountContext;
  readonly platformName: string;
}

/** What the unfinished posts of the repository take, against what the token has. */
function checkPermissions(
  { scopes }: TokenFacts,
  destinations: readonly Destination[],
  { care, context, platformName }: PermissionQuestion,
): Check {
  const needed = neededScopes(destinations, care);
  const list = [...needed.keys()].join(', ');
  if (needed.size === 0)
    return skipped(
      'permissions',
      'No unfinished post goes to this account: there is nothing to compare its permissions with.',
    );
  if (scopes === null)
    return skipped('permissions', `${platformName} does not tell what the token may do. The posts take ${list}.`);
  const missing = [...needed].filter(([scope]) => !scopes.includes(scope));
  if (missing.length === 0)
    return passed('permissions', `The token has every permission that the posts take: ${list}.`);
  const reasons = missing.map(([scope, post]) => `${scope} (for ${post})`).join(', ');
  const error = new CredentialError({
    code: 'PERMISSION_MISSING',
    message: `The token lacks ${reasons}.`,
    hint: `Create a token that has ${missing.map(([scope]) => scope).join(' and ')} as well, and store it in ${context.account.accessTokenEnv}. docs/platforms has the steps.`,
  });
  return failed('permissions', error);
}

/** Each permission with a post that takes it. */
function neededScopes(destinations: readonly Destination[], care: AccountCare): ReadonlyMap<string, string> {
  const needed = new Map<string, string>();
  for (const destination of destinations) {
    for (const scope of care.scopesFor(destination)) if (!needed.has(scope)) needed.set(scope, destination.post);
  }
  return needed;
}
