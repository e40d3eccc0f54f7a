import { type Instant, instant } from '../../domain/instant.ts';
import type { SandboxPlatform } from '../platform.ts';
import type { Scenario, ScenarioToken } from '../scenario.ts';
import type { Login } from './check-parameters.ts';
import { refusal } from './refusals.ts';
import { type Permission, SCOPES } from './scopes.ts';

export interface SandboxAccount {
  readonly platform: SandboxPlatform;
  readonly id: string;
  readonly username: string;
  /** Null: not said; what either login allows is allowed. */
  readonly login: Login | null;
  readonly quotaTotal: number;
  /** Posts that count as made outside the sandbox. */
  readonly quotaUsed: number;
  readonly accountType: string;
  /** The Facebook Page that it is linked to; null for none. */
  readonly page: { readonly id: string; readonly name: string } | null;
  /** Null: any. */
  readonly tokens: ScenarioToken[] | null;
}

/** A token with what the scenario leaves out. */
export type SandboxToken = ScenarioToken & Required<Pick<ScenarioToken, 'type'>>;

/** Posts in 24 hours; Pages have no such limit. */
const DEFAULT_QUOTA_TOTAL: Readonly<Record<SandboxPlatform, number>> = {
  instagram: 50,
  threads: 250,
  facebook: Number.POSITIVE_INFINITY,
};
const DEFAULT_ACCOUNT_ID = '17841400000000000';

/** Who exists and which token may act for whom. */
export class Accounts {
  readonly #accounts = new Map<string, SandboxAccount>();
  readonly #isOpen: boolean;
  readonly #quotaTotal: number | undefined;
  #reissued = 0;

