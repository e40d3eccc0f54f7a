import type { Repository } from '../support/repository.ts';

/** Those of the files that the last commit has just as they are on disk. None without a repository. */
export async function committedFiles(
  repository: Repository | null,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  if (repository === null || files.length === 0) return new Set();
  const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'];
  const { stdout, exitCode } = await repository.git.run(['--literal-pathspecs', 'status', ...options, '--', ...files]);
  if (exitCode !== 0) return new Set();
  // Two letters and a blank, then the path; a folder that is ignored as a whole stands for what is in it.
  const changed = stdout
    .toString('utf8')
    .split('\0')
    .map((entry) => entry.slice(3));
  return new Set(
    files.filter(
      (file) =>
        !changed.some((path) => path !== '' && (path === file || (path.endsWith('/') && file.startsWith(path)))),
    ),
  );
}
