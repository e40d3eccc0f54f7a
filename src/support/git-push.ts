import type { Git } from './git.ts';

export type PushResult =
  | { readonly kind: 'pushed' }
  /** Somebody else moved the ref first. Read again and redo. */
  | { readonly kind: 'lost_race' }
  /** The remote understood and said no: a rule, a hook, a missing right. Trying again will not help. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** No trustworthy answer, and the remote's ref is not ours. */
  | { readonly kind: 'unreachable'; readonly detail: string };

/**
 * Pushes one commit to one ref without force. Because the commit descends from the ref's value as we read it, a push
 * that is not a fast-forward means a lost race: compare-and-swap, decided by the remote.
 */
export async function pushCommit(git: Git, remote: string, commit: string, ref: string): Promise<PushResult> {
  const { stdout, stderr, exitCode } = await git.run([
    'push',
    '--porcelain',
    '--no-verify',
    remote,
    `${commit}:${ref}`,
  ]);
  if (exitCode === 0) return { kind: 'pushed' };
  const verdict = readRejection(stdout.toString('utf8'), stderr);
  // The connection may have died after the remote took the push: only the remote knows.
  if (verdict.kind !== 'lost_race' && (await remoteHead(git, remote, ref)) === commit) return { kind: 'pushed' };
  return verdict;
}

/** Commit that a ref of the remote points to; null when it does not exist or the remote cannot be asked. */
export async function remoteHead(git: Git, remote: string, ref: string): Promise<string | null> {
  const listing = await git.text(['ls-remote', remote, ref]);
  return (
    listing
      ?.split('\n')
      .find((line) => line.endsWith(`\t${ref}`))
      ?.split('\t')[0] ?? null
  );
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
