import { extname } from 'node:path/posix';
import type { S3Config } from '../../domain/config.ts';
import { addMs } from '../../domain/instant.ts';
import { isLoopbackHost } from '../address-range.ts';
import type { MediaFile } from '../media-file.ts';
import type { MediaHost, MediaHostContext, ServedAddress } from '../media-host.ts';
import { s3ObjectUrl } from './s3-address.ts';
import { S3Client } from './s3-client.ts';
import { readS3Keys } from './s3-keys.ts';
import { uploadToS3 } from './s3-upload.ts';

/** As long as a platform keeps an unpublished post: whatever it fetches again in that time is there. S3 allows a week. */
const ADDRESS_LIFETIME_SECONDS = 24 * 60 * 60;

/**
 * A bucket of any store that speaks the S3 protocol. A file lies under a key that names its content, so that it is stored
 * once however many posts show it, and an address can never show anything else.
 */
export function createS3Host(config: S3Config, context: MediaHostContext): MediaHost {
  const { clock, log, fetch, signal } = context;
  const stored = new Map<string, { readonly path: string; readonly done: Promise<void> }>();
  let client: S3Client | null = null;
  const open = (): S3Client => {
    client ??= new S3Client({ config, keys: readS3Keys(context), fetch, signal, clock });
    return client;
  };
  const store = (file: MediaFile, key: string): Promise<void> => {
    const done = stored.get(key)?.done ?? uploadToS3(open(), key, file);
    stored.set(key, { path: file.path, done });
    done.catch(() => stored.delete(key));
    return done;
  };
  return {
    prefersBytes: async () => false,
    check: async () => void open(),
    plannedAddress: async ({ path }) =>
      `<a signed address in the bucket ${config.bucket} at ${s3ObjectUrl(config, '').host} for ${path}>`,
    serve: async (file): Promise<ServedAddress> => {
      const key = `${config.prefix}${file.contentId}${extname(file.path).toLowerCase()}`;
      await store(file, key);
      const url = await open().presign(key, ADDRESS_LIFETIME_SECONDS);
      const isLoopback = isLoopbackHost(s3ObjectUrl(config, '').hostname);
      const validUntil = addMs(clock.now(), ADDRESS_LIFETIME_SECONDS * 1000);
      return { url, isLoopback, validUntil, mayHideType: false, mayDiffer: false };
    },
    close: async (keep) => {
      const done = [...stored].filter(([, { path }]) => config.isCleanedUp && !keep.has(path));
      for (const [key, { path }] of done) {
        const task = `remove ${path}`;
        await open()
          .must({ method: 'DELETE', key, task })
          .catch((error: unknown) => log.warn(error instanceof Error ? error.message : String(error)));
      }
    },
  };
}
