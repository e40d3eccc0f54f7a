import { computed } from '@preact/signals';
import { entries } from '../entries.ts';
import { clustersOf } from './load.ts';

/** Only what is still to come can be moved apart. */
export const clusters = computed(() =>
  clustersOf(
    entries.value.filter(({ destination }) => destination.state !== 'published' && destination.state !== 'draft'),
  ),
);

export const clusteredKeys = computed(
  () => new Set(clusters.value.flatMap((cluster) => cluster.entries.map(({ key }) => key))),
);
