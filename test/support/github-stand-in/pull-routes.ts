import { type Answer, type Body, pageOf, refusal } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';
import { exampleOf } from './contract.ts';

/** A pull request; a test may close it as a person does. */
export interface StandInPull {
  readonly number: number;
  title: string;
  body: string;
  /** Its branch, in its own repository. */
  readonly head: string;
  readonly base: string;
  state: 'open' | 'closed';
  merged_at: string | null;
  /** Its newest commit; absent: that of its branch here. */
  headSha?: string;
  /** `owner/name` of a fork; null when the fork was deleted; absent: this repository. */
  headRepository?: string | null;
  /** Commits of the base that came with it. */
  readonly brought?: string[];
}

export interface PullRequestsOf {
  readonly bare: BareRepository;
  readonly repository: string;
  readonly pulls: StandInPull[];
  /** Settings, Actions, General: whether Actions may create pull requests. */
  readonly mayCreatePulls: boolean;
}

/** Pull requests, and those of a commit. Null for a route that is not here. */
export function answerPulls(
  method: string,
  path: string,
  query: URLSearchParams,
  body: Body,
  of: PullRequestsOf,
): Answer | null {
  if (`${method} ${path}` === 'GET pulls') return list(query, of);
  if (`${method} ${path}` === 'POST pulls') return create(body, of);
  const commit = /^commits\/([0-9a-f]+)\/pulls$/.exec(path)?.[1];
  if (method === 'GET' && commit !== undefined) return listOfCommit(commit, of);
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

/** The head that is asked for names an owner and a branch: a fork in the same account is among them. */
function list(query: URLSearchParams, of: PullRequestsOf): Answer {
  const [owner, head] = (query.get('head') ?? '').split(':');
  const found = of.pulls
    .filter((pull) => pull.head === head && headRepositoryOf(pull, of)?.split('/')[0] === owner)
    .filter((pull) => !query.has('base') || pull.base === query.get('base'))
    .filter(({ state }) => query.get('state') === 'all' || state === query.get('state'))
    .toSorted((a, b) => b.number - a.number);
  return { status: 200, body: pageOf(found, query).map((pull) => describe(pull, of)) };
}

function listOfCommit(commit: string, of: PullRequestsOf): Answer {
  const found = of.pulls.filter(({ brought }) => brought?.includes(commit));
  return { status: 200, body: found.map((pull) => describe(pull, of)) };
}

function create(body: Body, of: PullRequestsOf): Answer {
  const { bare, pulls, mayCreatePulls } = of;
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
  return { status: 201, body: inFull(pull, of, 'POST', 201) };
}

function update(number: number, body: Body, of: PullRequestsOf): Answer {
  const pull = of.pulls.find((each) => each.number === number);
  if (pull === undefined) return refusal(404, 'Not Found');
  Object.assign(pull, body);
  return { status: 200, body: inFull(pull, of, 'POST', 201) };
}

/** As a single pull request is answered: with more fields than one in a list. */
function inFull(pull: StandInPull, of: PullRequestsOf, method: string, status: number): object {
  return { ...exampleOf(method, '/repos/{owner}/{repo}/pulls', status), ...describe(pull, of) };
}

function describe(pull: StandInPull, of: PullRequestsOf): object {
  const example = exampleOf('GET', '/repos/{owner}/{repo}/pulls', 200);
  const { number, title, body, state, merged_at } = pull;
  const html_url = `https://github.com/${of.repository}/pull/${number}`;
  return {
    ...example,
    ...{ number, title, body, state, merged_at, html_url },
    requested_teams: [], // the team of GitHub's example is not as its own description says
    head: { ...(example.head as object), ...headOf(pull, example, of) },
    base: { ...(example.base as object), ref: pull.base },
  };
}

function headOf(pull: StandInPull, example: { readonly [key: string]: unknown }, of: PullRequestsOf): object {
  const name = headRepositoryOf(pull, of);
  const { repo } = example.head as { readonly repo: object };
  return {
    ref: pull.head,
    sha: headShaOf(pull, of),
    repo: name === null ? null : { ...repo, full_name: name, name: name.split('/')[1] },
  };
}

/** It is remembered when the branch is gone. */
export function headShaOf({ head, headSha }: StandInPull, { bare }: Pick<PullRequestsOf, 'bare'>): string {
  return headSha ?? bare.find(`refs/heads/${head}`) ?? '0'.repeat(40);
}

function headRepositoryOf({ headRepository }: StandInPull, { repository }: PullRequestsOf): string | null {
  return headRepository === undefined ? repository : headRepository;
}
