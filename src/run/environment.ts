import type { Clock } from '../support/clock.ts';
import type { Log } from '../support/log.ts';

/** Everything a use case needs from outside. The front ends build it; nothing below them reads the process. */
export interface RunEnvironment {
  /** Any folder of the repository. */
  readonly cwd: string;
  /** Environment variables: tokens and `MERGECAST_*`. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch: typeof fetch;
  /** Aborts when the process was told to stop: start nothing new, finish recording. */
  readonly signal: AbortSignal;
  /** Names this run in claims, such as `github:123456:1`; unique to one execution. */
  readonly runId: string;
  /** Whether strangers cannot read the repository, where the event that started the run says so; absent: not known. */
  readonly isRepositoryPrivate?: boolean;
  /** Told of each secret before it is first used, so that a runner can mask it. */
  readonly registerSecret: (secret: string) => void;
}
