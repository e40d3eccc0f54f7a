import { createHash } from 'node:crypto';
import { gitBlobId } from '../../../src/support/content-hash.ts';

export interface MemoryEntry {
  readonly mode: string;
  readonly oid: string;
}

interface MemoryCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Files by path. */
export type MemoryFiles = ReadonlyMap<string, MemoryEntry>;

/** Git's objects, in memory. They never change, so a remote, its clones and their copies share them. */
export class MemoryObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly commits = new Map<string, MemoryCommit>();
  /** A tree's own entries by name: a tree's id is that of its entries. */
  readonly #trees = new Map<string, ReadonlyMap<string, MemoryEntry>>();
  #clock = 0;

  addBlob(bytes: Uint8Array): string {
    const oid = gitBlobId(bytes);
    if (!this.blobs.has(oid)) this.blobs.set(oid, Buffer.from(bytes));
    return oid;
  }

  addTree(files: MemoryFiles): string {
    const own = new Map<string, MemoryEntry>();
    const below = new Map<string, Map<string, MemoryEntry>>();
    for (const [path, entry] of files) {
      const slash = path.indexOf('/');
      if (slash === -1) own.set(path, entry);
      else {
        const folder = below.get(path.slice(0, slash)) ?? new Map<string, MemoryEntry>();
        below.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry));
      }
    }
    for (const [name, inside] of below) own.set(name, { mode: '040000', oid: this.addTree(inside) });
    const sorted = new Map([...own].sort(([a], [b]) => (a < b ? -1 : 1)));
    const oid = hash(`tree ${JSON.stringify([...sorted])}`);
    this.#trees.set(oid, sorted);
    return oid;
  }

  addCommit(commit: MemoryCommit): string {
    this.#clock += 1; // two equal commits of one second would be one commit
    const oid = hash(`commit ${this.#clock} ${JSON.stringify(commit)}`);
    this.commits.set(oid, commit);
    return oid;
  }

  /** Entries of a tree, given by its id, a commit's, or `<commit>^{tree}`. Null when there is none. */
  tree(name: string): ReadonlyMap<string, MemoryEntry> | null {
    const oid = name.replace(/\^\{tree\}$/, '');
    return this.#trees.get(this.commits.get(oid)?.tree ?? oid) ?? null;
  }

  files(name: string, prefix = ''): Map<string, MemoryEntry> {
    const found = new Map<string, MemoryEntry>();
    for (const [child, entry] of this.tree(name) ?? []) {
      if (entry.mode !== '040000') found.set(prefix + child, entry);
      else for (const [path, inner] of this.files(entry.oid, `${prefix}${child}/`)) found.set(path, inner);
    }
    return found;
  }

  isAncestor(ancestor: string, commit: string): boolean {
    if (ancestor === commit) return true;
    return this.commits.get(commit)?.parents.some((parent) => this.isAncestor(ancestor, parent)) ?? false;
  }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
