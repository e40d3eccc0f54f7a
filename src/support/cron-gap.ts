import { Cron } from 'croner';

const WEEK_MS = 7 * 24 * 60 * 60_000;
/** A week of runs every five minutes, GitHub's shortest interval, and some. */
const MAX_RUNS = 2500;

/**
 * The longest pause that a cron expression itself leaves between two runs, in milliseconds, within the week after `from`
 * or the next two runs. Null for an expression that cannot be read. The zone does not matter but for clock changes.
 */
export function longestCronGapMs(expression: string, from: Date): number | null {
  const cron = parse(expression);
  if (cron === null) return null;
  let longestMs = 0;
  let previous = cron.nextRun(from);
  for (let run = 0; run < MAX_RUNS && previous !== null; run += 1) {
    const next = cron.nextRun(previous);
    if (next === null) break;
    longestMs = Math.max(longestMs, next.getTime() - previous.getTime());
    if (next.getTime() - from.getTime() > WEEK_MS && run > 0) break;
    previous = next;
  }
  return longestMs === 0 ? null : longestMs;
}

function parse(expression: string): Cron | null {
  try {
    return new Cron(expression, { timezone: 'UTC', paused: true });
  } catch {
    return null;
  }
}
