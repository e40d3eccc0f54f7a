import { type Check, passed, skipped, warned } from '../../domain/doctor-report.ts';
import { addMs, formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import { isAbout, type TokenNote } from '../../domain/token-note.ts';
import type { Renewal, TokenFacts } from '../../platforms/account-care.ts';
import { tokenFingerprint } from '../../support/token-fingerprint.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** From here on people are told in every run. */
export const WARN_BEFORE_MS = 10 * DAY_MS;

/** When a token ends. */
export interface TokenEnd {
  readonly at: Instant | 'never';
  /** It may end earlier: nobody said when it was issued. */
  readonly isAtLatest: boolean;
}

export interface ExpiryQuestion {
  readonly facts: Pick<TokenFacts, 'expiresAt'>;
  /** What the ledger remembers of the token; null where nothing is. */
  readonly note: TokenNote | null;
  readonly renewal: Renewal;
}

/** What is remembered of this very token; a note about an earlier one says nothing. */
export function noteAbout(
  note: TokenNote | null,
  context: { readonly account: { readonly accountId: string }; readonly accessToken: string },
): TokenNote | null {
  return isAbout(note, context.account, tokenFingerprint(context.accessToken)) ? note : null;
}

/** The platform's word first, then what was remembered, then what its kind of token can live at most. Null: unknown. */
export function tokenEnd({ facts, note, renewal }: ExpiryQuestion): TokenEnd | null {
  if (facts.expiresAt !== null) return { at: facts.expiresAt, isAtLatest: false };
  const told = parseInstant(note?.expires_at ?? '');
  if (told !== null) return { at: told, isAtLatest: false };
  const seen = parseInstant(note?.seen_at ?? '');
  if (seen === null || renewal.kind !== 'api') return null;
  return { at: addMs(seen, renewal.lifetimeMs), isAtLatest: true };
}

/** Pure. A warning from ten days before the end. */
export function judgeExpiry(question: ExpiryQuestion, now: Instant): Check {
  const end = tokenEnd(question);
  if (end === null) {
    return skipped(
      'expiry',
      'The platform does not say when the token ends; publishing runs remember when they saw it first.',
    );
  }
  if (end.at === 'never') return passed('expiry', 'The token has no end.');
  const message = endText(end.at, end.isAtLatest, now);
  if (end.at - now > WARN_BEFORE_MS) return passed('expiry', message);
  return warned('expiry', { code: 'TOKEN_EXPIRES', kind: 'credential', message, hint: renewalHint(question.renewal) });
}

/** What to do about a token that ends. */
export function renewalHint(renewal: Renewal): string {
  if (renewal.kind === 'by_hand') return renewal.how;
  return 'Run `mergecast token refresh`, or let a workflow do it every month: docs/tokens.md has one.';
}

function endText(at: Instant, isAtLatest: boolean, now: Instant): string {
  const day = formatInstant(at).slice(0, 10);
  const days = Math.floor((at - now) / DAY_MS);
  if (at <= now)
    return `The token has ended${isAtLatest ? ' by' : ' on'} ${day}${isAtLatest ? ', as far as is known' : ''}.`;
  const left = days === 0 ? 'in less than a day' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
  return `The token ends on ${day}${isAtLatest ? ' at the latest' : ''}, ${left}.`;
}
