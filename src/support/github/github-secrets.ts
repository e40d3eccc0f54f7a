import type { Octokit } from 'octokit';
import type { Clock } from '../clock.ts';
import { NEVER_REPEATED } from './create-octokit.ts';
import { GitHubFault, orFault } from './github-fault.ts';
import { sealSecret } from './seal-secret.ts';

/** Storing the same value again does no harm, so an unclear answer is asked again. */
const DELAYS_MS = [1_000, 5_000];

/** The secrets of one repository's Actions, which can be written and never read. Every call throws `GitHubFault`. */
export class GitHubSecrets {
  readonly #octokit: Octokit;
  readonly #name: { readonly owner: string; readonly repo: string };
  readonly #clock: Clock;

  /** `name` is `owner/name`. */
  constructor(octokit: Octokit, name: string, clock: Clock) {
    const [owner = '', repo = ''] = name.split('/');
    this.#octokit = octokit;
    this.#name = { owner, repo };
    this.#clock = clock;
  }

  /** Stores a secret, new or in place of another, sealed for GitHub alone. */
  async store(secret: string, value: string): Promise<void> {
    const { key, key_id } = await this.#again(() => this.#publicKey());
    const encrypted_value = await sealSecret(value, key);
    await this.#again(() =>
      this.#octokit.request('PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
        ...this.#name,
        secret_name: secret,
        encrypted_value,
        key_id,
        request: NEVER_REPEATED,
      }),
    );
  }

  async #publicKey(): Promise<{ readonly key: string; readonly key_id: string }> {
    const { data } = await this.#octokit.request('GET /repos/{owner}/{repo}/actions/secrets/public-key', {
      ...this.#name,
      request: NEVER_REPEATED,
    });
    return data;
  }

  async #again<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    for (const delayMs of DELAYS_MS) {
      try {
        return await orFault(send);
      } catch (error) {
        if (!(error instanceof GitHubFault) || error.kind !== 'unclear') throw error;
        await this.#clock.sleep(delayMs);
      }
    }
    return orFault(send);
  }
}
