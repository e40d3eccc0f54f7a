import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refusal } from './github-stand-in/answers.ts';
import { BareRepository } from './github-stand-in/bare-repository.ts';
import { answerMutation } from './github-stand-in/commit-mutation.ts';
import { answerGit } from './github-stand-in/git-routes.ts';
import { answerPulls, mergePull, type StandInPull } from './github-stand-in/pull-routes.ts';
import { SECRETS_TOKEN, StandInSecrets } from './github-stand-in/secret-routes.ts';
import { answerWorkflows, type StandInWorkflow } from './github-stand-in/workflow-routes.ts';

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
 * GitHub's REST and GraphQL as far as a write-back uses them, over the bare repository that the test pushes to: commits
 * are real, `expectedHeadOid` is really compared. Strict: unknown fields, missing fields and a wrong token are refused.
 */
export class GitHubStandIn {
  readonly calls: StandInCall[] = [];
  readonly pulls: StandInPull[] = [];
  readonly faults: StandInFault[] = [];
  readonly secrets = new StandInSecrets();
  readonly workflows: StandInWorkflow[] = [];
  /** Types of the rules of every branch. */
  rules: readonly string[] = [];
  /** Told of a commit mutation before it is compared and swapped: the moment for somebody else's push. */
  beforeCommit: () => void = () => {};
  /** Settings, Actions, General: whether Actions may create pull requests. */
  mayCreatePulls = true;
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

  /** For a program that is to find it. The command line reads the token's variable, the Action its input. */
  variables(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
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
    this.calls.push({ method, path });
    const fault = this.#takeFault(method, path);
    const answer = fault && !fault.afterEffect ? fault : this.#answer(request, path, url.searchParams, text);
    const { status, headers = {}, body } = fault ?? answer;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  }

  #takeFault(method: string, path: string): StandInFault | undefined {
    const index = this.faults.findIndex((fault) => fault.matches(method, path));
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  #answer(request: IncomingMessage, path: string, query: URLSearchParams, text: string): Answer {
    const { method = '', headers } = request;
    const [scheme = '', token] = headers.authorization?.split(' ') ?? [];
    if (!/^(token|bearer)$/i.test(scheme)) return refusal(401, 'Requires authentication');
    if (token !== GITHUB_TOKEN && token !== SECRETS_TOKEN) return refusal(401, 'Bad credentials');
    if (!headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.');
    const body = text === '' ? {} : JSON.parse(text);
    if (`${method} ${path}` === 'POST /graphql') {
      this.beforeCommit();
      return answerMutation(body, this.bare, this.rules);
    }
    const prefix = `/repos/${REPOSITORY}/`;
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const ofSecrets = this.secrets.answer(method, inside, body, token);
    if (ofSecrets !== null) return ofSecrets;
    if (token !== GITHUB_TOKEN) return refusal(403, 'Resource not accessible by personal access token');
    if (method === 'GET' && inside.startsWith('rules/branches/')) {
      return { status: 200, body: this.rules.map((type) => ({ type, ruleset_id: 1 })) };
    }
    return (
      answerGit(method, inside, body, this.bare) ??
      answerPulls(method, inside, query, body, this) ??
      answerWorkflows(method, inside, query, this.workflows) ??
      refusal(404, 'Not Found')
    );
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
