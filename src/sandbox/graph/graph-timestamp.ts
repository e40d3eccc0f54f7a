import type { Instant } from '../../domain/instant.ts';

/** `2026-05-10T14:00:00+0000`: no colon in the offset, which not every ISO parser takes. */
export function graphTimestamp(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, '+0000');
}
