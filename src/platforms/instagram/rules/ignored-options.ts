import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { placementOf } from '../placement.ts';
import { PLACEMENT_NAMES } from '../placement-names.ts';

/** Options that only a reel has. */
const REEL_OPTIONS = ['share_to_feed', 'cover_url', 'thumb_offset', 'audio_name'] as const;

/** What a story does not have: it is neither written below nor found by it. */
const NOT_IN_STORIES = [
  'collaborators',
  'location_id',
  'product_tags',
  'alt_text',
  'first_comment',
  'comments',
] as const;

/** Options that have no effect on this post: said, never silently dropped. */
export function checkIgnoredOptions(destination: Destination): readonly Problem[] {
  const { options } = destination;
  const placement = placementOf(destination);
  const notForThis = placement === 'reel' ? [] : REEL_OPTIONS.filter((name) => isSet(options[name]));
  return [
    ...notForThis.map((name) =>
      ignored(
        name,
        `instagram_${name} is for reels; this post is ${PLACEMENT_NAMES[placement]} and goes out without it.`,
        'Remove it, or make the post a single video.',
      ),
    ),
    ...(placement === 'reel' ? checkCoverAndOffset(options) : []),
    ...(placement === 'story' ? checkStory(destination) : []),
  ];
}

function checkStory({ options, caption, media }: Destination): readonly Problem[] {
  const names = NOT_IN_STORIES.filter((name) => isSet(options[name]));
  const parts = [
    ...names.map((name) => ({ path: pointer(`instagram_${name}`), what: `instagram_${name}` })),
    ...(caption === '' ? [] : [{ path: pointer('description'), what: 'The caption' }]),
    ...media.flatMap(({ altText }, index) =>
      altText === null ? [] : [{ path: pointer('media_alt_texts', index), what: 'The alt text' }],
    ),
  ];
  return parts.map(({ path, what }) => ({
    code: 'INSTAGRAM_OPTION_IGNORED',
    severity: 'warning',
    path,
    message: `${what} is not sent: a story on Instagram is a picture or a video and nothing else.`,
    hint: 'Write it into the picture, or publish a picture, a reel or a carousel.',
  }));
}

function checkCoverAndOffset(options: Destination['options']): readonly Problem[] {
  if (!isSet(options.cover_url) || !isSet(options.thumb_offset)) return [];
  return [
    ignored(
      'thumb_offset',
      'The post has instagram_cover_url and instagram_thumb_offset. Instagram uses the cover and ignores the offset.',
      'Keep one of the two.',
    ),
  ];
}

/** 0 and `false` are values. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function ignored(name: string, message: string, hint: string): Problem {
  return { code: 'INSTAGRAM_OPTION_IGNORED', severity: 'warning', path: pointer(`instagram_${name}`), message, hint };
}
