import { type Account, accountKey } from '../domain/account.ts';
import { restEndsAt } from '../domain/account-pause.ts';
import type { Config } from '../domain/config.ts';
import { type ConfigError, CredentialError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { MediaResolver, PlatformAdapter, PublishContext } from '../platforms/platform-adapter.ts';
import { adapterFor } from '../platforms/registry.ts';
import { Redactor } from '../support/redact.ts';
import { apiOriginOf } from './api-origin.ts';
import { Credentials } from './credentials.ts';
import type { RunEnvironment } from './environment.ts';

/** Why an account is left alone: nothing is written to it, reads are allowed. */
export interface Rest {
  readonly reason: string;
  /** Null: for the rest of this run. */
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
  /** The last one, over or not: ask `restOf`. */
  rest: Rest | null;
}

/** The rest that an account is having now; null when it may be written to. */
export function restOf({ rest }: Pick<AccountSession, 'rest'>, now: Instant): Rest | null {
  return rest === null || (rest.notBefore !== null && rest.notBefore <= now) ? null : rest;
}

export interface AccountSessionsOptions {
  readonly config: Config;
  readonly environment: RunEnvironment;
  readonly media: MediaResolver;
  readonly deadline: Instant;
  /** Knows which accounts earlier runs were asked to leave alone. */
  readonly ledger: Ledger;
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
    const rest: { current: Rest | null } = { current: this.#restInLedger(account) };
    const onThrottled: PublishContext['onThrottled'] = ({ until, reason }) => {
      rest.current = longerRest(rest.current, { reason, notBefore: until, cause: 'platform' });
    };
    return {
      account,
      adapter,
      context: { ...this.#contextOf(account, token, apiOrigin), onThrottled },
      get rest() {
        return rest.current;
      },
      set rest(next) {
        rest.current = next;
      },
    };
  }

  #restInLedger(account: Account): Rest | null {
    const { ledger, environment } = this.#options;
    const pause = ledger.pauseOf(account);
    const notBefore = restEndsAt(pause, account, environment.clock.now());
    return pause === null || notBefore === null ? null : { reason: pause.reason, notBefore, cause: 'platform' };
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

/** Of two rests the one that lasts longer; one without an end lasts the run. */
function longerRest(known: Rest | null, next: Rest): Rest {
  if (known === null) return next;
  return known.notBefore === null || (next.notBefore !== null && known.notBefore > next.notBefore) ? known : next;
}

/** A token or a setting that a person has to mend. */
export function restForMending(error: CredentialError | ConfigError): Rest {
  const hint = error.hint === null ? '' : ` ${error.hint}`;
  return { reason: `${error.message}${hint}`, notBefore: null, cause: error.kind };
}
