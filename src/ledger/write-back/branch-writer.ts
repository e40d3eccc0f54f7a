import type { FileWrite } from '../../support/git-objects.ts';
import type { Refusal } from './refusal.ts';

/** Edited files, on top of the head that they were edited from. */
export interface CommitOffer {
  /** The branch's newest commit, as it was read. */
  readonly head: string;
  readonly message: string;
  readonly changes: readonly FileWrite[];
  /** For people, where the commit is offered in a pull request. */
  readonly proposal: Proposal;
}

export interface Proposal {
  readonly title: string;
  /** Markdown, safe to show; holds `marker`. */
  readonly body: string;
  /** The same for the same outcomes, whatever `main` looks like; hidden in the body. */
  readonly marker: string;
}

export type WriteOutcome =
  /** `branch` has `commit` as its head. `note`: what a person should know of it. */
  | { readonly kind: 'written'; readonly commit: string; readonly branch: string; readonly note: string | null }
  /** Exactly this is on offer already. */
  | { readonly kind: 'unchanged'; readonly note: string }
  /** Nothing is known to be written: read the branch again and redo, after `delayMs` or, null, shortly. */
  | { readonly kind: 'again'; readonly because: AgainReason; readonly delayMs: number | null }
  /** Doing it again will not help. `detail` is what the other side said. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly detail: string };

export type AgainReason = 'lost_race' | 'rate_limited' | 'no_answer';

/**
 * The last step of a write-back: how a commit gets onto the branch. Each way compares before it swaps, or writes to a
 * branch that is nobody else's; none forces the author's branch, and none is ever needed to know what was published.
 */
export interface BranchWriter {
  write(offer: CommitOffer): Promise<WriteOutcome>;
  /** The branch says what the ledger says: takes back an offer that is still open. A sentence when it did. */
  settle(): Promise<string | null>;
}
