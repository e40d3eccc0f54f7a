import type { DueDestination } from './due-destination.ts';
import type { OpenedRun } from './open-publish-run.ts';

/**
 * Says which files that are about to be sent are not, in the working tree, what the commit holds: an edit that was not
 * committed, or an old checkout. The commit is what was reviewed, and what is sent. Files that are not checked out are
 * passed over.
 */
export async function reportChangedMedia(due: readonly DueDestination[], run: OpenedRun): Promise<void> {
  const paths = new Set(due.flatMap(({ media }) => media.flatMap((each) => ('path' in each ? each.path : []))));
  if (paths.size === 0) return;
  const changed = await changedPaths([...paths], run);
  if (changed.length === 0) return;
  const commit = run.commit.slice(0, 8);
  run.outcomes.notes.push(
    `The working tree differs from the commit ${commit} in ${changed.join(', ')}. What is sent is what the commit holds; to send what is on disk, commit and push it.`,
  );
}

/** Git compares as `git status` does: line ends and Git LFS are no difference. A clone without a working tree has none. */
async function changedPaths(paths: readonly string[], { repository, commit }: OpenedRun): Promise<readonly string[]> {
  const question = ['diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=M', commit];
  const answer = await repository.git.text(['--literal-pathspecs', ...question, '--', ...paths]);
  return (answer ?? '').split('\0').filter((path) => path !== '');
}
