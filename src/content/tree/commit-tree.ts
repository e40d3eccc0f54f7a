import type { ContentTree, OpenFile, PathLook, TreeFile } from '../../domain/content-tree.ts';
import type { Git } from '../../support/git.ts';
import { BlobFile } from './blob-file.ts';
import { ByteQueue } from './byte-queue.ts';
import { CommitResolver, type ResolvedPath } from './commit-resolver.ts';
import { parseTreeEntries } from './git-tree-entries.ts';
import { compareByPath, folderOutside, isBelow, joinPath, plainPath } from './repository-path.ts';

/** The files of one commit, read from git's objects: no checkout is needed, and none is looked at. */
export function createCommitTree({ git, commit }: { readonly git: Git; readonly commit: string }): ContentTree {
  return new CommitTree(git, commit);
}

class CommitTree implements ContentTree {
  readonly commit: string;
  readonly #git: Git;
  readonly #resolver: CommitResolver;
  /** Blobs of the files that `list` found. */
  readonly #listed = new Map<string, string>();

  constructor(git: Git, commit: string) {
    this.commit = commit;
    this.#git = git;
    this.#resolver = new CommitResolver(git, commit);
  }

  async list(folders: readonly string[]): Promise<readonly TreeFile[]> {
    const seen: Seen = { files: new Map(), visited: new Set() };
    for (const folder of folders) {
      const found = await this.#resolve(folder);
      if (found.kind === 'outside') throw folderOutside(folder);
      if (found.kind === 'folder') await this.#collect(found, seen);
    }
    for (const [path, blob] of seen.files) this.#listed.set(path, blob);
    return [...seen.files].map(([path, blob]) => ({ path, blob })).sort(compareByPath);
  }

  /** One `git cat-file` for all of them; one file at a time is in memory. */
  async *read(files: readonly Pick<TreeFile, 'path'>[]) {
    const asked: AskedFile[] = [];
    for (const { path } of files) asked.push({ path, blob: await this.#blobOf(path) });
    yield* readBlobs(this.#git, asked);
  }

  async look(path: string): Promise<PathLook> {
    const found = await this.#resolve(path);
    if (found.kind === 'folder') return { kind: 'folder' };
    if (found.kind !== 'file') return found;
    return { kind: 'file', path: found.path, sizeBytes: found.sizeBytes, blob: found.oid };
  }

  async readHead(path: string, maxBytes: number): Promise<Uint8Array | null> {
    const blob = await this.#blobOf(path);
    if (blob === null) return null;
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of this.#git.stream(['cat-file', 'blob', blob])) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= maxBytes) break;
    }
    return Buffer.concat(chunks).subarray(0, maxBytes);
  }

  async open(path: string): Promise<OpenFile | null> {
    const found = await this.#resolve(path);
    return found.kind === 'file' ? new BlobFile(this.#git, found.oid, found.sizeBytes) : null;
  }

  /** Adds the files below a real folder, then what its links lead to. A folder is visited once, so circles end. */
  async #collect(folder: { readonly path: string; readonly oid: string }, seen: Seen): Promise<void> {
    if (seen.visited.has(folder.path)) return;
    seen.visited.add(folder.path);
    const output = await this.#git.must(['ls-tree', '-r', '-z', '--full-tree', folder.oid]);
    const links: string[] = [];
    for (const entry of parseTreeEntries(output)) {
      const path = joinPath(folder.path, entry.path);
      if (entry.kind === 'file') seen.files.set(path, entry.oid);
      if (entry.kind === 'link') links.push(path);
    }
    for (const link of links) {
      const found = await this.#resolve(link);
      if (found.kind === 'file') seen.files.set(found.path, found.oid);
      if (found.kind === 'folder' && !isBelow(link, found.path)) await this.#collect(found, seen);
    }
  }

  async #blobOf(path: string): Promise<string | null> {
    const listed = this.#listed.get(path);
    if (listed !== undefined) return listed;
    const found = await this.#resolve(path);
    return found.kind === 'file' ? found.oid : null;
  }

  async #resolve(path: string): Promise<ResolvedPath> {
    const plain = plainPath(path);
    return plain === null ? { kind: 'outside' } : this.#resolver.resolve(plain);
  }
}

interface Seen {
  /** Path and blob. */
  readonly files: Map<string, string>;
  readonly visited: Set<string>;
}

interface AskedFile {
  readonly path: string;
  /** Null for a path that is not a file. */
  readonly blob: string | null;
}

async function* readBlobs(git: Git, asked: readonly AskedFile[]) {
  const blobs = asked.flatMap(({ blob }) => blob ?? []);
  const output = git.stream(['cat-file', '--batch', '--buffer'], blobs.map((blob) => `${blob}\n`).join(''));
  const queue = new ByteQueue(output);
  try {
    for (const { path, blob } of asked) yield { path, bytes: blob === null ? null : await readBlob(queue, blob) };
  } finally {
    await output.return(undefined);
  }
}

/** `<oid> blob <size>`, a line end, the bytes, a line end. */
async function readBlob(queue: ByteQueue, blob: string): Promise<Uint8Array> {
  const header = await queue.line();
  const [, type, size] = header.split(' ');
  if (type !== 'blob') throw new Error(`git could not read the object ${blob}: it answered "${header}".`);
  const bytes = await queue.bytes(Number(size));
  await queue.bytes(1);
  return bytes;
}
