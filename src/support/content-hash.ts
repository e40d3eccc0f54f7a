import { createHash } from 'node:crypto';

export interface HashedContent {
  readonly accountId: string;
  readonly caption: string;
  /** In order of display: a git object id for a file, the address for an address. */
  readonly media: readonly string[];
}

/** Recognises the same content to the same account: same media bytes, same caption. */
export function contentHash(content: HashedContent): string {
  return createHash('sha256')
    .update(JSON.stringify([content.accountId, content.caption, ...content.media]))
    .digest('hex');
}

/** The object id that git gives these bytes (SHA-1 repositories). */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
