import type { Clock } from '../support/clock.ts';
import type { GitHubAccess } from '../support/github/github-access.ts';
import type { Log } from '../support/log.ts';
import type { OpenGit } from '../support/repository.ts';

/** A pull request as the event that started a run knows it. */
export interface PullRequestCommits {
  /** The commit of the base branch at that time. */
  readonly base: string;
  /** Its own last commit; null where the event has none, as in a merge queue. */
  readonly head: string | null;
}

/** A folder outside every repository, safe to lose. */
export interface CachePlace {
  readonly folder: string;
  /** The running program's file: what another version has written is not used. */
  readonly program: string;
}

/** Everything a use case needs from outside. The front ends build it; nothing below them reads the process. */
export interface RunEnvironment {
  /** Any folder of the repository. */
  readonly cwd: string;
  /** Environment variables: tokens and `MERGECAST_*`. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch: typeof fetch;
  /** Absent: the `git` of this machine. */
  readonly openGit?: OpenGit;
  /** Aborts when the process was told to stop: start nothing new, finish recording. */
  readonly signal: AbortSignal;
  /** Null where no GitHub token is given. */
  readonly github: GitHubAccess | null;
  /** Names this run in claims, such as `github:123456:1`; unique to one execution. */
  readonly runId: string;
  /** The cron expression that started this run; absent or null where none did, or it is not known. */
  readonly cron?: string | null;
  /** Whether strangers cannot read the repository, where the event that started the run says so; absent: not known. */
  readonly isRepositoryPrivate?: boolean;
  /** The pull request whose review this run is; absent where none started it. */
  readonly pullRequest?: PullRequestCommits;
  /** Where review may keep what it found; absent: nowhere. */
  readonly cache?: CachePlace;
  /** Told of each secret before it is first used, so that a runner can mask it. */
  readonly registerSecret: (secret: string) => void;
}
