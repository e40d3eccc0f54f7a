import path from 'node:path';
import type { PreviewSource } from '../../domain/preview-data.ts';
import { parseGitHubRemote } from '../../media/hosts/github-remote.ts';
import { remoteUrlOf } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import { githubNameOf } from '../github-name.ts';
import type { Workspace } from '../open-workspace.ts';

/** Where the files are, here and on GitHub. `isLive`: the page stays on this machine and may name its folders. */
export async function findSource(
  { root, repository }: Workspace,
  { variables }: RunEnvironment,
  { isLive }: { readonly isLive: boolean },
): Promise<PreviewSource> {
  const folder = isLive ? root : null;
  const nowhere = { name: path.basename(root), webUrl: null, branch: null, commit: null, folder };
  if (repository === null) return nowhere;
  const { git } = repository;
  const [remoteUrl, branch, commit] = await Promise.all([
    remoteUrlOf(repository),
    git.text(['symbolic-ref', '--quiet', '--short', 'HEAD']),
    git.text(['rev-parse', '--verify', '--quiet', 'HEAD']),
  ]);
  const name = remoteUrl === null ? null : githubNameOf(remoteUrl, variables.GITHUB_REPOSITORY?.trim() || null);
  return {
    name: name ?? nowhere.name,
    webUrl: name === null || remoteUrl === null ? null : `${webHostOf(remoteUrl, variables)}/${name}`,
    branch: branch || null,
    commit,
    folder,
  };
}

/** GitHub itself where the remote says so, else the server whose runner this is. */
function webHostOf(remoteUrl: string, { GITHUB_SERVER_URL }: RunEnvironment['variables']): string {
  const server = GITHUB_SERVER_URL?.trim().replace(/\/+$/, '');
  const isServer = server !== undefined && /^https:\/\/[^/\s]+$/.test(server);
  return parseGitHubRemote(remoteUrl) === null && isServer ? server : 'https://github.com';
}
