import { type Answer, type Body, refusal } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';
import { exampleOf } from './contract.ts';

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

function describeRef(ref: string, sha: string): object {
  const example = exampleOf('GET', '/repos/{owner}/{repo}/git/ref/{ref}', 200);
  return { ...example, ref, object: { ...(example.object as object), type: 'commit', sha } };
}

function describeCommit(commit: string, bare: BareRepository): object {
  const [tree = '', parents = ''] = bare.git(['show', '--no-patch', '--format=%T%n%P', commit]).split('\n');
  const example = exampleOf('GET', '/repos/{owner}/{repo}/git/commits/{commit_sha}', 200);
  const [parent] = example.parents as readonly object[];
  const shas = parents.split(' ').filter((each) => each !== '');
  return {
    ...example,
    sha: commit,
    tree: { ...(example.tree as object), sha: tree },
    parents: shas.map((sha) => ({ ...parent, sha })),
  };
}

function createTree(body: Body, bare: BareRepository): Answer {
  const entries = body.tree as readonly Body[];
  const files = entries.map(({ path, content }) => ({ path: String(path), content: Buffer.from(String(content)) }));
  const example = exampleOf('POST', '/repos/{owner}/{repo}/git/trees', 201);
  return { status: 201, body: { ...example, sha: bare.tree(String(body.base_tree), files) } };
}

/** An author, a committer or a signature of its own keeps GitHub from signing it. */
function createCommit(body: Body, bare: BareRepository): Answer {
  const sha = bare.commit(String(body.tree), body.parents as string[], String(body.message));
  if ('author' in body || 'committer' in body || 'signature' in body) bare.signed.delete(sha);
  return { status: 201, body: describeCommit(sha, bare) };
}

function createRef(body: Body, bare: BareRepository): Answer {
  const [ref, sha] = [String(body.ref), String(body.sha)];
  if (bare.find(ref) !== null) return refusal(422, 'Reference already exists');
  bare.git(['update-ref', ref, sha]);
  return { status: 201, body: describeRef(ref, sha) };
}

function moveRef(ref: string, body: Body, bare: BareRepository): Answer {
  if (bare.find(ref) === null) return refusal(422, 'Reference does not exist');
  if (body.force !== true) return refusal(422, 'Update is not a fast forward');
  bare.git(['update-ref', ref, String(body.sha)]);
  return { status: 200, body: describeRef(ref, String(body.sha)) };
}
