import type { Account } from '../domain/account.ts';
import { ConfigError, CredentialError } from '../domain/errors.ts';
import type { Redactor } from '../support/redact.ts';
import type { RunEnvironment } from './environment.ts';

/** Finds tokens by the names of environment variables; they are in no file. */
export class Credentials {
  readonly #values: Readonly<Record<string, string | undefined>>;

  /** Throws `ConfigError` when `MERGECAST_CREDENTIALS` is not a JSON object of texts. Every token is masked here. */
  constructor(environment: Pick<RunEnvironment, 'variables' | 'registerSecret'>, redactor: Redactor) {
    this.#values = { ...environment.variables, ...readBundle(environment.variables.MERGECAST_CREDENTIALS) };
    for (const [name, value] of Object.entries(this.#values)) {
      if (!value || !(name.endsWith('_TOKEN') || isInBundle(environment, name))) continue;
      redactor.register(value);
      environment.registerSecret(value);
    }
  }

  /** Throws `CredentialError` when the account's token is not set. */
  tokenFor(account: Account, redactor: Redactor): string {
    const token = this.#values[account.accessTokenEnv]?.trim();
    if (!token) {
      throw new CredentialError({
        code: 'TOKEN_MISSING',
        message: `There is no access token for ${account.platform} of ${account.profile}: ${account.accessTokenEnv} is not set.`,
        hint: `Add it as a secret and pass it to the step: env: { ${account.accessTokenEnv}: \${{ secrets.${account.accessTokenEnv} }} }.`,
      });
    }
    redactor.register(token);
    return token;
  }
}

function isInBundle({ variables }: Pick<RunEnvironment, 'variables'>, name: string): boolean {
  return name in readBundle(variables.MERGECAST_CREDENTIALS);
}

/** The tokens of `MERGECAST_CREDENTIALS`, by the names of variables; empty without it. Throws `ConfigError`. */
export function readBundle(json: string | undefined): Record<string, string> {
  if (!json?.trim()) return {};
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidBundle();
  if (!Object.values(value).every((each) => typeof each === 'string')) throw invalidBundle();
  return value as Record<string, string>;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Says nothing of the text itself: it holds tokens. */
function invalidBundle(): ConfigError {
  return new ConfigError({
    code: 'CREDENTIALS_INVALID',
    message: 'MERGECAST_CREDENTIALS is not a JSON object whose values are texts.',
    hint: 'Write {"MY_BRAND_INSTAGRAM_ACCESS_TOKEN": "…"}: keys are the names of the environment variables.',
  });
}
