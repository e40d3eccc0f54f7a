import { readFileSync } from 'node:fs';
import type { Variables } from './inputs.ts';

/** The cron expression that started this run, from the event's payload; null for any other event. */
export function cronOfEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Variables): string | null {
  if (GITHUB_EVENT_NAME !== 'schedule' || !GITHUB_EVENT_PATH) return null;
  try {
    const event: unknown = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
    const isObject = typeof event === 'object' && event !== null;
    return isObject && 'schedule' in event && typeof event.schedule === 'string' ? event.schedule : null;
  } catch {
    return null; // a runner that is not GitHub's: the run works without it
  }
}
