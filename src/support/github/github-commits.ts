import type { Octokit } from 'octokit';
import { NEVER_REPEATED } from './create-octokit.ts';
import { GitHubFault, orFault } from './github-fault.ts';

export interface GitHubFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Default `100644`. */
  readonly mode?: string;
}

export interface GitHubCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

const PAGE = 100;
const MOST_PAGES = 10;

const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** The branches and commits of one repository. Every call throws `GitHubFault`, and only that. */
export class GitHubCommits {
  readonly #octokit: Octokit;
  readonly #name: { readonly owner: string; readonly repo: string };

  constructor(octokit: Octokit, name: { readonly owner: string; readonly repo: string }) {
    this.#octokit = octokit;
    this.#name = name;
  }

  /** Types of the active rules of a branch, such as `required_signatures`. Classic branch protection is not among them. */
  async ruleTypes(branch: string): Promise<string[]> {
    const { data } = await orFault(() =>
      this.#octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        ...this.#name,
        branch,
        per_page: 100,
        // Nice to know, not worth waiting for.
        request: NEVER_REPEATED,
      }),
    );
    return data.map(({ type }) => type);
  }

  /** The commit, before or at `head`, that added a file under this path; null when there is none. */
  async addedWith(path: string, head: string): Promise<string | null> {
    let oldest: string | null = null;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = { ...this.#name, path, sha: head, per_page: PAGE, page };
      const { data } = await orFault(() => this.#octokit.request('GET /repos/{owner}/{repo}/commits', query));
      oldest = data.at(-1)?.sha ?? oldest;
      if (data.length < PAGE) return oldest;
    }
    return null; // a file with such a history is no post
  }

  /** Commits on a branch that must be at `expectedHead`, signed by GitHub. A fault of kind `stale`: it is elsewhere. */
  async commitOnBranch(request: {
    readonly branch: string;
    readonly expectedHead: string;
    readonly message: string;
    readonly files: readonly GitHubFile[];
  }): Promise<string> {
    const [headline = '', ...rest] = request.message.split('\n');
    const input = {
      branch: { repositoryNameWithOwner: `${this.#name.owner}/${this.#name.repo}`, branchName: request.branch },
      expectedHeadOid: request.expectedHead,
      message: { headline, body: rest.join('\n').trim() },
      fileChanges: { additions: request.files.map(({ path, bytes }) => ({ path, contents: base64(bytes) })) },
    };
    const answer = await orFault(() =>
      this.#octokit.graphql<{ createCommitOnBranch?: { commit?: { oid?: string } | null } | null }>(CREATE_COMMIT, {
        input,
        request: NEVER_REPEATED,
      }),
    );
    const oid = answer.createCommitOnBranch?.commit?.oid;
    if (!oid) throw new GitHubFault('unclear', 'GitHub answered without naming the commit.');
    return oid;
  }

  /** What a branch points to; null when there is no such branch. */
  async branchCommit(branch: string): Promise<GitHubCommit | null> {
    try {
      const { data: ref } = await orFault(() =>
        this.#octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...this.#name, ref: `heads/${branch}` }),
      );
      const { data } = await orFault(() =>
        this.#octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
          ...this.#name,
          commit_sha: ref.object.sha,
        }),
      );
      return { sha: data.sha, tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
    } catch (error) {
      if (error instanceof GitHubFault && error.kind === 'not_found') return null;
      throw error;
    }
  }

  /** A commit that no branch has yet. GitHub signs it, because it names no author of its own. */
  async createCommit(request: {
    readonly parent: string;
    readonly parentTree: string;
    readonly message: string;
    readonly files: readonly GitHubFile[];
  }): Promise<string> {
    const { data: tree } = await orFault(() =>
      this.#octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...this.#name,
        base_tree: request.parentTree,
        tree: request.files.map(({ path, bytes, mode }) => ({
          path,
          mode: mode === '100755' ? '100755' : '100644',
          type: 'blob',
          content: Buffer.from(bytes).toString('utf8'),
        })),
        request: NEVER_REPEATED,
      }),
    );
    const { data: commit } = await orFault(() =>
      this.#octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...this.#name,
        message: request.message,
        tree: tree.sha,
        parents: [request.parent],
        request: NEVER_REPEATED,
      }),
    );
    return commit.sha;
  }

  /** Points a branch of our own at a commit, wherever it was. Never to be called for the author's branch. */
  async moveOwnBranch(branch: string, sha: string): Promise<void> {
    const change = { ...this.#name, ref: `heads/${branch}`, sha, force: true, request: NEVER_REPEATED };
    await orFault(() => this.#octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', change));
  }

  async createBranch(branch: string, sha: string): Promise<void> {
    const change = { ...this.#name, ref: `refs/heads/${branch}`, sha, request: NEVER_REPEATED };
    await orFault(() => this.#octokit.request('POST /repos/{owner}/{repo}/git/refs', change));
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
