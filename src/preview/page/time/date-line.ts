import { instantOf, type WallTime } from './zone.ts';

export interface DateLineQuestion {
  /** The date as its author wrote it; null for a post without one. */
  readonly written: string | null;
  /** The file, to find the field that the date stands in: a platform may have its own. */
  readonly text: string | null;
  /** The author's zone; null when there is none. */
  readonly timezone: string | null;
  /** What a clock shall show… */
  readonly wall: WallTime;
  /** …in this zone. */
  readonly zone: string;
}

/**
 * The line to paste over the old one, in the form in which its author wrote the date: a local time stays one, an instant
 * with `Z` too. Null where a clock change leaves no such time, or two.
 */
export function dateLine({ written, text, timezone, wall, zone }: DateLineQuestion): string | null {
  const at = instantOf(wall, zone);
  if (at === null) return null;
  const isLocal = written === null ? timezone !== null : !hasOffset(written);
  const value =
    isLocal && timezone === zone ? `${wall.day} ${wall.time}` : new Date(at).toISOString().replace('.000Z', 'Z');
  return `${fieldOf(text, written)}: ${value}`;
}

function hasOffset(date: string): boolean {
  return /(Z|[+-]\d{2}:?\d{2})$/i.test(date.trim());
}

/** `scheduled_date`, or an override such as `instagram_scheduled_date`. */
function fieldOf(text: string | null, written: string | null): string {
  const line = lineOf(text, written);
  return /([a-z_]*scheduled_date)\s*:/.exec(line ?? '')?.[1] ?? 'scheduled_date';
}

function lineOf(text: string | null, written: string | null): string | null {
  if (text === null || written === null) return null;
  return text.split('\n').find((line) => /scheduled_date\s*:/.test(line) && line.includes(written)) ?? null;
}
