import type { DestinationRow } from '../domain/reports.ts';

/** Whether two rows, records or keys are about the same post on the same account. */
export function isSameDestination(a: DestinationRow, b: DestinationRow): boolean {
  return a.post === b.post && a.profile === b.profile && a.platform === b.platform;
}
