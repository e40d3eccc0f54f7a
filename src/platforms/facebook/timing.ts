import type { Limit } from '../graph/limit.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const SCHEDULING_PAGES =
  'Pages name 10 minutes to 30 days for posts and 10 minutes to 29 days for reels; others of Meta name more.';

/** How the adapter behaves in time. */
export const FACEBOOK_TIMING = {
  /** How long what was uploaded for a post can still be published, with time to spare. */
  handleUsableMs: chosen(23 * 60 * MINUTE_MS, 'Temporary photos live for about a day.'),
  /** Between these two times ahead of its date, Facebook takes a post and keeps the date itself. */
  aheadMostMs: chosen(29 * DAY_MS, SCHEDULING_PAGES),
  aheadLeastMs: chosen(12 * MINUTE_MS, `${SCHEDULING_PAGES} Two more minutes are for preparing.`),
  /** Nearer to its date than this it is not handed over any more: Facebook would refuse it, or bring it out at once. */
  handOverLeastMs: chosen(10.5 * MINUTE_MS, SCHEDULING_PAGES),
  /** Nearer to its date than this, nothing is taken back: the call that deletes it may take a minute. */
  withdrawLeastMs: chosen(2 * MINUTE_MS),
  /** How old a publish call must be before "not in the listing" is believed and it is sent again. */
  resendAfterMs: chosen(5 * MINUTE_MS, "The lag of a Page's listings is not documented; Instagram's is seconds."),
  /** How far before it was prepared a post's timestamp may lie: two clocks. */
  matchSkewMs: chosen(5 * MINUTE_MS),
  /** How long after its publish call a post may appear. */
  matchWindowMs: chosen(DAY_MS),
  /** The same where only time tells posts apart. */
  narrowWindowMs: chosen(5 * MINUTE_MS),
  /** How long to leave a video that is still being processed. */
  askAgainMs: chosen(MINUTE_MS),
} as const satisfies Readonly<Record<string, Limit>>;

function chosen(value: number, source = 'Our own choice.'): Limit {
  return { value, source, checkedOn: '2026-11-22' };
}
