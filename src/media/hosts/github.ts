import { ConfigError } from '../../domain/errors.ts';
import type { MediaHost, MediaHostContext } from '../media-host.ts';
import { encodePath } from './encode-path.ts';
import { parseGitHubRemote } from './github-remote.ts';

/**
 * GitHub's raw files of a public repository, pinned to the commit: an address with a branch in it is cached for
 * minutes and could serve the file of yesterday.
 *
 * A remote that is not on GitHub fails when a file's address is asked for, not before: posts whose media are addresses
 * need no host.
 */
export function createGitHubHost({ commit, remoteUrl }: MediaHostContext): MediaHost {
  const repository = remoteUrl === null ? null : parseGitHubRemote(remoteUrl);
  return {
    isLoopback: false,
    addressOf(path) {
      if (repository === null) throw notOnGitHub(path, remoteUrl);
      return `https://raw.githubusercontent.com/${repository.owner}/${repository.name}/${commit}/${encodePath(path)}`;
    },
  };
}

function notOnGitHub(path: string, remoteUrl: string | null): ConfigError {
  const found =
    remoteUrl === null ? 'this repository has no remote' : 'the remote of this repository is not on github.com';
  return new ConfigError({
    code: 'CONFIG_INVALID',
    message: `${path} has no address that a platform could fetch: media.host is github, and ${found}.`,
    hint: 'Push the repository to GitHub, or set media.host to url_template in mergecast.yml, with the address at which its files are served.',
  });
}
