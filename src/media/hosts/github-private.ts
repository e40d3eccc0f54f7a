import { randomUUID } from 'node:crypto';
import { extname } from 'node:path/posix';
import { CredentialError } from '../../domain/errors.ts';
import { addMs } from '../../domain/instant.ts';
import { isLoopbackHost } from '../address-range.ts';
import type { MediaFile } from '../media-file.ts';
import type { MediaHost, MediaHostContext, ServedAddress } from '../media-host.ts';
import { gitHubApiUrl, gitHubToken } from './github-api.ts';
import { GitHubReleases } from './github-releases.ts';
import type { GitHubRepository } from './github-remote.ts';

/** GitHub's signatures were seen to hold for five minutes. */
const ADDRESS_LIFETIME_MS = 4 * 60 * 1000;
/** By then the run that stored an asset is dead, or done with it. */
const ORPHAN_AGE_MS = 60 * 60 * 1000;

/**
 * A private repository on GitHub: each file is stored in a draft release, handed over by the short-lived address that
 * GitHub signs, and removed at the end of the run. What a killed run left is removed by the next.
 */
export function createPrivateGitHubHost(repository: GitHubRepository, context: MediaHostContext): MediaHost {
  const { clock, log } = context;
  const releases = new GitHubReleases(repository, context);
  const stored = new Map<string, Promise<number>>();
  let swept: Promise<void> | null = null;

  const store = async (file: MediaFile): Promise<number> => {
    swept ??= removeOrphans(releases, context);
    await swept;
    log.info(`Storing ${file.path} in a draft release for some minutes: the repository is private.`);
    return releases.upload(file, `${randomUUID()}${extname(file.path).toLowerCase()}`);
  };
  return {
    prefersBytes: async () => true,
    check: async (path) => {
      if (gitHubToken(context) === null) throw withoutToken(path);
    },
    plannedAddress: async ({ path }) => `<an address of GitHub for ${path}, signed for some minutes>`,
    serve: async (file): Promise<ServedAddress> => {
      const asset = stored.get(file.contentId) ?? store(file);
      stored.set(file.contentId, asset);
      asset.catch(() => stored.delete(file.contentId));
      const url = await releases.signedAddress(await asset, file.path);
      const isLoopback = isLoopbackHost(new URL(gitHubApiUrl(context)).hostname);
      const validUntil = addMs(clock.now(), ADDRESS_LIFETIME_MS);
      return { url, isLoopback, validUntil, mayHideType: true, mayDiffer: false };
    },
    // Also for posts that are not out: the addresses do not live until the next run.
    close: async () => {
      for (const asset of stored.values()) await asset.then((id) => releases.remove(id)).catch(() => {});
    },
  };
}

/** A failure here stops nothing: the file to be served matters more. */
async function removeOrphans(releases: GitHubReleases, { clock, log }: MediaHostContext): Promise<void> {
  try {
    const assets = await releases.listAssets();
    const orphans = assets.filter(({ createdAt }) => Date.parse(createdAt) < clock.now() - ORPHAN_AGE_MS);
    for (const { id } of orphans) await releases.remove(id);
    if (orphans.length > 0) log.info(`Removed what an earlier run left in the draft release: ${orphans.length}.`);
  } catch (error) {
    log.debug(`Files of earlier runs could not be looked for: ${error instanceof Error ? error.message : error}`);
  }
}

function withoutToken(path: string): CredentialError {
  return new CredentialError({
    code: 'MEDIA_CREDENTIALS_MISSING',
    message: `${path} has no address that a platform could fetch: the repository is private, and GITHUB_TOKEN is not set.`,
    hint: 'Pass github-token to the action with "permissions: contents: write", or set media.host to s3 with a bucket.',
  });
}
