import type { Placement } from './placement.ts';

/** For messages. */
export const PLACEMENT_NAMES: Readonly<Record<Placement, string>> = {
  image: 'a picture',
  reel: 'a reel',
  carousel: 'a carousel',
  story: 'a story',
  text: 'a text',
};
