/** Turns a file of the repository into an address that a platform can fetch. */
export interface MediaHost {
  /**
   * `path` is from the repository's root, with `/`, links resolved. The address is ASCII only, as Meta demands, and
   * names one version of the file. Throws `ConfigError` where the host cannot serve this repository.
   */
  addressOf(path: string): string;
  /** True only for a `url_template` on this very machine: the one case in which a probe may go to loopback. */
  readonly isLoopback: boolean;
}

/** What a host must know of the repository that a run publishes from. */
export interface MediaHostContext {
  /** The commit whose files are meant; addresses are pinned to it. */
  readonly commit: string;
  /** The remote's address as git has it; null without a remote. */
  readonly remoteUrl: string | null;
}
