import type { ProfileName } from '../domain/account.ts';
import { type PushResult, pushCommits } from '../support/git-push.ts';
import { fetchRefs, type Repository } from '../support/repository.ts';

/** Where the ledger's refs are: in the remote, with a mirror in this clone; or in this clone alone. */
export interface LedgerPlace {
  readonly repository: Repository;
  /** Prefix of the refs, such as `refs/mergecast/ledger`. */
  readonly ref: string;
}

/** A profile's next commit, and the one that its ref must still be at. */
export interface NextCommit {
  readonly profile: ProfileName;
  readonly commit: string;
  readonly expected: string | null;
}

/** Brings this clone's mirror up to date. Throws `TransientError` when the remote cannot be read. */
export async function fetchLedger(repository: Repository, ref: string): Promise<void> {
  const { remote, isShallow, git } = repository;
  if (remote === null) return;
  // `git fetch --depth` fails without a word where a pattern matches nothing: a ledger that is not begun yet.
  if (isShallow && (await git.text(['ls-remote', remote, `${ref}/*`])) === '') return;
  await fetchRefs(repository, [`+${ref}/*:${mirror(remote)}*`], 'the ledger');
}

/** The commit of each profile's ref, as this clone knows it; without profiles that have none. */
export async function readHeads(place: LedgerPlace): Promise<Map<ProfileName, string>> {
  const prefix = localPrefix(place);
  const listing = await place.repository.git.must(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
  const lines = listing.toString('utf8').split('\n');
  return new Map(
    lines.filter((line) => line !== '').map((line) => [line.slice(line.indexOf(' ') + 1 + prefix.length), oidOf(line)]),
  );
}

function oidOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

/** Compare-and-swap of each ref; results in the order asked. */
export async function publishCommits(place: LedgerPlace, next: readonly NextCommit[]): Promise<PushResult[]> {
  const { git, remote } = place.repository;
  if (remote === null) return Promise.all(next.map((each) => swapLocally(place, each)));
  const pushes = next.map(({ commit, profile }) => ({ commit, ref: `${place.ref}/${profile}` }));
  const results = await pushCommits(git, remote, pushes);
  const taken = next.filter((_, index) => results[index]?.kind === 'pushed');
  const input = taken.map(({ commit, profile }) => `update ${localPrefix(place)}${profile} ${commit}\n`).join('');
  if (input !== '') await git.run(['update-ref', '--stdin'], { input });
  return results;
}

async function swapLocally(place: LedgerPlace, { profile, commit, expected }: NextCommit): Promise<PushResult> {
  const before = expected ?? '0'.repeat(commit.length);
  const { exitCode } = await place.repository.git.run([
    'update-ref',
    `${localPrefix(place)}${profile}`,
    commit,
    before,
  ]);
  return exitCode === 0 ? { kind: 'pushed' } : { kind: 'lost_race' };
}

/** Without a remote the ref itself is the ledger; with one, this clone keeps a mirror beside it. */
function localPrefix({ repository, ref }: LedgerPlace): string {
  return repository.remote === null ? `${ref}/` : mirror(repository.remote);
}

function mirror(remote: string): string {
  return `refs/mergecast/remotes/${remote}/`;
}
