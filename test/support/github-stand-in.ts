import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CreateCommitOnBranchInput } from '@octokit/graphql-schema';
import { type Answer, refusal } from './github-stand-in/answers.ts';
import { BareRepository } from './github-stand-in/bare-repository.ts';
import { addComment, answerComments, type StandInComment } from './github-stand-in/comment-routes.ts';
import { createCommitOnBranch } from './github-stand-in/commit-mutation.ts';
import { answerCommits } from './github-stand-in/commit-routes.ts';
import { answerProblem, type Call, exampleOf, requestProblem } from './github-stand-in/contract.ts';
import { repositoryQuery } from './github-stand-in/discussion-query.ts';
import { answerGit } from './github-stand-in/git-routes.ts';
import { answerGraphql, graphqlProblem } from './github-stand-in/graphql.ts';
import { answerPulls, mergePull, type StandInPull } from './github-stand-in/pull-routes.ts';

export const GITHUB_TOKEN = 'ghs_token-that-must-never-be-printed-91bc';
const REPOSITORY = 'acme/content';

/** A call as it arrived, for asserting what was asked and how often. */
export interface StandInCall {
  readonly method: string;
  readonly path: string;
}

/** What goes wrong, once, at the next call that `matches`. */
export interface StandInFault extends Answer {
  readonly matches: (method: string, path: string) => boolean;
  /** The call takes effect and its answer is lost. */
  readonly afterEffect?: boolean;
}

/**
 * GitHub's REST and GraphQL as far as Mergecast uses them, over the bare repository that the test pushes to: commits are
 * real, `expectedHeadOid` is really compared. Strict: every request and every answer is checked against GitHub's own
 * OpenAPI description and GraphQL schema, and a wrong token is refused.
 */
export class GitHubStandIn {
  readonly calls: StandInCall[] = [];
  readonly pulls: StandInPull[] = [];
  /** On pull requests, the oldest first. */
  readonly comments: StandInComment[] = [];
  readonly faults: StandInFault[] = [];
  /** What GitHub's description finds wrong, with us or with the stand-in. A test expects it to be empty. */
  readonly violations: string[] = [];
  /** Types of the rules of every branch. */
  rules: readonly string[] = [];
  /** Told of each call before it takes effect: the moment for somebody else's. */
  beforeCall: (call: StandInCall) => void = () => {};
  /** Settings, Actions, General: whether Actions may create pull requests. */
  mayCreatePulls = true;
  /** Whether the token has `pull-requests: write`. */
  mayComment = true;
  readonly repository = REPOSITORY;
  readonly bare: BareRepository;
  readonly #server: Server;

  private constructor(remote: string) {
    this.bare = new BareRepository(remote);
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(remote: string): Promise<GitHubStandIn> {
    const standIn = new GitHubStandIn(remote);
    await new Promise<void>((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** For a program that is to find it. The command line reads the token's variable, the Action its input. */
  variables(): Record<string, string> {
    return {
      GITHUB_API_URL: this.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN,
      'INPUT_GITHUB-TOKEN': GITHUB_TOKEN,
    };
  }

  close(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  merge(pull: StandInPull): void {
    mergePull(pull, this.bare);
  }

  /** A pull request that somebody opened, from a branch here unless it says otherwise. */
  addPull(pull: Partial<StandInPull> & { readonly head: string }): StandInPull {
    const number = this.pulls.length + 1;
    const added = { number, title: '', body: '', base: 'main', state: 'open', merged_at: null, ...pull } as const;
    this.pulls.push(added);
    return added;
  }

  /** A comment of somebody else's, or one that we left. */
  addComment(pull: StandInPull, body: string, by: 'somebody' | 'us' = 'somebody'): StandInComment {
    return addComment(this, pull.number, body, by === 'us');
  }

  git(args: readonly string[]): string {
    return this.bare.git(args);
  }

  count(method: string, path: RegExp): number {
    return this.calls.filter((call) => call.method === method && path.test(call.path)).length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    const text = await readAll(request);
    const call = { method, path, query: url.searchParams, body: text === '' ? undefined : JSON.parse(text) };
    this.calls.push({ method, path });
    const fault = this.#takeFault(method, path);
    const answer = fault && !fault.afterEffect ? fault : await this.#answer(request, call);
    const { status, headers = {}, body } = fault ?? answer;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #takeFault(method: string, path: string): StandInFault | undefined {
    const index = this.faults.findIndex((fault) => fault.matches(method, path));
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  async #answer({ headers }: IncomingMessage, call: Call): Promise<Answer> {
    const [scheme = '', token] = headers.authorization?.split(' ') ?? [];
    if (!/^(token|bearer)$/i.test(scheme)) return refusal(401, 'Requires authentication');
    if (token !== GITHUB_TOKEN) return refusal(401, 'Bad credentials');
    if (!headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.');
    this.beforeCall(call);
    const isGraphql = `${call.method} ${call.path}` === 'POST /graphql';
    return isGraphql ? this.#answerGraphql(call) : this.#answerRest(call);
  }

  async #answerGraphql({ body }: Call): Promise<Answer> {
    const answer = await answerGraphql(body as Record<string, unknown>, {
      repository: (asked: { owner: string; name: string }) => repositoryQuery(asked, this),
      createCommitOnBranch: ({ input }: { input: CreateCommitOnBranchInput }) =>
        createCommitOnBranch(input, this.bare, this.rules),
    });
    this.#note(graphqlProblem(answer));
    return answer;
  }

  #answerRest(call: Call): Answer {
    const problem = requestProblem(call);
    if (problem !== null) {
      this.#note(problem);
      return refusal(422, problem);
    }
    const answer = this.#route(call) ?? refusal(404, 'Not Found');
    this.#note(answerProblem(call, answer.status, answer.body));
    return answer;
  }

  #route({ method, path, query, body: sent }: Call): Answer | null {
    const body = (sent ?? {}) as Record<string, unknown>;
    const prefix = `/repos/${REPOSITORY}/`;
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (method === 'GET' && inside.startsWith('rules/branches/')) return this.#branchRules();
    return (
      answerGit(method, inside, body, this.bare) ??
      answerPulls(method, inside, query, body, this) ??
      answerComments(method, inside, body, this) ??
      answerCommits(method, inside, query, this.bare)
    );
  }

  #branchRules(): Answer {
    const example = exampleOf('GET', '/repos/{owner}/{repo}/rules/branches/{branch}', 200);
    return { status: 200, body: this.rules.map((type) => ({ ...example, type, parameters: undefined })) };
  }

  #note(problem: string | null): void {
    if (problem !== null) this.violations.push(problem);
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
