import type { Placement } from './placement.ts';

/** For messages. */
export const PLACEMENT_NAMES: Readonly<Record<Placement, string>> = {
  text: 'a text',
  photos: 'made of photos',
  video: 'a video',
  reel: 'a reel',
  story: 'a story',
  mixed: 'a mixture',
};
