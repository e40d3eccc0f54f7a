import pLimit from 'p-limit';
import type { Config } from '../../domain/config.ts';
import { CredentialError, MergecastError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TokenNote } from '../../domain/token-note.ts';
import type { AccountCare, AccountContext } from '../../platforms/account-care.ts';
import { startCallTimer } from '../../platforms/http/call-timer.ts';
import { tokenFingerprint } from '../../support/token-fingerprint.ts';
import type { RunEnvironment } from '../environment.ts';
import { type AccountAccess, accessAccounts } from './account-access.ts';
import { judgeExpiry, noteAbout, renewalHint, tokenEnd } from './judge-expiry.ts';

/** A token that ends soon, or that its platform refuses. */
export interface TokenWarning {
  readonly access: AccountAccess;
  /** In full sentences; names the account. */
  readonly message: string;
  readonly hint: string;
  /** Null: it is refused. */
  readonly endsAt: Instant | null;
  readonly fingerprint: string;
}

/** What one look at the tokens brought. */
export interface TokenLook {
  readonly warnings: readonly TokenWarning[];
  /** Tokens whose end nobody tells and of which nothing is remembered yet. */
  readonly unnoted: readonly AccountContext[];
}

export interface TokenLookOptions {
  readonly config: Config;
  readonly environment: RunEnvironment;
  /** What the ledger remembers; absent where no ledger is read. */
  readonly noteOf?: (account: AccountContext['account']) => TokenNote | null;
  /** Which accounts are asked. Default: each that has a token. */
  readonly isAsked?: (account: AccountContext['account']) => boolean;
}

/** All accounts together may take so long: this is a courtesy beside the run's work. */
const BUDGET_MS = 10_000;
const MAX_ASKED_AT_ONCE = 16;

/**
 * Asks each platform once about each account's token, side by side. Reads only, and cannot fail: a platform that does not
 * answer in time says nothing, and neither do settings that are wrong; those who need them say so.
 */
export async function lookAtTokens(options: TokenLookOptions): Promise<TokenLook> {
  const { config, environment } = options;
  const timer = startCallTimer(BUDGET_MS, { signal: environment.signal, graceMs: 0 });
  try {
    const limit = pLimit(MAX_ASKED_AT_ONCE);
    const asked = accounts(config, environment, timer.signal)
      .flatMap(askable)
      .filter(({ context }) => options.isAsked?.(context.account) ?? true);
    const looks = await Promise.all(asked.map((each) => limit(() => lookAt(each, options))));
    return {
      warnings: looks.flatMap(({ warning }) => warning ?? []),
      unnoted: looks.flatMap(({ unnoted }) => unnoted ?? []),
    };
  } finally {
    timer.stop();
  }
}

function accounts(config: Config, environment: RunEnvironment, signal: AbortSignal): readonly AccountAccess[] {
  try {
    return accessAccounts(config, environment, signal);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    environment.log.debug(`No token was asked about: ${error.message}`);
    return [];
  }
}

interface Askable {
  readonly access: AccountAccess;
  readonly care: AccountCare;
  readonly context: AccountContext;
}

function askable(access: AccountAccess): readonly Askable[] {
  const { care, context } = access;
  return care === null || context instanceof CredentialError ? [] : [{ access, care, context }];
}

interface Look {
  readonly warning: TokenWarning | null;
  readonly unnoted: AccountContext | null;
}

const NOTHING: Look = { warning: null, unnoted: null };

async function lookAt(asked: Askable, { environment, noteOf }: TokenLookOptions): Promise<Look> {
  const { care, context } = asked;
  try {
    const facts = await care.readToken(context);
    const note = noteAbout(noteOf?.(context.account) ?? null, context);
    const question = { facts, note, renewal: care.renewal(context.account) };
    const check = judgeExpiry(question, environment.clock.now());
    const end = tokenEnd(question);
    const unnoted = end === null && question.renewal.kind === 'api' ? context : null;
    if (check.status !== 'warning' || end === null || end.at === 'never') return { ...NOTHING, unnoted };
    return { warning: warningOf(asked, { ...check, endsAt: end.at }), unnoted };
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    if (error instanceof CredentialError) {
      const { message, hint } = error;
      return { ...NOTHING, warning: warningOf(asked, { message, hint, endsAt: null }) };
    }
    environment.log.debug(`${context.account.accessTokenEnv} could not be asked about: ${error.message}`);
    return NOTHING;
  }
}

function warningOf(
  { access, care, context }: Askable,
  found: { readonly message: string; readonly hint: string | null; readonly endsAt: Instant | null },
): TokenWarning {
  const { account, platformName } = access;
  return {
    access,
    message: `${platformName} of ${account.profile} (${account.accessTokenEnv}): ${found.message}`,
    hint: found.hint ?? renewalHint(care.renewal(account)),
    endsAt: found.endsAt,
    fingerprint: tokenFingerprint(context.accessToken),
  };
}
