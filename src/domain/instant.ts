declare const instantBrand: unique symbol;

/** A point in time: whole milliseconds since the Unix epoch, UTC. */
export type Instant = number & { readonly [instantBrand]: true };

export function instant(epochMs: number): Instant {
  return Math.trunc(epochMs) as Instant;
}

export function addMs(start: Instant, durationMs: number): Instant {
  return instant(start + durationMs);
}

/** UTC ISO 8601 to the second, as in every JSON shape and in front matter: `2026-05-10T14:00:01Z`. */
export function formatInstant(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Reads what {@link formatInstant} writes, and any ISO 8601 instant with a zone. Null when it is not one. */
export function parseInstant(text: string): Instant | null {
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? null : instant(epochMs);
}

/** Whole seconds from when something was due to when it happened; never negative. */
export function latenessSeconds(scheduledAt: Instant, happenedAt: Instant): number {
  return Math.max(0, Math.floor((happenedAt - scheduledAt) / 1000));
}
