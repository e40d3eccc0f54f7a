import { CredentialError } from '../../domain/errors.ts';
import { encodePath } from '../../media/hosts/encode-path.ts';
import { parseGitHubRemote } from '../../media/hosts/github-remote.ts';
import { type GitHubAccess, githubAccessOf } from '../../support/github/github-access.ts';
import type { OpenedRun } from '../open-publish-run.ts';

/** Where the issues of a run are opened. */
export interface HandOffPlace {
  readonly access: GitHubAccess;
  /** `owner/name`. */
  readonly repository: string;
}

/** Throws `CredentialError` without a token or a repository on GitHub, `ConfigError` for an address no token may go to. */
export async function findHandOffPlace({ environment, repository }: OpenedRun): Promise<HandOffPlace> {
  const access = githubAccessOf(environment.variables);
  if (access === null) {
    throw new CredentialError({
      code: 'TOKEN_MISSING',
      message: 'A post is to be handed off in an issue, and there is no token for GitHub: GITHUB_TOKEN is not set.',
      hint: 'The Action passes the workflow’s token by itself; by hand, set GITHUB_TOKEN. See docs/hand-off.md.',
    });
  }
  const name = access.repository ?? (await remoteName(repository));
  if (name !== null) return { access, repository: name };
  throw new CredentialError({
    code: 'PERMISSION_MISSING',
    message: 'A post is to be handed off in an issue, and this repository is not on GitHub.',
    hint: 'Push it to GitHub, set GITHUB_REPOSITORY to owner/name, or remove hand_off from the post.',
  });
}

async function remoteName({ git, remote }: OpenedRun['repository']): Promise<string | null> {
  const url = remote === null ? null : await git.text(['remote', 'get-url', remote]);
  const parsed = url === null ? null : parseGitHubRemote(url);
  return parsed === null ? null : `${parsed.owner}/${parsed.name}`;
}

/** A file as people see it in the browser, at one commit. */
export function webAddressOf({ access, repository }: HandOffPlace, commit: string, path: string): string {
  const { protocol, host, pathname } = new URL(access.apiUrl);
  const webHost = `${protocol}//${host.replace(/^api\./, '')}${pathname.replace(/\/(api\/v3)?\/?$/, '')}`;
  return `${webHost}/${repository}/blob/${commit}/${encodePath(path)}`;
}
