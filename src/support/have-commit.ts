import type { Repository } from './repository.ts';

/** Whether a commit is in this clone. A shallow clone fetches that one commit, with whatever credentials it has. */
export async function haveCommit(repository: Repository, commit: string): Promise<boolean> {
  const { git, remote, isShallow } = repository;
  if (await isHere(repository, commit)) return true;
  if (remote === null || !isShallow) return false;
  await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', remote, commit]);
  return isHere(repository, commit);
}

async function isHere({ git }: Repository, commit: string): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode === 0;
}
