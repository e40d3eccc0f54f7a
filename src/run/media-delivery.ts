import type { MediaItem } from '../domain/media.ts';
import type { Destination } from '../domain/post.ts';
import type { PlatformAdapter } from '../platforms/platform-adapter.ts';
import { sendsBytes } from '../platforms/sends-bytes.ts';
import type { OpenedRun } from './open-publish-run.ts';

/** How the media of a destination reach the platform: as far as that can be told without changing anything. */
export interface MediaDelivery {
  /** The address each medium would have; those that are uploaded have none. */
  readonly addresses: ReadonlyMap<MediaItem, string>;
  readonly uploads: ReadonlySet<MediaItem>;
}

/** Throws `ConfigError` or `CredentialError` for a medium that the host can never serve. */
export async function planDelivery(
  destination: Destination,
  adapter: PlatformAdapter,
  { media, mediaHost }: Pick<OpenedRun, 'media' | 'mediaHost'>,
): Promise<MediaDelivery> {
  const addresses = new Map<MediaItem, string>();
  const uploads = new Set<MediaItem>();
  for (const item of [...destination.media, ...Object.values(destination.optionMedia)]) {
    const { source, facts } = item;
    if (source.kind === 'url') {
      addresses.set(item, source.url);
    } else if (await sendsBytes(adapter, destination, item, media)) {
      uploads.add(item);
    } else {
      await mediaHost.check(source.path);
      addresses.set(item, await mediaHost.plannedAddress({ path: source.path, isLfs: facts?.kind === 'lfs_pointer' }));
    }
  }
  return { addresses, uploads };
}
