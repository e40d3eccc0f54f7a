import { closeSync, type Dirent, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentTree, OpenFile, PathLook, TreeFile } from '../../domain/content-tree.ts';
import { openDiskFile, readAt } from './disk-file.ts';
import { compareByPath, folderOutside, isBelow, isGitFolder, joinPath, plainPath } from './repository-path.ts';

/**
 * The files as they are on disk. Reads are synchronous: for thousands of small files that takes a fifth of the time of
 * `fs.promises`. Whatever cannot be reached (gone, no permission, a link to nowhere) counts as missing.
 */
export function createWorkingTree(root: string): ContentTree {
  return new WorkingTree(realpathSync.native(root));
}

class WorkingTree implements ContentTree {
  readonly commit = null;
  readonly #root: string;
  /** Files that `list` found to be plain ones of this repository: `read` need not resolve them again. */
  readonly #listed = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  async list(folders: readonly string[]): Promise<readonly TreeFile[]> {
    const files = new Set<string>();
    const visited = new Set<string>();
    for (const folder of folders) {
      const found = this.#look(folder);
      if (found.kind === 'outside') throw folderOutside(folder);
      if (found.kind === 'folder') this.#walk(found.path, { files, visited });
    }
    for (const path of files) this.#listed.add(path);
    return [...files].map((path) => ({ path, blob: null })).sort(compareByPath);
  }

  async *read(files: readonly Pick<TreeFile, 'path'>[]) {
    for (const { path } of files) yield { path, bytes: this.#read(path) };
  }

  async look(path: string): Promise<PathLook> {
    const found = this.#look(path);
    return found.kind === 'folder' ? { kind: 'folder' } : found;
  }

  async readHead(path: string, maxBytes: number): Promise<Uint8Array | null> {
    const found = this.#look(path);
    if (found.kind !== 'file') return null;
    return attempt(() => readStart(this.#absolute(found.path), Math.min(maxBytes, found.sizeBytes)));
  }

  async open(path: string): Promise<OpenFile | null> {
    const found = this.#look(path);
    return found.kind === 'file' ? attempt(() => openDiskFile(this.#absolute(found.path), found.sizeBytes)) : null;
  }

  /** Adds the files below a real folder. A folder is visited once, so links that go round in circles end. */
  #walk(folder: string, seen: { readonly files: Set<string>; readonly visited: Set<string> }): void {
    if (seen.visited.has(folder)) return;
    seen.visited.add(folder);
    const entries = attempt(() => readdirSync(this.#absolute(folder), { withFileTypes: true })) ?? [];
    if (folder !== '' && isOtherRepository(entries)) return;
    for (const entry of entries) {
      if (isGitFolder(entry.name)) continue;
      const path = joinPath(folder, entry.name);
      if (entry.isFile()) seen.files.add(path);
      else if (entry.isDirectory()) this.#walk(path, seen);
      else if (entry.isSymbolicLink()) this.#followLink(path, seen);
    }
  }

  #followLink(path: string, seen: { readonly files: Set<string>; readonly visited: Set<string> }): void {
    const found = this.#look(path);
    if (found.kind === 'file') seen.files.add(found.path);
    if (found.kind === 'folder' && !isBelow(path, found.path)) this.#walk(found.path, seen);
  }

  #read(path: string): Uint8Array | null {
    if (this.#listed.has(path)) return attempt(() => readFileSync(this.#absolute(path)));
    const found = this.#look(path);
    return found.kind === 'file' ? attempt(() => readFileSync(this.#absolute(found.path))) : null;
  }

  #look(path: string): RealLook {
    const plain = plainPath(path);
    if (plain === null) return { kind: 'outside' };
    const real = attempt(() => realpathSync.native(this.#absolute(plain)));
    if (real === null) return { kind: 'missing' };
    const realPath = this.#fromRoot(real);
    if (realPath === null) return { kind: 'outside' };
    const stats = attempt(() => statSync(real));
    if (stats?.isDirectory()) return { kind: 'folder', path: realPath };
    return stats?.isFile() ? { kind: 'file', path: realPath, sizeBytes: stats.size, blob: null } : { kind: 'missing' };
  }

  #absolute(path: string): string {
    return join(this.#root, path);
  }

  /** Null for a real path outside the repository, or inside `.git`. */
  #fromRoot(realPath: string): string | null {
    const path = relative(this.#root, realPath);
    return plainPath(sep === '/' ? path : path.replaceAll(sep, '/'));
  }
}

type RealLook = Exclude<PathLook, { readonly kind: 'folder' }> | { readonly kind: 'folder'; readonly path: string };

/** A submodule or a clone inside: git does not hold its files. */
function isOtherRepository(entries: readonly Dirent[]): boolean {
  return entries.some(({ name }) => isGitFolder(name));
}

function readStart(path: string, lengthBytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    return readAt(file, 0, lengthBytes);
  } finally {
    closeSync(file);
  }
}

const UNREACHABLE: readonly unknown[] = [
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'EACCES',
  'EPERM',
  'ENAMETOOLONG',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE', // a zero byte in the path
];

/** Null for a file that cannot be reached; a failing disk still throws. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && UNREACHABLE.includes(error.code)) return null;
    throw error;
  }
}
