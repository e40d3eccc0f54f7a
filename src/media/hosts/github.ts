import { ConfigError } from '../../domain/errors.ts';
import type { MediaHost, MediaHostContext } from '../media-host.ts';
import { askVisibility } from './github-api.ts';
import { createPrivateGitHubHost } from './github-private.ts';
import { createPublicGitHubHost } from './github-public.ts';
import { type GitHubRepository, parseGitHubRemote } from './github-remote.ts';

/**
 * GitHub itself: raw files of a public repository, short-lived signed addresses for a private one. Which of them it is
 * is asked when it is needed first. A repository whose visibility is not known is taken for public: the probe tells.
 *
 * A remote that is not on GitHub fails when a file's address is asked for, not before: posts whose media are addresses,
 * or are uploaded, need no host.
 */
export function createGitHubHost(context: MediaHostContext): MediaHost {
  const { remoteUrl, commit, log } = context;
  const repository = remoteUrl === null ? null : parseGitHubRemote(remoteUrl);
  let chosen: Promise<MediaHost> | null = null;

  const choose = async ({ owner, name }: GitHubRepository): Promise<MediaHost> => {
    const visibility = await askVisibility({ owner, name }, context);
    log.debug(`Media of ${owner}/${name} are served by GitHub; the repository is ${visibility}.`);
    return visibility === 'private'
      ? createPrivateGitHubHost({ owner, name }, context)
      : createPublicGitHubHost({ owner, name }, commit);
  };
  const hostFor = (path: string): Promise<MediaHost> => {
    if (repository === null) throw notOnGitHub(path, remoteUrl);
    chosen ??= choose(repository);
    return chosen;
  };
  return {
    prefersBytes: async () => repository === null || (await hostFor('')).prefersBytes(),
    check: async (path) => (await hostFor(path)).check(path),
    plannedAddress: async (file) => (await hostFor(file.path)).plannedAddress(file),
    serve: async (file) => (await hostFor(file.path)).serve(file),
    close: async (keep) => (await chosen)?.close(keep),
  };
}

function notOnGitHub(path: string, remoteUrl: string | null): ConfigError {
  const found =
    remoteUrl === null ? 'this repository has no remote' : 'the remote of this repository is not on github.com';
  return new ConfigError({
    code: 'CONFIG_INVALID',
    message: `${path} has no address that a platform could fetch: media are served by GitHub, and ${found}.`,
    hint: 'Push the repository to GitHub, or set media.host in mergecast.yml to s3 with a bucket, or to url_template with the address at which its files are served.',
  });
}
