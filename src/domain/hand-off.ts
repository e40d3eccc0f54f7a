import type { Instant } from './instant.ts';

/** What the ledger keeps of a hand-off, from its claim on. */
export interface HandOff {
  /** Names this very hand-off: the issue carries it, hidden, so that a run can tell whether it was opened already. */
  readonly key: string;
  /** UTC ISO 8601: when it was first claimed. No issue of it is older. */
  readonly since: string;
  /** Number and address of the issue; absent until one is known to be open. */
  readonly issue?: number;
  readonly url?: string;
}

/** An issue in which a person is asked to post by hand. */
export interface HandOffIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'not_planned';
  /** Null while it is open. */
  readonly closedAt: Instant | null;
  /** Whether its author may write here: an issue that a stranger opened is never taken for ours. */
  readonly isTrusted: boolean;
}

export interface HandOffComment {
  readonly body: string;
  /** Whether its author may write here: anybody may comment in a public repository. */
  readonly isTrusted: boolean;
}

/** Where hand-offs lie and are answered. Every method may throw `MergecastError`. */
export interface HandOffDesk {
  /** Issues touched since then, open and closed, the newest first. */
  issuesSince(since: Instant): AsyncIterable<HandOffIssue>;
  /** An answer that does not come leaves open whether the issue is there: `OutcomeUnknown`. */
  open(text: { readonly title: string; readonly body: string }): Promise<HandOffIssue>;
  /** Null when it was deleted, or cannot be seen. */
  read(issue: number): Promise<HandOffIssue | null>;
  /** The oldest first. */
  comments(issue: number): Promise<readonly HandOffComment[]>;
}

/** The line of an issue by which a run knows it again. HTML shows nothing of it. */
export function handOffMarker({ key }: Pick<HandOff, 'key'>): string {
  return `<!-- mergecast:hand-off ${key} -->`;
}

/** Only the first line counts: what an author wrote comes after it and can forge nothing. */
export function carriesMarker({ body }: Pick<HandOffIssue, 'body'>, handOff: Pick<HandOff, 'key'>): boolean {
  return body.split(/\r?\n/, 1)[0] === handOffMarker(handOff);
}
