const UNITS_MS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/** Milliseconds of a duration that the schema has let through: `1h30m`, `75d`, `0s`, 0. */
export function durationMs(written: string | number): number {
  let totalMs = 0;
  for (const [, count, unit] of String(written).matchAll(/(\d+)([dhms])/g)) {
    totalMs += Number(count) * (UNITS_MS[unit ?? ''] ?? 0);
  }
  return totalMs;
}