  constructor(scenario: Scenario) {
    this.#isOpen = scenario.accounts === undefined;
    this.#quotaTotal = scenario.quota_total;
    for (const account of scenario.accounts ?? []) {
      const platform = account.platform ?? 'instagram';
      this.#accounts.set(`${platform}/${account.id}`, {
        platform,
        id: account.id,
        username: account.username ?? defaultUsername(account.id),
        login: account.login ?? null,
        quotaTotal: account.quota_total ?? this.#quotaOf(platform),
        quotaUsed: account.quota_used ?? 0,
        accountType: account.account_type ?? 'BUSINESS',
        page: account.page === undefined ? defaultPage(account.id) : account.page,
        tokens: [...account.tokens],
      });
    }
  }

  /** Without accounts in the scenario every id made of digits is one. */
  find(id: string, platform: SandboxPlatform): SandboxAccount | null {
    const known = this.#accounts.get(`${platform}/${id}`);
    if (known !== undefined) return known;
    if (!this.#isOpen) return null;
    const account: SandboxAccount = {
      platform,
      id,
      username: defaultUsername(id),
      login: null,
      quotaTotal: this.#quotaOf(platform),
      quotaUsed: 0,
      accountType: 'BUSINESS',
      page: defaultPage(id),
      tokens: null,
    };
    this.#accounts.set(`${platform}/${id}`, account);
    return account;
  }

  /** Throws unless the token is one that the platform would know and that has not expired. */
  checkToken(token: string | null, now: Instant): asserts token is string {
    if (token === null) throw refusal('badPath', 'An access token is required to request this resource.');
    if (this.#isOpen) return;
    const entries = [...this.#accounts.values()].flatMap((account) => entriesOf(account, token));
    if (entries.length === 0) {
      throw refusal('tokenInvalid', 'Invalid OAuth access token - Cannot parse access token.');
    }
    if (entries.every((entry) => isExpired(entry, now))) {
      throw refusal('tokenExpired', 'Error validating access token: Session has expired.');
    }
  }

  /** Throws unless the token may do this for this account. A stranger's object is as good as absent, as at Meta. */
  checkAccess(token: string, account: SandboxAccount, permission: Permission | null): void {
    if (account.tokens === null) return;
    const entries = entriesOf(account, token);
    if (entries.length === 0) throw unseenObject(account.id);
    if (permission === null) return;
    const needed = SCOPES[account.platform][permission];
    const granted = entries.some(({ scopes }) => !scopes || needed.some((scope) => scopes.includes(scope)));
    if (!granted) {
      throw refusal('permissionMissing', `Application does not have permission for this action: ${needed[0]}.`);
    }
  }

  /** Whether the account is in the scenario, or was used. */
  has(id: string, platform: SandboxPlatform): boolean {
    return this.#accounts.has(`${platform}/${id}`);
  }

  /** Whether the scenario has the token for an account of the platform. */
  isKnown(token: string, platform: SandboxPlatform): boolean {
    return [...this.#accounts.values()].some(
      (account) => account.platform === platform && entriesOf(account, token).length > 0,
    );
  }

  /** Every account that a token may act for. */
  allOf(token: string, platform: SandboxPlatform): readonly SandboxAccount[] {
    const owners = [...this.#accounts.values()].filter(
      (account) => account.platform === platform && entriesOf(account, token).length > 0,
    );
    return owners.length === 0 && this.#isOpen ? [this.ofToken(token, platform)] : owners;
  }

  /** What is known of a token of the account. */
  tokenOf(account: SandboxAccount, token: string): SandboxToken {
    return { token, type: 'PAGE', ...entriesOf(account, token)[0] };
  }

  /** Issues a token in place of another one, which may go on working. */
  reissue(
    account: SandboxAccount,
    token: string,
    { endsOld, ...times }: Required<Pick<ScenarioToken, 'issued_at' | 'expires_at'>> & { readonly endsOld: boolean },
  ): string {
    this.#reissued += 1;
    const next = `${token.replace(/-renewed-\d+$/, '')}-renewed-${this.#reissued}`;
    const { tokens } = account;
    if (tokens === null) return next;
    tokens.push({ ...this.tokenOf(account, token), ...times, token: next });
    if (endsOld)
      tokens.splice(
        tokens.findIndex((entry) => entry.token === token),
        1,
      );
    return next;
  }

  /** The account that `/me` speaks of. */
  ofToken(token: string, platform: SandboxPlatform): SandboxAccount {
    const owner = [...this.#accounts.values()].find(
      (account) => account.platform === platform && entriesOf(account, token).length > 0,
    );
    const account = owner ?? this.find(DEFAULT_ACCOUNT_ID, platform);
    if (account === null) throw refusal('tokenInvalid', 'Invalid OAuth access token - Cannot parse access token.');
    return account;
  }

  #quotaOf(platform: SandboxPlatform): number {
    return this.#quotaTotal ?? DEFAULT_QUOTA_TOTAL[platform];
  }
}

/** What Meta says of an object that is missing, unseen or of another kind; it does not say which. */
export function unseenObject(id: string) {
  return refusal(
    'unsupportedObject',
    `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`,
  );
}

/** A Page speaks with a token of its own; that of a person or a system user only leads to it. Throws a `GraphError`. */
export function checkPageToken(account: SandboxAccount, token: string, accounts: Accounts): void {
  if (accounts.tokenOf(account, token).type === 'PAGE') return;
  throw refusal('pageTokenNeeded', 'A page access token is required to request this resource.');
}

function entriesOf(account: SandboxAccount, token: string): readonly ScenarioToken[] {
  return (account.tokens ?? []).filter((entry) => entry.token === token);
}

function isExpired(entry: ScenarioToken, now: Instant): boolean {
  return entry.expires_at !== undefined && now >= instant(Date.parse(entry.expires_at));
}

function defaultPage(accountId: string): SandboxAccount['page'] {
  return { id: `1${accountId.slice(-9)}`, name: `Sandbox Page ${accountId.slice(-4)}` };
}

function defaultUsername(accountId: string): string {
  return `sandbox_${accountId.slice(-4)}`;
}
