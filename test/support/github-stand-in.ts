import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gitVariables } from './git-fixture.ts';

export const GITHUB_TOKEN = 'ghs_token-that-must-never-be-printed-91bc';
export const REPOSITORY = 'acme/content';

export interface StandInPull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  state: 'open' | 'closed';
  merged_at: string | null;
}

/** A call as it arrived, for asserting what was asked and how often. */
export interface StandInCall {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** What goes wrong, once, at the next call that `matches`. */
export interface StandInFault {
  readonly matches: (method: string, path: string) => boolean;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The call takes effect and its answer is lost. */
  readonly afterEffect?: boolean;
}

/**
 * GitHub's REST and GraphQL as far as a write-back uses them, over the bare repository that the test pushes to: commits
 * are real, `expectedHeadOid` is really compared. Strict: unknown fields, missing fields and a wrong token are refused as
 * GitHub refuses them. Commits made here count as signed by GitHub.
 */
export class GitHubStandIn {
  readonly calls: StandInCall[] = [];
  readonly pulls: StandInPull[] = [];
  readonly faults: StandInFault[] = [];
  /** Of `main`; what `GET rules/branches` lists. */
  rules: readonly string[] = [];
  /** Told of a commit mutation before it is compared and swapped: the moment for somebody else's push. */
  beforeCommit: () => void = () => {};
  /** Settings, Actions, General: whether pull requests may be created. */
  mayCreatePulls = true;
  /** The names of commits that were made here. */
  readonly signed = new Set<string>();
  readonly #remote: string;
  readonly #server: Server;

