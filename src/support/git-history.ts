import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Repository } from './repository.ts';

/** One commit, as far as it touches the files asked for. */
export interface FileCommit {
  readonly commit: string;
  /** ISO 8601, with the author's offset. */
  readonly at: string;
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly changes: readonly CommitChange[];
}

export interface CommitChange {
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly path: string;
  /** Of a rename. */
  readonly from: string | null;
}

/** Beyond this a preview says nothing of a file's earlier life. */
const MAX_COMMITS = 20_000;
const FORMAT = '--format=%x1e%H%x1f%aI%x1f%an%x1f%s';

/** Commits that wrote files below the folders, newest first; merges wrote nothing themselves. */
export function readCommits(repository: Repository, folders: readonly string[]): Promise<FileCommit[]> {
  return readLog(repository, ['--no-merges'], folders);
}

/** Merges into the line that is checked out, newest first, with what each brought in. */
export function readMerges(repository: Repository, folders: readonly string[]): Promise<FileCommit[]> {
  return readLog(repository, ['--merges', '--first-parent', '--diff-merges=first-parent'], folders);
}

async function readLog(
  repository: Repository,
  which: readonly string[],
  folders: readonly string[],
): Promise<FileCommit[]> {
  const paths = folders.map((folder) => `:(literal,top)${folder}`);
  const log = ['log', '-z', FORMAT, '--name-status', '--find-renames', '--no-ext-diff', '-n', String(MAX_COMMITS)];
  const { stdout, exitCode } = await repository.git.run([...log, ...which, '--', ...paths]);
  if (exitCode !== 0) return []; // no commit yet
  const cut = await shallowCommits(repository);
  return parseLog(stdout.toString('utf8')).filter(({ commit }) => !cut.has(commit));
}

/** Reads `git log -z --name-status` in the format above. */
export function parseLog(output: string): FileCommit[] {
  return output
    .split('\x1e')
    .slice(1)
    .map((record) => {
      const [header = '', ...fields] = record.split('\0');
      const [commit = '', at = '', author = '', subject = ''] = header.split('\x1f');
      return { commit, at, author, subject, changes: parseChanges(fields) };
    });
}

const KINDS: Readonly<Record<string, CommitChange['kind']>> = { A: 'added', D: 'deleted', R: 'renamed', C: 'added' };

/** `M`, the path; of a rename `R086`, the old path, the new one. The first status follows a line break. */
function parseChanges(fields: readonly string[]): CommitChange[] {
  const changes: CommitChange[] = [];
  for (let index = 0; index < fields.length; ) {
    const status = (fields[index] ?? '').trim();
    if (status === '') {
      index += 1;
      continue;
    }
    const hasTwo = status.startsWith('R') || status.startsWith('C');
    const first = fields[index + 1] ?? '';
    const path = hasTwo ? (fields[index + 2] ?? '') : first;
    const kind = KINDS[status[0] ?? ''] ?? 'modified';
    changes.push({ kind, path, from: kind === 'renamed' ? first : null });
    index += hasTwo ? 3 : 2;
  }
  return changes;
}

/** Where a shallow clone ends, every file looks as if it had just been added. */
async function shallowCommits({ git, root, isShallow }: Repository): Promise<ReadonlySet<string>> {
  if (!isShallow) return new Set();
  const file = await git.text(['rev-parse', '--git-path', 'shallow']);
  const text = await readFile(path.resolve(root, file ?? ''), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean));
}
