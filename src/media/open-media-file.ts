import type { ContentTree } from '../domain/content-tree.ts';
import { ContentError } from '../domain/errors.ts';
import type { Git } from '../support/git.ts';
import type { LfsStore } from './lfs/lfs-store.ts';
import { type LfsPointer, parseLfsPointer } from './lfs-pointer.ts';
import type { MediaFile, OpenMediaFile } from './media-file.ts';

export interface MediaFilesOptions {
  /** The commit that is published. */
  readonly tree: ContentTree;
  readonly git: Git;
  readonly lfs: Pick<LfsStore, 'read'>;
}

/** A pointer is far smaller; larger files are not looked into. */
const MAX_POINTER_BYTES = 1024;

/** Opens media of a commit: what is sent is what was merged, never what lies in a working folder. */
export function createMediaFiles({ tree, git, lfs }: MediaFilesOptions): OpenMediaFile {
  return async (asked) => {
    const look = await tree.look(asked);
    if (look.kind !== 'file' || look.blob === null) throw missing(asked);
    const { path, blob, sizeBytes } = look;
    const pointer = sizeBytes > MAX_POINTER_BYTES ? null : await readPointer(tree, path);
    if (pointer === null) return fromGit(git, { path, blob, sizeBytes });
    return {
      path,
      isLfs: true,
      sizeBytes: pointer.sizeBytes,
      contentId: pointer.oid.replace(/^sha256:/, ''),
      read: (fromByte) => lfs.read(pointer, path, fromByte),
    };
  };
}

async function readPointer(tree: ContentTree, path: string): Promise<LfsPointer | null> {
  const head = await tree.readHead(path, MAX_POINTER_BYTES);
  return head === null ? null : parseLfsPointer(Buffer.from(head).toString('latin1'));
}

function fromGit(
  git: Git,
  file: { readonly path: string; readonly blob: string; readonly sizeBytes: number },
): MediaFile {
  const { path, blob, sizeBytes } = file;
  const read = (fromByte: number) => skip(git.stream(['cat-file', 'blob', blob]), fromByte);
  return { path, isLfs: false, sizeBytes, contentId: blob, read };
}

/** Git gives a blob from its start only. */
async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

function missing(path: string): ContentError {
  return new ContentError({
    code: 'POST_INVALID',
    message: `There is no file ${path} in the commit that is published.`,
    hint: 'Commit the file, or correct the path.',
  });
}
