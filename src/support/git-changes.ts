import type { Change } from '../domain/changes.ts';
import type { Git } from './git.ts';

/** How the files on disk differ from a commit: what is committed since, what is not, and new files that git does not ignore. */
export async function changesSince(git: Git, base: string): Promise<Change[]> {
  const diff = ['diff', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff', '--ignore-submodules=dirty'];
  const [tracked, untracked] = await Promise.all([
    git.must([...diff, base, '--']),
    git.must(['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const added = namesOf(untracked).map((path): Change => ({ kind: 'added', path, baseBlob: null, headBlob: null }));
  return [...parseRawDiff(tracked), ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads `git diff --raw -z --no-abbrev`: `:100644 100644 <oid> <oid> R086`, the path, and of a rename the new path. */
export function parseRawDiff(output: Buffer): Change[] {
  const fields = namesOf(output);
  const changes: Change[] = [];
  for (let index = 0; index < fields.length; ) {
    const [, , baseOid = '', headOid = '', status = ''] = (fields[index] ?? '').split(' ');
    const isRename = status.startsWith('R');
    const [from = '', to = ''] = [fields[index + 1], fields[index + (isRename ? 2 : 1)]];
    changes.push(changeOf(status, { from, path: to, baseBlob: baseOid, headBlob: objectOrNull(headOid) }));
    index += isRename ? 3 : 2;
  }
  return changes;
}

type Entry = Pick<Extract<Change, { kind: 'renamed' }>, 'from' | 'path' | 'baseBlob' | 'headBlob'>;

function changeOf(status: string, { from, path, baseBlob, headBlob }: Entry): Change {
  switch (status[0]) {
    case 'A':
      return { kind: 'added', path, baseBlob: null, headBlob };
    case 'D':
      return { kind: 'deleted', path, baseBlob, headBlob: null };
    case 'R':
      return { kind: 'renamed', from, path, baseBlob, headBlob };
    default: // another content, another mode, another type, a merge that is not finished
      return { kind: 'modified', path, baseBlob, headBlob };
  }
}

/** Git writes zeros for what is on disk only. */
function objectOrNull(oid: string): string | null {
  return /^0+$/.test(oid) ? null : oid;
}

function namesOf(output: Buffer): string[] {
  const names = output.toString('utf8').split('\0');
  names.pop(); // every name ends with a zero byte
  return names;
}
