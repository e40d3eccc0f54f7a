import type { Account } from '../../domain/account.ts';
import { readBundle } from '../credentials.ts';
import type { RunEnvironment } from '../environment.ts';

const BUNDLE = 'MERGECAST_CREDENTIALS';

/** Which secret holds an account's token, and what it must hold when the token is another. */
export interface TokenPlace {
  readonly secret: string;
  /** The secret's whole value with this token in it. */
  valueWith(token: string): string;
}

/**
 * Finds the place of each token. A bundle is one secret that holds many: what is stored there keeps the others, those
 * renewed before included.
 */
export class TokenPlaces {
  readonly #secretAsked: string | null;
  #bundle: Record<string, string>;

  /** `secretAsked` is the secret's name where it is not that of the variable. */
  constructor({ variables }: Pick<RunEnvironment, 'variables'>, secretAsked: string | null) {
    this.#bundle = readBundle(variables[BUNDLE]);
    this.#secretAsked = secretAsked;
  }

  placeOf({ accessTokenEnv: variable }: Account): TokenPlace {
    if (!this.#bundle[variable]?.trim()) {
      return { secret: this.#secretAsked ?? variable, valueWith: (token) => token };
    }
    return {
      secret: this.#secretAsked ?? BUNDLE,
      valueWith: (token) => {
        this.#bundle = { ...this.#bundle, [variable]: token };
        return JSON.stringify(this.#bundle);
      },
    };
  }
}
