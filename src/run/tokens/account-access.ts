import type { Account } from '../../domain/account.ts';
import type { Config } from '../../domain/config.ts';
import { CredentialError } from '../../domain/errors.ts';
import { addMs } from '../../domain/instant.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import type { AccountCare, AccountContext } from '../../platforms/account-care.ts';
import { adapterFor } from '../../platforms/registry.ts';
import { Redactor } from '../../support/redact.ts';
import { apiOriginOf } from '../api-origin.ts';
import { Credentials } from '../credentials.ts';
import type { RunEnvironment } from '../environment.ts';

/** One account, as far as its token and its platform let it be asked. */
export interface AccountAccess {
  readonly account: Account;
  /** As people write it: `Instagram`. */
  readonly platformName: string;
  /** Null: this version cannot ask the platform about its accounts. */
  readonly care: AccountCare | null;
  /** What a platform is asked with, or why it cannot be asked. */
  readonly context: AccountContext | CredentialError;
}

/** Repeats and waits of one question end here. */
const QUESTION_BUDGET_MS = 60_000;

/**
 * Every account of the configuration, in its order. Tokens are masked here, before anything can print them. Throws
 * `ConfigError` for malformed credentials or a platform's address that is not an origin.
 */
export function accessAccounts(
  config: Config,
  environment: RunEnvironment,
  signal: AbortSignal = environment.signal,
): readonly AccountAccess[] {
  const redactor = new Redactor();
  const credentials = new Credentials(environment, redactor);
  const accounts = [...config.profiles.values()].flatMap((profile) => [...profile.accounts.values()]);
  return accounts.map((account) => {
    const adapter = adapterFor(account.platform);
    const token = tokenOf(account, credentials, redactor);
    return {
      account,
      platformName: PLATFORM_NAMES[account.platform],
      care: adapter?.care ?? null,
      context:
        token instanceof CredentialError
          ? token
          : {
              account,
              accessToken: token,
              apiOrigin: apiOriginOf(account.platform, adapter?.apiOrigin(account) ?? '', environment.variables),
              graphApiVersion: config.graphApiVersion,
              fetch: environment.fetch,
              clock: environment.clock,
              log: environment.log,
              signal,
              deadline: addMs(environment.clock.now(), QUESTION_BUDGET_MS),
              redact: (text: string) => redactor.redact(text),
            },
    };
  });
}

function tokenOf(account: Account, credentials: Credentials, redactor: Redactor): string | CredentialError {
  try {
    return credentials.tokenFor(account, redactor);
  } catch (error) {
    if (error instanceof CredentialError) return error;
    throw error;
  }
}