  private constructor(remote: string) {
    this.#remote = remote;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(remote: string): Promise<GitHubStandIn> {
    const standIn = new GitHubStandIn(remote);
    await new Promise<void>((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  variables(): Record<string, string> {
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return {
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: REPOSITORY,
      // The command line reads the variable, the Action its input.
      GITHUB_TOKEN,
      'INPUT_GITHUB-TOKEN': GITHUB_TOKEN,
    };
  }

  close(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  /** As the button does: a merge commit on the base. */
  merge(pull: StandInPull): void {
    const tree = this.git(['merge-tree', '--write-tree', pull.base, pull.head]);
    const parents = ['-p', this.git(['rev-parse', pull.base]), '-p', this.git(['rev-parse', pull.head])];
    this.git(['update-ref', `refs/heads/${pull.base}`, this.git(['commit-tree', tree, ...parents, '-m', pull.title])]);
    pull.state = 'closed';
    pull.merged_at = '2026-05-10T15:00:00Z';
  }

  git(args: readonly string[], input?: string | Buffer): string {
    return execFileSync('git', [...args], { cwd: this.#remote, env: GITHUB_IDENTITY, ...(input ? { input } : {}) })
      .toString()
      .trim();
  }

  count(method: string, path: RegExp): number {
    return this.calls.filter((call) => call.method === method && path.test(call.path)).length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    const text = await readAll(request);
    const fault = this.#takeFault(method, path);
    const answer = fault && !fault.afterEffect ? faultAnswer(fault) : this.#answer(request, method, path, url, text);
    const sent = fault?.afterEffect ? faultAnswer(fault) : answer;
    this.calls.push({ method, path, status: sent.status });
    response.writeHead(sent.status, { 'content-type': 'application/json; charset=utf-8', ...sent.headers });
    response.end(JSON.stringify(sent.body));
  }

  #takeFault(method: string, path: string): StandInFault | undefined {
    const index = this.faults.findIndex((fault) => fault.matches(method, path));
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  #answer(request: IncomingMessage, method: string, path: string, url: URL, text: string): Answer {
    if (!/^(token|bearer) /i.test(request.headers.authorization ?? '')) return refusal(401, 'Requires authentication');
    if (request.headers.authorization?.split(' ')[1] !== GITHUB_TOKEN) return refusal(401, 'Bad credentials');
    if (!request.headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.');
    const body = text === '' ? {} : JSON.parse(text);
    if (method === 'POST' && path === '/graphql') return this.#graphql(body);
    const prefix = `/repos/${REPOSITORY}/`;
    if (!path.startsWith(prefix)) return refusal(404, 'Not Found');
    return this.#rest(method, path.slice(prefix.length), url.searchParams, body);
  }

  #rest(method: string, path: string, query: URLSearchParams, body: Body): Answer {
    const route = `${method} ${path}`;
    const match = (pattern: RegExp) => pattern.exec(route)?.slice(1) ?? null;
    const [branch] = match(/^GET rules\/branches\/(.+)$/) ?? [];
    if (branch !== undefined) return { status: 200, body: this.rules.map((type) => ({ type, ruleset_id: 1 })) };
    const [ref] = match(/^GET git\/ref\/(heads\/.+)$/) ?? [];
    if (ref !== undefined) return this.#readRef(ref);
    const [sha] = match(/^GET git\/commits\/([0-9a-f]{40})$/) ?? [];
    if (sha !== undefined) return { status: 200, body: this.#describeCommit(sha) };
    if (route === 'POST git/trees') return this.#createTree(body);
    if (route === 'POST git/commits') return this.#createCommit(body);
    if (route === 'POST git/refs') return this.#createRef(body);
    const [moved] = match(/^PATCH git\/refs\/(heads\/.+)$/) ?? [];
    if (moved !== undefined) return this.#moveRef(moved, body);
    if (route === 'GET pulls') return this.#listPulls(query);
    if (route === 'POST pulls') return this.#createPull(body);
    const [number] = match(/^PATCH pulls\/(\d+)$/) ?? [];
    if (number !== undefined) return this.#updatePull(Number(number), body);
    return refusal(404, 'Not Found');
  }

  #graphql({ query, variables, ...rest }: Body): Answer {
    if (Object.keys(rest).length > 0) return refusal(400, `Unexpected ${Object.keys(rest)}`);
    if (!/^mutation \(\$input: CreateCommitOnBranchInput!\)/.test(String(query))) return refusal(400, 'Unknown query');
    const input = (variables as { input: Body }).input;
    const wrong =
      shape(input, ['branch', 'expectedHeadOid', 'message', 'fileChanges']) ??
      shape(input.branch as Body, ['repositoryNameWithOwner', 'branchName']) ??
      shape(input.message as Body, ['headline'], ['body']) ??
      shape(input.fileChanges as Body, [], ['additions', 'deletions']);
    if (wrong !== null) return graphqlError('INVALID', wrong);
    this.beforeCommit();
    const { branchName } = input.branch as { branchName: string };
    const head = this.#find(`refs/heads/${branchName}`);
    const expected = String(input.expectedHeadOid);
    if (head !== expected) {
      return graphqlError(
        'STALE_DATA',
        `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
      );
    }
    if (this.rules.includes('pull_request')) {
      return graphqlError(
        'UNPROCESSABLE',
        'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      );
    }
    const { headline, body = '' } = input.message as { headline: string; body?: string };
    const { additions = [] } = input.fileChanges as { additions?: readonly { path: string; contents: string }[] };
    const files = additions.map(({ path, contents }) => ({ path, content: Buffer.from(contents, 'base64') }));
    const oid = this.#commit(this.#tree(head, files), [head], `${headline}\n\n${body}`);
    this.git(['update-ref', `refs/heads/${branchName}`, oid, head]);
    return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
  }

  #readRef(ref: string): Answer {
    const sha = this.#find(`refs/${ref}`);
    return sha === null
      ? refusal(404, 'Not Found')
      : { status: 200, body: { ref: `refs/${ref}`, object: { type: 'commit', sha } } };
  }

  #describeCommit(sha: string): object {
    const [tree = '', parents = ''] = this.git(['show', '--no-patch', '--format=%T%n%P', sha]).split('\n');
    return {
      sha,
      tree: { sha: tree },
      parents: parents
        .split(' ')
        .filter(Boolean)
        .map((each) => ({ sha: each })),
    };
  }

  #createTree(body: Body): Answer {
    const entries = (body.tree ?? []) as readonly Body[];
    const wrong =
      shape(body, ['tree', 'base_tree']) ??
      entries.map((each) => shape(each, ['path', 'mode', 'type', 'content'])).find((each) => each !== null) ??
      null;
    if (wrong !== null) return refusal(422, wrong);
    const files = entries.map(({ path, content }) => ({ path: String(path), content: Buffer.from(String(content)) }));
    return { status: 201, body: { sha: this.#tree(String(body.base_tree), files) } };
  }

  /** Signed only when it names no author, committer or signature of its own. */
  #createCommit(body: Body): Answer {
    const wrong = shape(body, ['message', 'tree', 'parents']);
    if (wrong !== null) return refusal(422, wrong);
    const sha = this.#commit(String(body.tree), body.parents as string[], String(body.message));
    return { status: 201, body: this.#describeCommit(sha) };
  }

  #createRef(body: Body): Answer {
    const wrong = shape(body, ['ref', 'sha']);
    if (wrong !== null) return refusal(422, wrong);
    if (this.#find(String(body.ref)) !== null) return refusal(422, 'Reference already exists');
    this.git(['update-ref', String(body.ref), String(body.sha)]);
    return { status: 201, body: { ref: body.ref, object: { type: 'commit', sha: body.sha } } };
  }

  #moveRef(ref: string, body: Body): Answer {
    const wrong = shape(body, ['sha'], ['force']);
    if (wrong !== null) return refusal(422, wrong);
    if (this.#find(`refs/${ref}`) === null) return refusal(422, 'Reference does not exist');
    if (body.force !== true) return refusal(422, 'Update is not a fast forward');
    this.git(['update-ref', `refs/${ref}`, String(body.sha)]);
    return { status: 200, body: { ref: `refs/${ref}`, object: { type: 'commit', sha: body.sha } } };
  }

  #listPulls(query: URLSearchParams): Answer {
    const [owner, head] = (query.get('head') ?? '').split(':');
    if (owner !== 'acme') return refusal(422, 'Validation Failed');
    const found = this.pulls
      .filter((pull) => pull.head === head && pull.base === query.get('base'))
      .filter(({ state }) => query.get('state') === 'all' || state === query.get('state'))
      .toSorted((a, b) => b.number - a.number);
    return { status: 200, body: found.map(describePull) };
  }

  #createPull(body: Body): Answer {
    const wrong = shape(body, ['title', 'head', 'base'], ['body']);
    if (wrong !== null) return refusal(422, wrong);
    if (!this.mayCreatePulls) {
      return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    }
    const { head, base } = body as { head: string; base: string };
    if (this.pulls.some((pull) => pull.head === head && pull.base === base && pull.state === 'open')) {
      return refusal(422, 'Validation Failed', [{ message: `A pull request already exists for acme:${head}.` }]);
    }
    if (this.git(['rev-list', '--count', `${base}..${head}`]) === '0') {
      return refusal(422, 'Validation Failed', [{ message: `No commits between ${base} and ${head}` }]);
    }
    const number = this.pulls.length + 1;
    const text = { title: String(body.title), body: String(body.body ?? '') };
    const pull: StandInPull = { number, head, base, state: 'open', merged_at: null, ...text };
    this.pulls.push(pull);
    return { status: 201, body: describePull(pull) };
  }

  #updatePull(number: number, body: Body): Answer {
    const wrong = shape(body, [], ['title', 'body', 'state']);
    const pull = this.pulls.find((each) => each.number === number);
    if (wrong !== null) return refusal(422, wrong);
    if (pull === undefined) return refusal(404, 'Not Found');
    Object.assign(pull, body);
    return { status: 200, body: describePull(pull) };
  }

  #find(ref: string): string | null {
    return this.git(['for-each-ref', '--format=%(objectname)', ref]) || null;
  }

  #tree(base: string, files: readonly { readonly path: string; readonly content: Buffer }[]): string {
    const index = `${this.#remote}/stand-in-index`;
    const withIndex = (args: readonly string[], input?: string) =>
      execFileSync('git', [...args], {
        cwd: this.#remote,
        env: { ...GITHUB_IDENTITY, GIT_INDEX_FILE: index },
        ...(input ? { input } : {}),
      })
        .toString()
        .trim();
    withIndex(['read-tree', base]);
    const lines = files.map(({ path, content }) => {
      const oid = this.git(['hash-object', '-w', '--stdin'], content);
      return `100644 ${oid}\t${path}\n`;
    });
    withIndex(['update-index', '--index-info'], lines.join(''));
    return withIndex(['write-tree']);
  }

  #commit(tree: string, parents: readonly string[], message: string): string {
    const sha = this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message);
    this.signed.add(sha);
    return sha;
  }
}

type Body = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const GITHUB_IDENTITY = {
  ...gitVariables,
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
};

function describePull(pull: StandInPull): object {
  const { head, base, ...rest } = pull;
  return {
    ...rest,
    html_url: `https://github.com/${REPOSITORY}/pull/${pull.number}`,
    head: { ref: head },
    base: { ref: base },
  };
}

/** What is missing or unknown, or null. */
function shape(body: Body, required: readonly string[], optional: readonly string[] = []): string | null {
  const missing = required.filter((name) => body[name] === undefined);
  const unknown = Object.keys(body).filter((name) => !required.includes(name) && !optional.includes(name));
  return missing.length + unknown.length === 0 ? null : `Missing: ${missing}. Not permitted: ${unknown}.`;
}

function refusal(status: number, message: string, errors?: readonly object[]): Answer {
  return {
    status,
    body: { message, ...(errors ? { errors } : {}), documentation_url: 'https://docs.github.com/rest' },
  };
}

function graphqlError(type: string, message: string): Answer {
  const errors = [{ type, path: ['createCommitOnBranch'], locations: [{ line: 2, column: 3 }], message }];
  return { status: 200, body: { data: { createCommitOnBranch: null }, errors } };
}

function faultAnswer({ status, headers = {}, body }: StandInFault): Answer {
  return { status, headers, body };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
