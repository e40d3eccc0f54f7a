import { execFileSync } from 'node:child_process';
import { gitVariables } from '../git-fixture.ts';

const GITHUB_IDENTITY = {
  ...gitVariables,
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
};

/** The test's bare repository, as GitHub itself writes to it: real objects, and past the hooks that a push meets. */
export class BareRepository {
  /** Commits that were made here; GitHub would have signed them. */
  readonly signed = new Set<string>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  git(args: readonly string[], input?: string | Buffer, variables: Readonly<Record<string, string>> = {}): string {
    const options = { cwd: this.#folder, env: { ...GITHUB_IDENTITY, ...variables } };
    return execFileSync('git', [...args], { ...options, ...(input === undefined ? {} : { input }) })
      .toString()
      .trim();
  }

  /** What a full ref points to; null when there is none. */
  find(ref: string): string | null {
    return this.git(['for-each-ref', '--format=%(objectname)', ref]) || null;
  }

  tree(base: string, files: readonly { readonly path: string; readonly content: Buffer }[]): string {
    const index = { GIT_INDEX_FILE: `${this.#folder}/stand-in-index` };
    this.git(['read-tree', base], undefined, index);
    const lines = files.map(({ path, content }) => {
      return `100644 ${this.git(['hash-object', '-w', '--stdin'], content)}\t${path}\n`;
    });
    this.git(['update-index', '--index-info'], lines.join(''), index);
    return this.git(['write-tree'], undefined, index);
  }

  commit(tree: string, parents: readonly string[], message: string): string {
    const sha = this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message);
    this.signed.add(sha);
    return sha;
  }
}
