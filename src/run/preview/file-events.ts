import type { PreviewEvent } from '../../domain/preview-data.ts';
import { type CommitChange, type FileCommit, readCommits, readMerges } from '../../support/git-history.ts';
import type { Repository } from '../../support/repository.ts';

/** What git tells of each file, by its path now; oldest first. */
export type FileEvents = ReadonlyMap<string, readonly PreviewEvent[]>;

/** Created, edited, reviewed, recorded: from the history of the line that is checked out. */
export async function readFileEvents(repository: Repository, folders: readonly string[]): Promise<FileEvents> {
  const [commits, merges] = await Promise.all([readCommits(repository, folders), readMerges(repository, folders)]);
  return eventsOf(commits, merges);
}

/** Both newest first, as git lists them. */
export function eventsOf(commits: readonly FileCommit[], merges: readonly FileCommit[]): FileEvents {
  const events = new Map<string, PreviewEvent[]>();
  const add = (path: string, ...told: readonly PreviewEvent[]) => {
    const list = events.get(path);
    if (list === undefined) events.set(path, [...told]);
    else list.push(...told);
  };
  const nameNow = namesNow(commits);
  // Commits of one second keep the order in which they were made.
  for (const commit of [...commits].reverse()) {
    const reviewed = reviewedBySquash(commit);
    for (const change of commit.changes) {
      add(nameNow(change.path), eventOf(commit, change), ...(reviewed === null ? [] : [reviewed]));
    }
  }
  for (const merge of [...merges].reverse()) {
    for (const { path } of merge.changes) add(nameNow(path), reviewedByMerge(merge));
  }
  for (const list of events.values()) list.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return events;
}

/** A file's earlier names lead to the one it has now. */
function namesNow(commits: readonly FileCommit[]): (path: string) => string {
  const names = new Map<string, string>();
  for (const { changes } of commits) {
    for (const { from, path } of changes) if (from !== null) names.set(from, names.get(path) ?? path);
  }
  return (path) => names.get(path) ?? path;
}

/** As the write-back titles its commits. */
const WRITE_BACK = /^chore\(posts\): record /;

function eventOf({ commit, at, author, subject }: FileCommit, { kind }: CommitChange): PreviewEvent {
  const what = kind === 'added' ? 'created' : WRITE_BACK.test(subject) ? 'recorded' : 'edited';
  const text = what === 'recorded' ? 'Outcome written into the file' : subject;
  return { at, kind: what, text, commit, who: author };
}

/** A squash or rebase merge on GitHub leaves the pull request's number in the title. */
function reviewedBySquash({ commit, at, subject }: FileCommit): PreviewEvent | null {
  const [, number] = /\(#(\d+)\)$/.exec(subject) ?? [];
  if (number === undefined) return null;
  return { at, kind: 'reviewed', text: `and merged as #${number}`, commit, who: null };
}

function reviewedByMerge({ commit, at, author, subject }: FileCommit): PreviewEvent {
  const [, number] = /^Merge pull request #(\d+) /.exec(subject) ?? [];
  const text = number === undefined ? subject : `and merged as #${number}`;
  return { at, kind: 'reviewed', text, commit, who: author };
}
