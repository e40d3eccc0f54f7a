import { mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { LookPlacement, PostLook } from '../../domain/post-look.ts';
import { countCharacters } from '../graph/rules/count-text.ts';
import { FACEBOOK_LIMITS, FACEBOOK_LOOK } from './limits.ts';
import { readOptions } from './options.ts';
import { type Placement, placementOf } from './placement.ts';

const PLACEMENTS: Readonly<Record<Placement, LookPlacement>> = {
  text: 'text',
  photos: 'text',
  video: 'text',
  reel: 'reel',
  story: 'story',
  mixed: 'text',
};

/** How Facebook will show it: the words first, folded; photos as a mosaic; a card below a text with a link. */
export function lookOnFacebook(destination: Destination): PostLook {
  const { media, caption } = destination;
  const { altText, firstComment, link, placeId, title } = readOptions(destination.options);
  const placement = placementOf(destination);
  const isStory = placement === 'story';
  return {
    placement: PLACEMENTS[placement],
    frameRatio: frameRatio(placement, media.length),
    mosaicOf: placement === 'photos' && media.length > 1 ? FACEBOOK_LOOK.photosAtOnce.value : null,
    title: placement === 'video' || placement === 'reel' ? title : null,
    linkCard: placement === 'text' ? (link ?? firstLinkIn(caption)) : null,
    captionFoldsAfter: FACEBOOK_LOOK.textFoldsAfter.value,
    parts: [],
    counters: isStory
      ? []
      : [{ name: 'Characters', used: countCharacters(caption), allowed: FACEBOOK_LIMITS.textCharacters.value }],
    cover: null,
    firstComment: isStory ? null : firstComment,
    collaborators: [],
    location: placement === 'text' || placement === 'photos' ? placeId : null,
    tags: [],
    covered: null,
    isInGrid: false,
    altTexts: media.map((item) => (mediaKind(item) === 'image' ? (item.altText ?? altText) : null)),
  };
}

function frameRatio(placement: Placement, count: number): number | null {
  if (placement === 'reel' || placement === 'story') return FACEBOOK_LOOK.fullScreenRatio.value;
  return placement === 'photos' && count > 1 ? FACEBOOK_LOOK.mosaicRatio.value : null;
}

/** Which Facebook makes a card of by itself. */
function firstLinkIn(text: string): string | null {
  return text.match(/https?:\/\/[^\s<>"]+/i)?.[0].replace(/[.,;:!?)\]]+$/, '') ?? null;
}
