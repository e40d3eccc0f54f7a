import type { Config, Pause } from './config.ts';
import { formatInstant, type Instant } from './instant.ts';

/** `Publishing is paused for my_brand until 2026-06-01T06:00:00Z: Quiet week`: one phrase for every face. */
export function describePause({ reason, until, profiles }: Pause): string {
  const whom = profiles === null ? '' : ` for ${profiles.join(', ')}`;
  const end = until === null ? '' : ` until ${formatInstant(until)}`;
  return `Publishing is paused${whom}${end}: ${reason}`;
}

/** The pause of `mergecast.yml` while it lasts, whomever it holds back; null for none and for one that is over. */
export function currentPause({ paused }: Pick<Config, 'paused'>, now: Instant): Pause | null {
  return paused === null || (paused.until !== null && now >= paused.until) ? null : paused;
}
