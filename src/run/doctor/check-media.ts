import type { ContentTree } from '../../domain/content-tree.ts';
import { type Check, failed, passed, skipped } from '../../domain/doctor-report.ts';
import { MergecastError } from '../../domain/errors.ts';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { MediaHost } from '../../media/media-host.ts';
import type { MediaResolver } from '../../media/media-resolver.ts';
import { adapterFor } from '../../platforms/registry.ts';
import { sendsBytes } from '../../platforms/sends-bytes.ts';

export interface MediaQuestion {
  readonly destinations: readonly Destination[];
  /** The newest commit of the branch: what is not there has no address. */
  readonly tree: ContentTree;
  readonly media: MediaResolver;
  readonly mediaHost: MediaHost;
}

/** Gives one file of an unfinished post an address and fetches it as a platform would. Nothing is published. */
export async function checkMedia(question: MediaQuestion): Promise<Check> {
  const { media, mediaHost } = question;
  try {
    const item = await chooseFile(question);
    if (item === null || item.source.kind !== 'file') {
      return skipped('media', 'No unfinished post of the branch has a file that needs an address.');
    }
    const { path } = item.source;
    await mediaHost.check(path);
    await media.url(item);
    return passed('media', `The media host serves ${path}: it was fetched as a platform would.`);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    return failed('media', error);
  } finally {
    await mediaHost.close(filesOf(question.destinations));
  }
}

/** Another run may be handing out the same file at this very moment: it is not removed under it. */
function filesOf(destinations: readonly Destination[]): ReadonlySet<string> {
  const items = destinations.flatMap(({ media, optionMedia }) => [...media, ...Object.values(optionMedia)]);
  return new Set(items.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : [])));
}

async function chooseFile({ destinations, tree, media }: MediaQuestion): Promise<MediaItem | null> {
  for (const destination of destinations) {
    const adapter = adapterFor(destination.platform);
    for (const item of [...destination.media, ...Object.values(destination.optionMedia)]) {
      if (adapter === null || item.source.kind !== 'file') continue;
      if (await sendsBytes(adapter, destination, item, media)) continue;
      if ((await tree.look(item.source.path)).kind === 'file') return item;
    }
  }
  return null;
}
