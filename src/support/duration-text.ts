const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const;

/** A length of time in its two largest units: `3 d 4 h`, `12 min`, `45 s`; `0 s` below a second. */
export function durationText(durationMs: number): string {
  let restMs = Math.abs(durationMs);
  const largest = UNITS.findIndex(([, unitMs]) => restMs >= unitMs);
  if (largest === -1) return '0 s';
  const parts: string[] = [];
  // Seconds are shown only where there is nothing larger: beside minutes they are noise.
  for (const [name, unitMs] of UNITS.slice(largest, Math.max(largest + 1, Math.min(largest + 2, 3)))) {
    const amount = Math.floor(restMs / unitMs);
    restMs -= amount * unitMs;
    if (amount > 0) parts.push(`${amount} ${name}`);
  }
  return parts.join(' ');
}
