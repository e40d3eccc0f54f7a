import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/support/clock.ts';
import { type Answer, pageOf } from './github-stand-in/answers.ts';
import { answerProblem, exampleOf, requestProblem } from './github-stand-in/contract.ts';

export const GITHUB_TOKEN = 'ghs_hand-off-that-must-never-be-printed-41c2';
export const REPOSITORY = 'acme/content';

type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

interface StoredComment {
  readonly body: string;
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' };
  readonly author_association: Association;
}

export interface StoredIssue extends StoredComment {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: 'completed' | 'not_planned' | 'reopened' | null;
  closed_at: string | null;
  readonly created_at: string;
  updated_at: string;
  readonly comments: StoredComment[];
  isDeleted: boolean;
}

/** What happens to the next request that opens an issue. */
export type OpeningFault =
  | 'none'
  /** Told before the answer leaves; the issue is there. */
  | (() => void)
  /** 500, and the issue is there all the same. */
  | 'server error after effect'
  /** The workflow lacks the permission. */
  | 'forbidden';

/** GitHub's issues API as its documentation has it, for one repository: strict about tokens, paths and fields. */
export interface IssuesStandIn {
  readonly url: string;
  readonly issues: readonly StoredIssue[];
  /** `GET /repos/acme/content/issues` and so on, in the order of arrival. */
  readonly requests: readonly string[];
  /** What was wrong with requests: tests expect it to stay empty. */
  readonly complaints: readonly string[];
  onOpening: OpeningFault;
  comment(issue: StoredIssue, body: string, association?: Association): void;
  closeIssue(issue: StoredIssue, reason?: 'completed' | 'not_planned'): void;
  /** An issue that somebody else opens. */
  addIssue(text: { readonly title: string; readonly body: string }, association?: Association): StoredIssue;
  close(): Promise<void>;
}

export async function startIssuesStandIn(clock: Clock): Promise<IssuesStandIn> {
  const issues: StoredIssue[] = [];
  const requests: string[] = [];
  const complaints: string[] = [];
  const now = (): string => new Date(clock.now()).toISOString();

  const add = (text: { readonly title: string; readonly body: string }, author: Omit<StoredComment, 'body'>) => {
    const number = issues.length + 1;
    const issue: StoredIssue = {
      ...text,
      ...author,
      number,
      html_url: `https://github.com/${REPOSITORY}/issues/${number}`,
      state: 'open',
      state_reason: null,
      closed_at: null,
      created_at: now(),
      updated_at: now(),
      comments: [],
      isDeleted: false,
    };
    issues.push(issue);
    return issue;
  };

  const open = (text: string): Answer => {
    const fault = standIn.onOpening;
    if (fault === 'forbidden') return { status: 403, body: { message: 'Resource not accessible by integration' } };
    const { title, body } = JSON.parse(text);
    if (typeof title !== 'string' || title === '' || title.length > 256) return unprocessable('title');
    if (typeof body !== 'string' || body.length > 65_536) return unprocessable('body');
    const bot = { user: { login: 'github-actions[bot]', type: 'Bot' }, author_association: 'NONE' } as const;
    const issue = add({ title, body }, bot);
    if (typeof fault === 'function') fault();
    standIn.onOpening = 'none';
    return fault === 'none' ? { status: 201, body: shown(issue) } : { status: 500, body: { message: 'Server Error' } };
  };

  const list = (query: URLSearchParams): Answer => {
    const since = query.get('since') ?? '';
    const found = issues.filter(
      (each) => !each.isDeleted && each.updated_at >= since && (query.get('state') === 'all' || each.state === 'open'),
    );
    return { status: 200, body: pageOf(found.toReversed(), query).map(shown) };
  };

  const answer = (request: IncomingMessage, text: string): Answer => {
    const url = new URL(request.url ?? '/', 'http://github');
    requests.push(`${request.method} ${url.pathname}`);
    if (
      !/^(token|bearer) /i.test(request.headers.authorization ?? '') ||
      !request.headers.authorization?.endsWith(GITHUB_TOKEN)
    ) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    if (!request.headers['user-agent']) complaints.push('no user agent');
    if (url.pathname === `/repos/${REPOSITORY}/rules/branches/main`) return { status: 200, body: [] };
    const [, name, number, comments] =
      /^\/repos\/([^/]+\/[^/]+)\/issues(?:\/(\d+)(\/comments)?)?$/.exec(url.pathname) ?? [];
    if (name !== REPOSITORY) return notFound(complaints, url.pathname);
    if (number === undefined) return request.method === 'POST' ? open(text) : list(url.searchParams);
    if (request.method !== 'GET') return notFound(complaints, `${request.method} ${url.pathname}`);
    const issue = issues[Number(number) - 1];
    if (issue === undefined) return notFound([], '');
    if (issue.isDeleted) return { status: 410, body: { message: 'This issue was deleted' } };
    return { status: 200, body: comments ? pageOf(issue.comments, url.searchParams).map(commentShown) : shown(issue) };
  };

  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const { status, body } = answer(request, text);
      complaints.push(...problemsOf(request, text, { status, body }));
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const standIn: IssuesStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    issues,
    requests,
    complaints,
    onOpening: 'none',
    comment: (issue, body, association = 'MEMBER') => {
      issue.comments.push({ body, user: { login: 'ada', type: 'User' }, author_association: association });
      issue.updated_at = now();
    },
    closeIssue: (issue, reason = 'completed') => {
      Object.assign(issue, { state: 'closed', state_reason: reason, closed_at: now(), updated_at: now() });
    },
    addIssue: (text, association = 'NONE') =>
      add(text, { user: { login: 'mallory', type: 'User' }, author_association: association }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return standIn;
}

/** What GitHub's own description finds wrong with a call or with our answer to it. */
function problemsOf(
  { method = '', url: address = '/' }: IncomingMessage,
  text: string,
  { status, body }: Answer,
): string[] {
  const { pathname: path, searchParams: query } = new URL(address, 'http://github');
  const call = { method, path, query, body: text === '' ? undefined : JSON.parse(text) };
  return [requestProblem(call), answerProblem(call, status, body)].filter((each) => each !== null);
}

/** GitHub's example is a pull request, which an issue is not. */
const { pull_request: _pullRequest, ...EXAMPLE } = exampleOf('POST', '/repos/{owner}/{repo}/issues', 201);
const COMMENT_EXAMPLE = exampleOf('GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 200);

function shown({ comments, isDeleted: _isDeleted, user, ...issue }: StoredIssue): object {
  return { ...EXAMPLE, ...issue, user: { ...(EXAMPLE.user as object), ...user }, comments: comments.length };
}

function commentShown({ user, ...comment }: StoredComment): object {
  return { ...COMMENT_EXAMPLE, ...comment, user: { ...(COMMENT_EXAMPLE.user as object), ...user } };
}

function notFound(complaints: string[], what: string): Answer {
  if (what !== '') complaints.push(`no such address: ${what}`);
  return { status: 404, body: { message: 'Not Found' } };
}

function unprocessable(field: string): Answer {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'Issue', field, code: 'invalid' }] },
  };
}
