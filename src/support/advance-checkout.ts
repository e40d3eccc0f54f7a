import type { Git } from './git.ts';

/**
 * Moves a local branch to `commit`, a descendant, and brings the working tree along when the branch is checked out.
 * `from` is the value it must have; null: whatever it has, if `commit` descends from it.
 * False, and nothing changed, when the branch has moved or local edits are in the way.
 */
export async function advanceCheckout(git: Git, branch: string, from: string | null, commit: string): Promise<boolean> {
  const ref = `refs/heads/${branch}`;
  const current = await git.text(['rev-parse', '--verify', '--quiet', ref]);
  if (current === null || (from !== null && current !== from)) return false;
  if (!(await isAncestor(git, current, commit))) return false;
  const isCheckedOut = (await git.text(['symbolic-ref', '--quiet', 'HEAD'])) === ref;
  if (isCheckedOut && (await git.text(['read-tree', '-m', '-u', current, commit])) === null) return false;
  return (await git.text(['update-ref', ref, commit, current])) !== null;
}

async function isAncestor(git: Git, ancestor: string, commit: string): Promise<boolean> {
  return (await git.run(['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0;
}
