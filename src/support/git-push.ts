import type { Git } from './git.ts';

export type PushResult =
  | { readonly kind: 'pushed' }
  /** Somebody else moved the ref first. Read again and redo. */
  | { readonly kind: 'lost_race' }
  /** The remote understood and said no: a rule, a hook, a missing right. Trying again will not help. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** No trustworthy answer, and the remote's ref is not ours. */
  | { readonly kind: 'unreachable'; readonly detail: string };

/** A commit, and the remote's ref that is to point to it. */
export interface Push {
  readonly commit: string;
  readonly ref: string;
}

/**
 * Pushes one commit to one ref without force. Because the commit descends from the ref's value as we read it, a push
 * that is not a fast-forward means a lost race: compare-and-swap, decided by the remote.
 */
export async function pushCommit(git: Git, remote: string, commit: string, ref: string): Promise<PushResult> {
  const [result] = await pushCommits(git, remote, [{ commit, ref }]);
  return result ?? { kind: 'pushed' };
}

/**
 * Pushes several commits, each to its own ref, over one connection. The refs stand or fall each by itself; results come
 * in the order asked. A hook that refuses the push as a whole is asked again ref by ref.
 */
export async function pushCommits(git: Git, remote: string, pushes: readonly Push[]): Promise<PushResult[]> {
  if (pushes.length === 0) return [];
  const refspecs = pushes.map(({ commit, ref }) => `${commit}:${ref}`);
  const { stdout, stderr, exitCode } = await git.run(['push', '--porcelain', '--no-verify', remote, ...refspecs]);
  if (exitCode === 0) return pushes.map(() => ({ kind: 'pushed' }));
  const verdicts = pushes.map(({ ref }) => readVerdict(ref, stdout.toString('utf8'), stderr));
  const heads = verdicts.some(isDoubtful) ? await remoteHeads(git, remote, pushes) : new Map<string, string>();
  const results: PushResult[] = [];
  for (const [index, push] of pushes.entries()) {
    const verdict = verdicts[index] as PushResult;
    // The connection may have died after the remote took the push: only the remote knows.
    const isTaken = isDoubtful(verdict) && heads.get(push.ref) === push.commit;
    if (isTaken) results.push({ kind: 'pushed' });
    else if (verdict.kind === 'refused' && pushes.length > 1)
      results.push(await pushCommit(git, remote, push.commit, push.ref));
    else results.push(verdict);
  }
  return results;
}

function isDoubtful({ kind }: PushResult): boolean {
  return kind === 'refused' || kind === 'unreachable';
}

/** Commits that refs of the remote point to; without those that do not exist, empty when the remote cannot be asked. */
async function remoteHeads(git: Git, remote: string, pushes: readonly Push[]): Promise<Map<string, string>> {
  const listing = (await git.text(['ls-remote', remote, ...pushes.map(({ ref }) => ref)])) ?? '';
  return new Map(
    listing.split('\n').map((line) => {
      const [commit = '', ref = ''] = line.split('\t');
      return [ref, commit];
    }),
  );
}

/** What git says of one ref: a line of `flag TAB from:to TAB summary`. */
function readVerdict(ref: string, stdout: string, stderr: string): PushResult {
  const line = stdout.split('\n').find((each) => each.split('\t')[1]?.endsWith(`:${ref}`));
  if (line !== undefined && !line.startsWith('!')) return { kind: 'pushed' };
  return readRejection(line ?? '', stderr);
}

/** Rejected by comparison, or two pushes met at the remote's lock. */
const LOST_RACE =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|already exists|incorrect old value|\.lock/i;
const NO_RIGHT = /returned error: 40[13]|permission .*denied|denied to|authentication failed|could not read username/i;

export function readRejection(stdout: string, stderr: string): PushResult {
  const line = stdout.split('\n').find((each) => each.startsWith('!'));
  const detail = rejectionDetail(line, stderr);
  if (line === undefined) return { kind: NO_RIGHT.test(stderr) ? 'refused' : 'unreachable', detail };
  return LOST_RACE.test(line) ? { kind: 'lost_race' } : { kind: 'refused', detail };
}

/** What the remote's hook said is worth more than git's own summary. */
function rejectionDetail(line: string | undefined, stderr: string): string {
  const said = stderr
    .split('\n')
    .filter((each) => each.startsWith('remote:'))
    .map((each) => each.slice('remote:'.length).trim())
    .filter((each) => each !== '');
  const summary =
    line?.split('\t')[2]?.trim() ?? stderr.split('\n').find((each) => each.startsWith('fatal:')) ?? stderr;
  return [...said.slice(0, 12), summary].join(' ').slice(0, 800);
}
