import { wallOf } from '../entries.ts';
import type { Entry } from '../entry.ts';

export type ByDay = ReadonlyMap<string, readonly Entry[]>;

/** Entries of each day, as the chosen zone counts days, by time; those without a date are in none. */
export function groupByDay(entries: readonly Entry[]): ByDay {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const wall = wallOf(entry);
    if (wall === null) continue;
    const list = days.get(wall.day);
    if (list === undefined) days.set(wall.day, [entry]);
    else list.push(entry);
  }
  return days;
}
