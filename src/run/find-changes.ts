import type { Changes } from '../domain/changes.ts';
import { changesSince } from '../support/git-changes.ts';
import { haveCommit } from '../support/have-commit.ts';
import type { Repository } from '../support/repository.ts';

export interface ChangesQuestion {
  readonly repository: Repository;
  /** A commit or ref of the branch that the changes are for, such as `origin/main`. */
  readonly base: string;
  /**
   * The last commit of the pull request itself, where it is known: a runner checks out a merge of it into the base, whose
   * first parent is then the very base. Null where it is not known.
   */
  readonly pullRequestHead: string | null;
}

export type ChangesAnswer =
  | ({ readonly kind: 'known' } & Changes)
  /** What is missing cannot be had: then everything counts as changed. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the checkout changes against a base. A shallow clone fetches the commits that it lacks. */
export async function findChanges(question: ChangesQuestion): Promise<ChangesAnswer> {
  const { repository, base: asked } = question;
  const head = await repository.git.text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head === null) return { kind: 'unknown', reason: 'There is no commit yet.' };
  const base = (await baseOfMerge(question, head)) ?? (await mergeBase(question, head));
  if (base === null) return { kind: 'unknown', reason: missing(asked, repository) };
  return { kind: 'known', base, head, entries: await changesSince(repository.git, base) };
}

/**
 * The first parent of the merge that a runner has checked out. The base branch may have moved on since the event, so this
 * is nearer to the truth than the event's own base. Read from the commit itself: a shallow clone hides parents from git.
 */
async function baseOfMerge({ repository, pullRequestHead }: ChangesQuestion, head: string): Promise<string | null> {
  if (pullRequestHead === null || pullRequestHead === head) return null;
  const commit = await repository.git.text(['cat-file', 'commit', head]);
  const header = commit?.slice(0, commit.indexOf('\n\n')) ?? '';
  const [first, second] = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
  if (first === undefined || second !== pullRequestHead) return null;
  return (await haveCommit(repository, first)) ? first : null;
}

/** How far a shallow clone is deepened, step by step, until the two lines of history meet. */
const DEEPEN_BY: readonly number[] = [50, 500];

async function mergeBase({ repository, base }: ChangesQuestion, head: string): Promise<string | null> {
  const { git, remote, isShallow } = repository;
  const isId = /^[0-9a-f]{40,64}$/.test(base);
  if (isId && !(await haveCommit(repository, base))) return null;
  const tip = await git.text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  if (tip === null) return null;
  const meet = () => git.text(['merge-base', tip, head]);
  let found = await meet();
  for (const depth of DEEPEN_BY) {
    if (found !== null || !isShallow || remote === null) break;
    await git.run(['fetch', '--quiet', '--no-tags', `--deepen=${depth}`, remote, tip, head]);
    found = await meet();
  }
  return found;
}

function missing(base: string, { isShallow }: Repository): string {
  const why = `The commit at which this branch left ${base} is not in this clone`;
  return isShallow ? `${why}, which is shallow; set fetch-depth: 2 at actions/checkout.` : `${why}.`;
}
