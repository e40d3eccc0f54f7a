import { haveCommit } from './have-commit.ts';
import type { Repository } from './repository.ts';

export interface RenameQuestion {
  readonly from: string;
  /** Paths that it may have now. */
  readonly candidates: readonly string[];
  /** The commit that still had it. */
  readonly since: string;
  readonly head: string;
}

/**
 * The new path of a file that was renamed, and perhaps edited, by git's own rename detection. Null when it is none of the
 * candidates, or when the old commit cannot be had. A shallow clone fetches that one commit.
 */
export async function renamedTo(repository: Repository, question: RenameQuestion): Promise<string | null> {
  const { from, candidates, since, head } = question;
  if (!(await haveCommit(repository, since))) return null;
  const diff = [
    '--literal-pathspecs',
    'diff',
    '--no-ext-diff',
    '--find-renames',
    '--diff-filter=R',
    '--name-status',
    '-z',
  ];
  const output = await repository.git.text([...diff, since, head, '--', from, ...candidates]);
  const [, , to] = output?.split('\0') ?? []; // R087, the old path, the new one
  return to !== undefined && candidates.includes(to) ? to : null;
}
