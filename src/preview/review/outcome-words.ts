import type { Instant } from '../../domain/instant.ts';
import { findPostLink } from '../../domain/post-link.ts';
import type { ReviewedDestination } from '../../domain/review.ts';
import { outcomeOf, type ReviewOutcome } from '../../domain/review-outcome.ts';
import { clip } from '../../support/clip.ts';
import { markdownLink, markdownText } from '../markdown-text.ts';
import { distanceText, slotText, utcText } from './shown-time.ts';

/** When a destination goes out, or why not: the first line for somebody in a hurry, then what there is to know. */
export interface OutcomeWords {
  readonly headline: string;
  readonly details: readonly string[];
}

/** Markdown of one line each, also fit for a table. */
export function outcomeWords(destination: ReviewedDestination, now: Instant): OutcomeWords {
  const { isNow, reason, platform } = destination;
  const permalink = findPostLink(platform, destination.permalink ?? '');
  const time = timeWords(destination, now);
  const why = markdownText(clip(reason, 300));
  switch (outcomeOf(destination)) {
    case 'at_once':
      return {
        headline: '🚨 **At once, on merging**',
        details: [isNow ? 'It says `now`.' : `Its time is past: ${time.join(', ')}`],
      };
    case 'scheduled':
      return { headline: `**${time[0]}**`, details: time.slice(1) };
    case 'held':
      return { headline: `⏸️ ${time[0]}`, details: [...time.slice(1), why] };
    case 'wrong':
      return {
        headline: '❌ Not before it is mended',
        details: destination.scheduledAt === null ? [] : [time.join(', ')],
      };
    case 'missed':
      return { headline: '⌛ Too late: it will not be sent', details: [why] };
    case 'failed':
      return { headline: '❌ Not sent again by itself', details: [why] };
    case 'in_doubt':
      return { headline: '❓ In doubt: not sent again', details: [why] };
    case 'draft':
      return { headline: '📝 Not scheduled', details: [why] };
    case 'live':
      return {
        headline: permalink === null ? '✅ Published' : `✅ ${markdownLink('Published', permalink)}`,
        details: [why],
      };
  }
}

/** For a line of plain text, such as a summary that folds. */
export const OUTCOME_ICONS: Readonly<Record<ReviewOutcome, string>> = {
  at_once: '🚨',
  scheduled: '🗓️',
  held: '⏸️',
  wrong: '❌',
  missed: '⌛',
  failed: '❌',
  in_doubt: '❓',
  draft: '📝',
  live: '✅',
};

/** The author's time, and under it UTC and the distance. */
function timeWords(destination: ReviewedDestination, now: Instant): [string, ...string[]] {
  const { scheduledAt, isNow } = destination;
  const first = markdownText(slotText(destination));
  if (scheduledAt === null || isNow) return [first];
  const more = [utcText(destination), distanceText(scheduledAt, now)].filter((each) => each !== null).join(' · ');
  return [first, markdownText(more)];
}
