import { type Answer, pageOf } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';
import { exampleOf } from './contract.ts';

/** Commits that touched a path, the newest first. Null for a route that is not here. */
export function answerCommits(
  method: string,
  path: string,
  query: URLSearchParams,
  bare: BareRepository,
): Answer | null {
  if (`${method} ${path}` !== 'GET commits') return null;
  const args = ['log', '--format=%H', query.get('sha') ?? 'main', '--', query.get('path') ?? '.'];
  const shas = bare
    .git(args)
    .split('\n')
    .filter((sha) => sha !== '');
  const example = exampleOf('GET', '/repos/{owner}/{repo}/commits', 200);
  return { status: 200, body: pageOf(shas, query).map((sha) => ({ ...example, sha })) };
}
