/**
 * What kind of trouble an answer means.
 *
 * - `transient`: passes by itself. `rate`, `quota`: too much of something; wait. `auth`, `permission`: the token.
 * - `config`: the account or a setting. `content`: the post; an edit is needed. `fetch`: Meta could not get the medium.
 * - `not_ready`: wait for the same container.
 * - `lookup`: the object is not seen, which proves nothing: too fresh, or the token may be the wrong one.
 */
export type FaultClass =
  | 'transient'
  | 'rate'
  | 'quota'
  | 'auth'
  | 'permission'
  | 'config'
  | 'content'
  | 'fetch'
  | 'not_ready'
  | 'lookup';

/** What we know of one answer of a Graph API. */
export interface ErrorRow {
  /** Meta's documented code; null where none is known. */
  readonly code: number | null;
  readonly subcode: number | null;
  readonly class: FaultClass;
  /** What happened, for a person. */
  readonly message: string;
  /** What to change. */
  readonly hint: string;
  /** Where it was read. */
  readonly source: string;
  /** A new container may do, once: this one is lost, or the fault passes. */
  readonly deservesNewContainer?: true;
  /** As an answer to a publish call it may name our own earlier success: then it is no refusal. */
  readonly mayBeOurs?: true;
  /** How long to stay away where the answer does not say; absent: the run's own backoff decides. */
  readonly pauseMs?: number;
}
