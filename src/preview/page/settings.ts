import { effect, signal } from '@preact/signals';
import { browserZone } from './time/zone.ts';

export const ZONE_CHOICES = ['author', 'utc', 'browser'] as const;
export type ZoneChoice = (typeof ZONE_CHOICES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const zoneChoice = signal<ZoneChoice>(remembered('zone', ZONE_CHOICES, 'author'));
export const theme = signal<Theme>(remembered('theme', THEMES, 'auto'));

/** The zone in which something is shown: its author's own, unless the reader chose one for all. */
export function shownZone(authorZone: string | null): string {
  if (zoneChoice.value === 'utc') return 'UTC';
  if (zoneChoice.value === 'browser') return browserZone();
  return authorZone ?? 'UTC';
}

export function keepSettings(): void {
  effect(() => remember('zone', zoneChoice.value));
  effect(() => {
    remember('theme', theme.value);
    document.documentElement.dataset.theme = theme.value;
  });
}

/** Some browsers refuse to remember anything for a page from the file system. */
function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`mergecast-preview.${name}`, value);
  } catch {
    // It is chosen again next time.
  }
}

function remembered<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(`mergecast-preview.${name}`);
    return choices.find((choice) => choice === value) ?? otherwise;
  } catch {
    return otherwise;
  }
}
