import type { Config } from '../domain/config.ts';
import type { ContentTree } from '../domain/content-tree.ts';
import { createMediaHost } from '../media/create-media-host.ts';
import { LfsStore } from '../media/lfs/lfs-store.ts';
import type { MediaHost } from '../media/media-host.ts';
import { createMediaResolver, type MediaResolver } from '../media/media-resolver.ts';
import { createMediaFiles } from '../media/open-media-file.ts';
import type { Repository } from '../support/repository.ts';
import type { RunEnvironment } from './environment.ts';

export interface OpenMediaRequest {
  readonly repository: Repository;
  readonly tree: ContentTree;
  readonly commit: string;
  readonly config: Config;
  readonly environment: RunEnvironment;
}

/** The media of one commit, and the host that gives them addresses. Asks nobody anything yet. */
export async function openMedia(
  request: OpenMediaRequest,
): Promise<{ readonly mediaHost: MediaHost; readonly media: MediaResolver }> {
  const { repository, tree, commit, config, environment } = request;
  const { git, remote } = repository;
  const remoteUrl = remote === null ? null : await git.text(['remote', 'get-url', remote]);
  const isPrivate = environment.isRepositoryPrivate ?? null;
  const mediaHost = createMediaHost(config.media, { ...environment, commit, remoteUrl, isPrivate });
  const lfs = new LfsStore({ ...environment, git, remote, remoteUrl });
  const open = createMediaFiles({ tree, git, lfs });
  return { mediaHost, media: createMediaResolver({ ...environment, host: mediaHost, open }) };
}
