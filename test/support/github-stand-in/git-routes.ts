import type { Octokit } from 'octokit';
import { type Answer, type Body, refusal, shapeProblem } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';

type Git = Octokit['rest']['git'];
type Fields<Method extends keyof Git> = Git[Method] extends (params?: infer P) => unknown ? NonNullable<P> : never;
type Tree = NonNullable<Fields<'createTree'>>['tree'][number];
type Data<Method extends 'getRef' | 'getCommit'> = Awaited<ReturnType<Git[Method]>>['data'];

/** The Git data API: refs, trees and commits. Null for a route that is not here. */
export function answerGit(method: string, path: string, body: Body, bare: BareRepository): Answer | null {
  const [kind, name = ''] = /^git\/(ref|refs|commits|trees)(?:\/(.+))?$/.exec(path)?.slice(1) ?? [];
  switch (`${method} ${kind}`) {
    case 'GET ref':
      return readRef(`refs/${name}`, bare);
    case 'GET commits':
      return { status: 200, body: describeCommit(name, bare) };
    case 'POST trees':
      return createTree(body, bare);
    case 'POST commits':
      return createCommit(body, bare);
    case 'POST refs':
      return createRef(body, bare);
    case 'PATCH refs':
      return moveRef(`refs/${name}`, body, bare);
    default:
      return null;
  }
}

function readRef(ref: string, bare: BareRepository): Answer {
  const sha = bare.find(ref);
  return sha === null ? refusal(404, 'Not Found') : { status: 200, body: describeRef(ref, sha) };
}

function describeRef(
  ref: string,
  sha: string,
): Pick<Data<'getRef'>, 'ref'> & { readonly object: Pick<Data<'getRef'>['object'], 'type' | 'sha'> } {
  return { ref, object: { type: 'commit', sha } };
}

function describeCommit(commit: string, bare: BareRepository): object {
  const [tree = '', parents = ''] = bare.git(['show', '--no-patch', '--format=%T%n%P', commit]).split('\n');
  const described: Pick<Data<'getCommit'>, 'sha'> & {
    readonly tree: Pick<Data<'getCommit'>['tree'], 'sha'>;
    readonly parents: readonly Pick<Data<'getCommit'>['parents'][number], 'sha'>[];
  } = {
    sha: commit,
    tree: { sha: tree },
    parents: parents
      .split(' ')
      .filter((parent) => parent !== '')
      .map((sha) => ({ sha })),
  };
  return described;
}

function createTree(body: Body, bare: BareRepository): Answer {
  const entries = (body.tree ?? []) as readonly Body[];
  const problem =
    shapeProblem<Fields<'createTree'>>(body, ['tree', 'base_tree']) ??
    entries.map((each) => shapeProblem<Tree>(each, ['path', 'mode', 'type', 'content'])).find((each) => each !== null);
  if (problem) return refusal(422, problem);
  const files = entries.map(({ path, content }) => ({ path: String(path), content: Buffer.from(String(content)) }));
  return { status: 201, body: { sha: bare.tree(String(body.base_tree), files) } };
}

/** An author, a committer or a signature of its own would keep GitHub from signing it: they are not let through. */
function createCommit(body: Body, bare: BareRepository): Answer {
  const problem = shapeProblem<Fields<'createCommit'>>(body, ['message', 'tree', 'parents']);
  if (problem !== null) return refusal(422, problem);
  const sha = bare.commit(String(body.tree), body.parents as string[], String(body.message));
  return { status: 201, body: describeCommit(sha, bare) };
}

function createRef(body: Body, bare: BareRepository): Answer {
  const problem = shapeProblem<Fields<'createRef'>>(body, ['ref', 'sha']);
  if (problem !== null) return refusal(422, problem);
  const [ref, sha] = [String(body.ref), String(body.sha)];
  if (bare.find(ref) !== null) return refusal(422, 'Reference already exists');
  bare.git(['update-ref', ref, sha]);
  return { status: 201, body: describeRef(ref, sha) };
}

function moveRef(ref: string, body: Body, bare: BareRepository): Answer {
  const problem = shapeProblem<Fields<'updateRef'>>(body, ['sha'], ['force']);
  if (problem !== null) return refusal(422, problem);
  if (bare.find(ref) === null) return refusal(422, 'Reference does not exist');
  if (body.force !== true) return refusal(422, 'Update is not a fast forward');
  bare.git(['update-ref', ref, String(body.sha)]);
  return { status: 200, body: describeRef(ref, String(body.sha)) };
}
