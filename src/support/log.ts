/** What a run says while it works. Results are returned, never logged. Text arrives redacted. */
export interface Log {
  /** A step a person may want to follow: "Waiting for Instagram to process new-drop.mp4". */
  info(message: string): void;
  /** Something that needs a look but stops nothing. */
  warn(message: string): void;
  /** For `--verbose` and `RUNNER_DEBUG` only. */
  debug(message: string): void;
}

export const silentLog: Log = { info: () => {}, warn: () => {}, debug: () => {} };
