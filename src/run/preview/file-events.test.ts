import { expect, it } from 'vitest';
import type { CommitChange, FileCommit } from '../../support/git-history.ts';
import { eventsOf } from './file-events.ts';

const commit = (day: number, subject: string, ...changes: CommitChange[]): FileCommit => ({
  commit: `c${day}`,
  at: `2026-05-0${day}T10:00:00Z`,
  author: 'Ada',
  subject,
  changes,
});
const added = (path: string): CommitChange => ({ kind: 'added', path, from: null });
const edited = (path: string): CommitChange => ({ kind: 'modified', path, from: null });
const renamed = (from: string, path: string): CommitChange => ({ kind: 'renamed', path, from });
const lifeOf = (commits: FileCommit[], merges: FileCommit[], path: string) =>
  eventsOf(commits, merges)
    .get(path)
    ?.map(({ kind, text }) => `${kind}: ${text}`);

it('tells the life of a file under all its names, oldest first', () => {
  const commits = [
    commit(5, 'chore(posts): record the outcome of new.md', edited('new.md')),
    commit(4, 'Another name', renamed('old.md', 'new.md')),
    commit(2, 'A better caption (#12)', edited('old.md')),
    commit(1, 'A post', added('old.md')),
  ];
  const merges = [commit(3, 'Merge pull request #13 from ada/posts', edited('old.md'))];
  expect(lifeOf(commits, merges, 'new.md')).toEqual([
    'created: A post',
    'edited: A better caption (#12)',
    'reviewed: and merged as #12',
    'reviewed: and merged as #13',
    'edited: Another name',
    'recorded: Outcome written into the file',
  ]);
});
