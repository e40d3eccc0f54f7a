import { ConfigError, CredentialError, type MergecastError, TransientError } from '../../domain/errors.ts';
import { githubAccessOf } from '../../support/github/github-access.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import type { GitHubSecrets } from '../../support/github/github-secrets.ts';
import type { Repository } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import { githubClientOfRun } from '../github-client-of-run.ts';

/** Where renewed tokens are kept. */
export interface SecretStore {
  /** Durable when it resolves; writing the same again does no harm. Throws a `MergecastError` that says why it is not. */
  store(secret: string, value: string): Promise<void>;
}

/** A token that may write secrets; the workflow's own never may. */
export const SECRETS_TOKEN = 'MERGECAST_SECRETS_TOKEN';

/** The repository's secrets on GitHub; null where no token for GitHub is given or the repository is not there. */
export async function openSecretStore(
  repository: Repository,
  environment: RunEnvironment,
): Promise<SecretStore | null> {
  const token = environment.variables[SECRETS_TOKEN]?.trim();
  const access = token ? githubAccessOf({ ...environment.variables, GITHUB_TOKEN: token }) : environment.github;
  const client = await githubClientOfRun(repository, environment, access);
  if (client === null) return null;
  const { GitHubSecrets } = await import('../../support/github/github-secrets.ts');
  return storeIn(new GitHubSecrets(client.octokit, client.name, environment.clock));
}

/** What GitHub answers, as errors that say what to do. */
export function storeIn(secrets: GitHubSecrets): SecretStore {
  return {
    async store(secret, value) {
      try {
        await secrets.store(secret, value);
      } catch (error) {
        if (error instanceof GitHubFault) throw errorOf(error, secret);
        throw error;
      }
    },
  };
}

/** What a person does who has no such token. */
export const STORE_HINT = `Give ${SECRETS_TOKEN} a fine-grained token (or an app's) with the repository permission "Secrets: write"; the workflow's GITHUB_TOKEN can never write secrets. Or run it at your desk with --print and store what it prints: gh secret set <name>. docs/tokens.md has both.`;

function errorOf({ kind, message }: GitHubFault, secret: string): MergecastError {
  const found = `GitHub did not store the secret ${secret}: ${message}`;
  if (kind === 'unclear' || kind === 'rate_limited') {
    return new TransientError({ code: 'TOKEN_NOT_STORED', message: found, hint: 'Run it again later.' });
  }
  if (kind === 'stale') return new ConfigError({ code: 'TOKEN_NOT_STORED', message: found });
  return new CredentialError({ code: 'TOKEN_NOT_STORED', message: found, hint: STORE_HINT });
}
