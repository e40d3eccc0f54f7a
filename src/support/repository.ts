import { ConfigError, TransientError } from '../domain/errors.ts';
import { Git } from './git.ts';

/** A clone, and where its truth lives. */
export interface Repository {
  readonly git: Git;
  /** Top of the working tree. */
  readonly root: string;
  /** Name of the remote that is read and pushed to; null: this clone is all there is. */
  readonly remote: string | null;
  readonly isShallow: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Gives the git of a folder. */
export type OpenGit = (folder: string, variables: Variables) => Git;

const systemGit: OpenGit = (folder, variables) => new Git(folder, variables);
/** Where the remote is; null without one. */
export async function remoteUrlOf({ git, remote }: Repository): Promise<string | null> {
  return remote === null ? null : git.text(['remote', 'get-url', remote]);
}

/** Null when `cwd` is in no repository. */
export async function findRepository(
  cwd: string,
  variables: Variables,
  openGit: OpenGit = systemGit,
): Promise<Repository | null> {
  const probe = openGit(cwd, variables);
  const top = await probe.run(['rev-parse', '--show-toplevel', '--is-shallow-repository']);
  if (top.exitCode === 127) {
    throw new ConfigError({
      code: 'NOT_A_REPOSITORY',
      message: `Git could not be started in ${cwd}: ${top.stderr}.`,
      hint: 'Install git, and check that the folder exists.',
    });
  }
  if (top.exitCode !== 0) return null;
  const [root = cwd, shallow] = top.stdout.toString('utf8').trim().split('\n');
  const git = openGit(root, variables);
  return { git, root, remote: await chooseRemote(git), isShallow: shallow === 'true' };
}

/** Throws `ConfigError` when `cwd` is in no repository. */
export async function openRepository(cwd: string, variables: Variables, openGit?: OpenGit): Promise<Repository> {
  const repository = await findRepository(cwd, variables, openGit);
  if (repository !== null) return repository;
  throw new ConfigError({
    code: 'NOT_A_REPOSITORY',
    message: `${cwd} is not inside a git repository, so there is nowhere to record what was published.`,
    hint: 'Run it in a clone of your content repository, or name one with --cwd. `git init` makes one.',
  });
}

/** The current branch's remote, else `origin`, else the only one. */
async function chooseRemote(git: Git): Promise<string | null> {
  const remotes = (await git.text(['remote']))?.split('\n').filter((name) => name !== '') ?? [];
  const branch = await git.text(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const configured = branch ? await git.text(['config', `branch.${branch}.remote`]) : null;
  if (configured && remotes.includes(configured)) return configured;
  if (remotes.includes('origin')) return 'origin';
  return remotes.length === 1 ? (remotes[0] ?? null) : null;
}

/** The branch that is published from: as asked, else the one that is checked out. Throws `ConfigError` without one. */
export async function chooseBranch({ git }: Repository, asked: string | null): Promise<string> {
  const branch = asked ?? (await git.text(['symbolic-ref', '--quiet', '--short', 'HEAD']));
  if (branch) return branch;
  throw new ConfigError({
    code: 'BRANCH_UNKNOWN',
    message: 'HEAD is detached, so it is not clear which branch to publish from and to write back to.',
    hint: 'Name it: `mergecast publish --branch main`, or check out a branch first.',
  });
}

/**
 * The newest commit of a branch: the remote's, fetched now, or the clone's own where there is no remote.
 * Throws `TransientError` when the remote cannot be reached, `ConfigError` when the branch has no commit.
 */
export async function newestHead(repository: Repository, branch: string): Promise<string> {
  const { git, remote } = repository;
  const ref = remote === null ? `refs/heads/${branch}` : `refs/remotes/${remote}/${branch}`;
  if (remote !== null) await fetchRefs(repository, [`+refs/heads/${branch}:${ref}`], `the branch ${branch}`);
  const head = await git.text(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (head) return head;
  throw new ConfigError({
    code: 'NO_COMMITS',
    message: `The branch ${branch} has no commit yet.`,
    hint: 'Commit mergecast.yml and a first post, then run again.',
  });
}

const LOCKED = /cannot lock ref|\.lock': File exists/;

/** Fetches refspecs from the remote. A shallow clone stays shallow. */
export async function fetchRefs(repository: Repository, refspecs: readonly string[], what: string): Promise<void> {
  const { git, remote, isShallow } = repository;
  if (remote === null) return;
  const depth = isShallow ? ['--depth=1'] : [];
  const command = ['fetch', '--quiet', '--no-tags', ...depth, remote, ...refspecs];
  let { exitCode, stderr } = await git.run(command);
  // Another process in this very clone was at it: what it fetched is as new as can be.
  for (let again = 0; again < 3 && exitCode !== 0 && LOCKED.test(stderr); again += 1) {
    ({ exitCode, stderr } = await git.run(command));
  }
  if (exitCode === 0) return;
  if (/couldn't find remote ref/i.test(stderr)) {
    throw new ConfigError({
      code: 'BRANCH_UNKNOWN',
      message: `The remote ${remote} does not have ${what}.`,
      hint: 'Push the branch, or name another with --branch.',
    });
  }
  throw new TransientError({
    code: 'REMOTE_UNREACHABLE',
    message: `The remote ${remote} could not be read (${what}): ${firstLine(stderr)}`,
    hint: 'Nothing was published. Check the connection and the rights of the clone, then run again.',
  });
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
