import type { Instant } from './instant.ts';

/**
 * When a platform takes a post ahead of its date, to bring it out by itself: from `from` on, and before `until`, which leaves
 * time for preparing and sending it.
 */
export interface AheadWindow {
  readonly from: Instant;
  readonly until: Instant;
}

export function isOpenAt(window: AheadWindow | null, at: Instant): boolean {
  return window !== null && window.from <= at && at < window.until;
}
