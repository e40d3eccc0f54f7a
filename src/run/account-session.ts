import { type Account, accountKey } from '../domain/account.ts';
import type { Config } from '../domain/config.ts';
import { type ConfigError, CredentialError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { MediaResolver, PlatformAdapter, PublishContext } from '../platforms/platform-adapter.ts';
import { adapterFor } from '../platforms/registry.ts';
import { Redactor } from '../support/redact.ts';
import { apiOriginOf } from './api-origin.ts';
import { Credentials } from './credentials.ts';
import type { RunEnvironment } from './environment.ts';

/** Why an account is left alone for the rest of a run. */
export interface Rest {
  readonly reason: string;
  readonly notBefore: Instant | null;
  /** Whose it is to end. For a token or a setting, which people mend, no attempt is counted and nothing is recorded. */
  readonly cause: 'credential' | 'config' | 'platform';
}

/** One account during one run. */
export interface AccountSession {
  readonly account: Account;
  /** Null: this version has no adapter for the platform. */
  readonly adapter: PlatformAdapter | null;
  /** Null while there is no token. */
  readonly context: PublishContext | null;
  rest: Rest | null;
}

export interface AccountSessionsOptions {
  readonly config: Config;
  readonly environment: RunEnvironment;
  readonly media: MediaResolver;
  readonly deadline: Instant;
}

/** Opens each account once. Tokens are masked here, before anything can print them. */
export class AccountSessions {
  readonly #options: AccountSessionsOptions;
  readonly #redactor = new Redactor();
  readonly #credentials: Credentials;
  readonly #sessions = new Map<string, AccountSession>();

  /** Throws `ConfigError` for malformed credentials or a platform's address that is not an origin. */
  constructor(options: AccountSessionsOptions) {
    this.#options = options;
    this.#credentials = new Credentials(options.environment, this.#redactor);
    for (const profile of options.config.profiles.values()) {
      for (const account of profile.accounts.values()) this.#sessions.set(accountKey(account), this.#open(account));
    }
  }

  /** Null when `mergecast.yml` no longer has the account. */
  find(name: Pick<Account, 'profile' | 'platform'>): AccountSession | null {
    return this.#sessions.get(accountKey(name)) ?? null;
  }

  /** Takes every account's token out of a text. */
  redact(text: string): string {
    return this.#redactor.redact(text);
  }

  #open(account: Account): AccountSession {
    const adapter = adapterFor(account.platform);
    if (adapter === null) return { account, adapter, context: null, rest: null };
    const apiOrigin = apiOriginOf(account.platform, adapter.apiOrigin(account), this.#options.environment.variables);
    const token = this.#tokenOf(account);
    if (token instanceof CredentialError) {
      return { account, adapter, context: null, rest: restForMending(token) };
    }
    return { account, adapter, context: this.#contextOf(account, token, apiOrigin), rest: null };
  }

  #tokenOf(account: Account): string | CredentialError {
    try {
      return this.#credentials.tokenFor(account, this.#redactor);
    } catch (error) {
      if (error instanceof CredentialError) return error;
      throw error;
    }
  }

  #contextOf(account: Account, accessToken: string, apiOrigin: string): PublishContext {
    const { environment, config, media, deadline } = this.#options;
    return {
      account,
      accessToken,
      apiOrigin,
      graphApiVersion: config.graphApiVersion,
      fetch: environment.fetch,
      clock: environment.clock,
      log: environment.log,
      signal: environment.signal,
      deadline,
      media,
      redact: (text) => this.#redactor.redact(text),
    };
  }
}

/** A token or a setting that a person has to mend. */
export function restForMending(error: CredentialError | ConfigError): Rest {
  const hint = error.hint === null ? '' : ` ${error.hint}`;
  return { reason: `${error.message}${hint}`, notBefore: null, cause: error.kind };
}
