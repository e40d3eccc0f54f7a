import type { Octokit } from 'octokit';
import { type Answer, type Body, refusal, shapeProblem } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';

type Pulls = Octokit['rest']['pulls'];
type Fields<Method extends 'create' | 'update'> = NonNullable<Parameters<Pulls[Method]>[0]>;
type Data = Awaited<ReturnType<Pulls['get']>>['data'];

/** A pull request; a test may close it as a person does. */
export interface StandInPull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  state: 'open' | 'closed';
  merged_at: string | null;
}

export interface PullRequestsOf {
  readonly bare: BareRepository;
  readonly repository: string;
  readonly pulls: StandInPull[];
  /** Settings, Actions, General: whether Actions may create pull requests. */
  readonly mayCreatePulls: boolean;
}

/** Pull requests. Null for a route that is not here. */
export function answerPulls(
  method: string,
  path: string,
  query: URLSearchParams,
  body: Body,
  of: PullRequestsOf,
): Answer | null {
  if (`${method} ${path}` === 'GET pulls') return list(query, of);
  if (`${method} ${path}` === 'POST pulls') return create(body, of);
  const number = /^pulls\/(\d+)$/.exec(path)?.[1];
  return method === 'PATCH' && number !== undefined ? update(Number(number), body, of) : null;
}

/** As the button does: a merge commit on the base. */
export function mergePull(pull: StandInPull, bare: BareRepository): void {
  const tree = bare.git(['merge-tree', '--write-tree', pull.base, pull.head]);
  const parents = [bare.git(['rev-parse', pull.base]), bare.git(['rev-parse', pull.head])];
  bare.git(['update-ref', `refs/heads/${pull.base}`, bare.commit(tree, parents, pull.title)]);
  Object.assign(pull, { state: 'closed', merged_at: '2026-05-10T15:00:00Z' });
}

function list(query: URLSearchParams, { pulls, repository }: PullRequestsOf): Answer {
  const [owner, head] = (query.get('head') ?? '').split(':');
  if (owner !== repository.split('/')[0]) return refusal(422, 'Validation Failed');
  const found = pulls
    .filter((pull) => pull.head === head && pull.base === query.get('base'))
    .filter(({ state }) => query.get('state') === 'all' || state === query.get('state'))
    .toSorted((a, b) => b.number - a.number);
  return { status: 200, body: found.map((pull) => describe(pull, repository)) };
}

function create(body: Body, { bare, repository, pulls, mayCreatePulls }: PullRequestsOf): Answer {
  const problem = shapeProblem<Fields<'create'>>(body, ['title', 'head', 'base'], ['body']);
  if (problem !== null) return refusal(422, problem);
  if (!mayCreatePulls) return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const [head, base] = [String(body.head), String(body.base)];
  if (pulls.some((pull) => pull.head === head && pull.base === base && pull.state === 'open')) {
    return refusal(422, 'Validation Failed', [{ message: `A pull request already exists for acme:${head}.` }]);
  }
  if (bare.git(['rev-list', '--count', `${base}..${head}`]) === '0') {
    return refusal(422, 'Validation Failed', [{ message: `No commits between ${base} and ${head}` }]);
  }
  const text = { title: String(body.title), body: String(body.body ?? '') };
  const pull: StandInPull = { number: pulls.length + 1, head, base, state: 'open', merged_at: null, ...text };
  pulls.push(pull);
  return { status: 201, body: describe(pull, repository) };
}

function update(number: number, body: Body, { pulls, repository }: PullRequestsOf): Answer {
  const problem = shapeProblem<Fields<'update'>>(body, [], ['title', 'body', 'state']);
  if (problem !== null) return refusal(422, problem);
  const pull = pulls.find((each) => each.number === number);
  if (pull === undefined) return refusal(404, 'Not Found');
  Object.assign(pull, body);
  return { status: 200, body: describe(pull, repository) };
}

function describe(
  { number, title, body, state, merged_at }: StandInPull,
  repository: string,
): Pick<Data, 'number' | 'title' | 'body' | 'state' | 'merged_at' | 'html_url'> {
  return { number, title, body, state, merged_at, html_url: `https://github.com/${repository}/pull/${number}` };
}
