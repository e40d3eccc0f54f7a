import { type Answer, type Body, refusal } from './answers.ts';
import { exampleOf } from './contract.ts';
import type { StandInPull } from './pull-routes.ts';

/** A comment on a pull request. */
export interface StandInComment {
  readonly id: number;
  readonly pull: number;
  body: string;
  /** Whether the token's own user wrote it. */
  readonly isOurs: boolean;
}

export interface CommentsOf {
  readonly repository: string;
  readonly pulls: readonly StandInPull[];
  readonly comments: StandInComment[];
  /** What the token may do: `pull-requests: write` or not. */
  readonly mayComment: boolean;
}

const LONGEST = 65_536;
/** Of GitHub's own comments today: more than fits into 32 bits. */
const FIRST_ID = 4_200_000_000;
let lastId = FIRST_ID;

/** Writing comments. Null for a route that is not here. */
export function answerComments(method: string, path: string, body: Body, of: CommentsOf): Answer | null {
  const pull = /^issues\/(\d+)\/comments$/.exec(path)?.[1];
  const id = Number(/^issues\/comments\/(\d+)$/.exec(path)?.[1]);
  const route = pull === undefined ? (Number.isNaN(id) ? null : `${method} one`) : `${method} all`;
  if (route === null) return null;
  if (!of.mayComment) return refusal(403, 'Resource not accessible by integration');
  switch (route) {
    case 'POST all':
      return create(Number(pull), String(body.body), of);
    case 'PATCH one':
      return edit(id, String(body.body), of);
    case 'DELETE one':
      return remove(id, of);
    default:
      return null;
  }
}

/** A comment as anybody may leave it, past the API. */
export function addComment(of: Pick<CommentsOf, 'comments'>, pull: number, body: string, isOurs: boolean) {
  lastId += 1;
  const comment: StandInComment = { id: lastId, pull, body, isOurs };
  of.comments.push(comment);
  return comment;
}

function create(pull: number, body: string, of: CommentsOf): Answer {
  if (!of.pulls.some(({ number }) => number === pull)) return refusal(404, 'Not Found');
  if (body.length > LONGEST) return tooLong();
  return { status: 201, body: describe(addComment(of, pull, body, true), of) };
}

function edit(id: number, body: string, of: CommentsOf): Answer {
  const comment = of.comments.find((each) => each.id === id);
  if (comment === undefined) return refusal(404, 'Not Found');
  if (body.length > LONGEST) return tooLong();
  comment.body = body;
  return { status: 200, body: describe(comment, of) };
}

function remove(id: number, { comments }: CommentsOf): Answer {
  const index = comments.findIndex((each) => each.id === id);
  if (index < 0) return refusal(404, 'Not Found');
  comments.splice(index, 1);
  return { status: 204, body: undefined };
}

function describe({ id, pull, body }: StandInComment, { repository }: CommentsOf): object {
  const example = exampleOf('POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 201);
  const html_url = `https://github.com/${repository}/pull/${pull}#issuecomment-${id}`;
  return { ...example, id, body, html_url };
}

function tooLong(): Answer {
  const message = 'Body is too long (maximum is 65536 characters)';
  return refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ]);
}
