import { type MediaHost, publicAddress } from '../media-host.ts';
import { encodePath } from './encode-path.ts';
import type { GitHubRepository } from './github-remote.ts';

/**
 * GitHub's raw files of a public repository, pinned to the commit: an address with a branch in it is cached for
 * minutes and could serve the file of yesterday. For a file in Git LFS the raw address has the pointer; another has it.
 */
export function createPublicGitHubHost({ owner, name }: GitHubRepository, commit: string): MediaHost {
  const addressOf = ({ path, isLfs }: { readonly path: string; readonly isLfs: boolean }) => {
    const base = isLfs ? 'https://media.githubusercontent.com/media' : 'https://raw.githubusercontent.com';
    return `${base}/${owner}/${name}/${commit}/${encodePath(path)}`;
  };
  return {
    prefersBytes: async () => false,
    check: async () => {},
    plannedAddress: async (file) => addressOf(file),
    serve: async (file) => publicAddress(addressOf(file)),
    close: async () => {},
  };
}
