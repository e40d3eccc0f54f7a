import type { Instant } from '../domain/instant.ts';
import type { Clock } from '../support/clock.ts';
import type { Log } from '../support/log.ts';
import type { MediaFile } from './media-file.ts';

/** Gives files of the repository an address that a platform can fetch. Lives for one run. */
export interface MediaHost {
  /** Whether a platform that takes bytes should be given bytes: an address is the worse way, or there is none. */
  prefersBytes(): Promise<boolean>;
  /**
   * Whether the host could serve this repository at all, asked before anything is claimed. Throws `ConfigError` or
   * `CredentialError` where it never will.
   */
  check(path: string): Promise<void>;
  /** For people and dry runs: the address that a file would have, without secrets. Changes nothing. */
  plannedAddress(file: Pick<MediaFile, 'path' | 'isLfs'>): Promise<string>;
  /** Puts the file up where that is needed. Throws `TransientError` when that fails now. */
  serve(file: MediaFile): Promise<ServedAddress>;
  /** The run is over: removes what was put up and is no longer needed; `keep` has the paths of posts that are not out. Never throws. */
  close(keep: ReadonlySet<string>): Promise<void>;
}

export interface ServedAddress {
  /** ASCII only, as Meta demands, and of one version of the file. It may carry a signature. */
  readonly url: string;
  /**
   * True only where the configuration or the environment puts the host on this very machine, for rehearsals: the one
   * case in which a probe may go to loopback.
   */
  readonly isLoopback: boolean;
  /** From then on it does not work; null: it stays. */
  readonly validUntil: Instant | null;
  /** Whether the host is known to serve pictures without saying that they are pictures. */
  readonly mayHideType: boolean;
  /** Whether others put the bytes there, so that they may not be the commit's: an older copy, or one that was changed. */
  readonly mayDiffer: boolean;
}

/** What a host must know of the run it serves. */
export interface MediaHostContext {
  /** The commit whose files are meant; addresses are pinned to it. */
  readonly commit: string;
  /** The remote's address as git has it; null without a remote. */
  readonly remoteUrl: string | null;
  /** From the event that started the run; null: not known. */
  readonly isPrivate: boolean | null;
  /** Environment variables: the keys of a bucket, GitHub's token and the address of its API. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly registerSecret: (secret: string) => void;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly log: Log;
}

/** An address that stays and that anybody may see. */
export function publicAddress(url: string, { isLoopback = false, mayDiffer = false } = {}): ServedAddress {
  return { url, isLoopback, validUntil: null, mayHideType: false, mayDiffer };
}
