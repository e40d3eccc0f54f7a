import type { Git } from '../../support/git.ts';
import { type GitTreeEntry, parseTreeEntries } from './git-tree-entries.ts';
import { isGitFolder, joinPath } from './repository-path.ts';

/** What a path of a commit leads to, after following links as a checkout would. */
export type ResolvedPath =
  | { readonly kind: 'file'; readonly path: string; readonly oid: string; readonly sizeBytes: number }
  | { readonly kind: 'folder'; readonly path: string; readonly oid: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' };

/** As Linux counts: more links than this are a circle. */
const MAX_LINKS = 40;

/** Walks a commit's folders as a file system is walked; each folder is listed once, when first asked for. */
export class CommitResolver {
  readonly #git: Git;
  readonly #root: Place;
  readonly #listings = new Map<string, Promise<ReadonlyMap<string, GitTreeEntry>>>();

  constructor(git: Git, commit: string) {
    this.#git = git;
    this.#root = { path: '', oid: `${commit}^{tree}` };
  }

  /** `path` is from the root, or from `folder`, a real one; it may hold `..`, as a link's target does. */
  async resolve(path: string, folder = ''): Promise<ResolvedPath> {
    const walk: Walk = { passed: [this.#root], ahead: [...folder.split('/'), ...path.split('/')], links: 0 };
    for (;;) {
      const name = walk.ahead.shift();
      if (name === undefined) return { kind: 'folder', ...here(walk) };
      const end = await this.#step(walk, name);
      if (end !== null) return end;
    }
  }

  /** Goes on by one segment. Null while the way goes on. */
  async #step(walk: Walk, name: string): Promise<ResolvedPath | null> {
    if (name === '' || name === '.') return null;
    if (name === '..') {
      walk.passed.pop();
      return walk.passed.length === 0 ? { kind: 'outside' } : null;
    }
    const folder = here(walk);
    if (folder.path === '' && isGitFolder(name)) return { kind: 'outside' };
    const entry = (await this.#list(folder.oid)).get(name);
    const path = joinPath(folder.path, name);
    if (entry?.kind === 'link') return this.#follow(walk, entry);
    if (entry?.kind === 'folder') {
      walk.passed.push({ path, oid: entry.oid });
      return null;
    }
    if (entry?.kind !== 'file' || walk.ahead.length > 0) return { kind: 'missing' };
    return { kind: 'file', path, oid: entry.oid, sizeBytes: entry.sizeBytes ?? 0 };
  }

  async #follow(walk: Walk, { oid }: GitTreeEntry): Promise<ResolvedPath | null> {
    walk.links += 1;
    if (walk.links > MAX_LINKS) return { kind: 'missing' };
    const target = (await this.#git.must(['cat-file', 'blob', oid])).toString('utf8');
    if (target.startsWith('/')) return { kind: 'outside' };
    walk.ahead.unshift(...target.split('/'));
    return null;
  }

  #list(oid: string): Promise<ReadonlyMap<string, GitTreeEntry>> {
    const listing = this.#listings.get(oid) ?? this.#readListing(oid);
    this.#listings.set(oid, listing);
    return listing;
  }

  async #readListing(oid: string): Promise<ReadonlyMap<string, GitTreeEntry>> {
    const output = await this.#git.must(['ls-tree', '-z', '--long', '--full-tree', oid]);
    return new Map(parseTreeEntries(output).map((entry) => [entry.path, entry]));
  }
}

/** A folder of the commit: its path from the root, and its tree. */
interface Place {
  readonly path: string;
  readonly oid: string;
}

interface Walk {
  /** From the root to where it stands; never empty while it goes on. */
  readonly passed: Place[];
  readonly ahead: string[];
  links: number;
}

function here({ passed }: Walk): Place {
  return passed[passed.length - 1] as Place;
}
