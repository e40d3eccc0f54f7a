import { computed } from '@preact/signals';
import type { PreviewData } from '../../domain/preview-data.ts';
import { pageData } from './document.ts';
import { type Entry, entriesOf } from './entry.ts';
import { shownZone } from './settings.ts';
import { type WallTime, wallTime } from './time/zone.ts';

export const preview = computed<PreviewData>(() => {
  const data = pageData.value;
  if (data.kind !== 'preview') throw new Error('This page shows a preview only.');
  return data;
});

/** The instant of the plan. */
export const now = computed(() => Date.parse(preview.value.now));

export const entries = computed<readonly Entry[]>(() => entriesOf(preview.value.posts));

/** Where an entry stands in the calendar; null without a date. */
export function wallOf({ at, destination }: Entry): WallTime | null {
  return at === null ? null : wallTime(at, shownZone(destination.timezone));
}

/** Today, as the calendar counts days. */
export const today = computed(() => wallTime(now.value, shownZone(preview.value.timezone)).day);
