const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** `1 hour and 30 minutes`: the two largest units that are not 0. */
export function describeDuration(durationMs: number): string {
  let rest = durationMs;
  const parts: string[] = [];
  for (const [name, lengthMs] of UNITS) {
    const amount = Math.floor(rest / lengthMs);
    rest -= amount * lengthMs;
    if (amount > 0) parts.push(`${amount} ${name}${amount === 1 ? '' : 's'}`);
  }
  return parts.length === 0 ? 'no time' : parts.slice(0, 2).join(' and ');
}
