const UNITS: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
];

/** `3 d 4 h`, `12 min`, `0 s`: two units at most. */
export function durationText(seconds: number): string {
  const first = UNITS.findIndex(([size]) => seconds >= size);
  if (first === -1) return '0 s';
  const [size = 1, name = 's'] = UNITS[first] ?? [];
  const [nextSize, nextName] = UNITS[first + 1] ?? [];
  const rest = nextSize === undefined ? 0 : Math.floor((seconds % size) / nextSize);
  return `${Math.floor(seconds / size)} ${name}${rest === 0 ? '' : ` ${rest} ${nextName}`}`;
}

/** `in 3 d 4 h`, `5 min ago`. */
export function distanceText(at: number, now: number): string {
  const seconds = Math.abs(at - now) / 1000;
  if (seconds < 60) return 'now';
  return at > now ? `in ${durationText(seconds)}` : `${durationText(seconds)} ago`;
}
