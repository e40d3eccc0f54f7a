import type { World } from './world.ts';

const DEFAULT_PROCESSING_MS = { image: 0, video: 1500, carousel: 0 };

/** How long a container of a kind of content stays IN_PROGRESS. */
export function processingMs(kind: keyof typeof DEFAULT_PROCESSING_MS, { scenario }: Pick<World, 'scenario'>): number {
  return { ...DEFAULT_PROCESSING_MS, ...scenario.processing_ms }[kind];
}
