import { addMs } from '../../domain/instant.ts';
import type { PublishContext } from '../platform-adapter.ts';
import type { Usage } from './usage-headers.ts';

/** Share of Meta's limit from which people are told. */
const WARN_PERCENT = 80;
/** From here on the account rests: what is left is kept for the calls that ask what became of a post. */
const REST_PERCENT = 95;
/** Where Meta does not say how long. Its limits look back over an hour, so a quarter of it frees a good part. */
const REST_MS = 15 * 60_000;

/** Says so when a limit of Meta's is nearly used up, and asks for a rest when it as good as is. */
export function reportUsage(
  { highestPercent, regainMinutes }: Usage,
  { clock, log, onThrottled }: Pick<PublishContext, 'clock' | 'log' | 'onThrottled'>,
): void {
  if (highestPercent >= WARN_PERCENT) log.warn(`Meta reports ${highestPercent}% of its rate limit as used.`);
  if (highestPercent < REST_PERCENT && regainMinutes === null) return;
  const until = addMs(clock.now(), regainMinutes === null ? REST_MS : regainMinutes * 60_000);
  const found = regainMinutes === null ? `${highestPercent}% of its rate limit is used` : 'its rate limit is used up';
  onThrottled?.({ until, reason: `Meta says that ${found}: the account rests.` });
}
