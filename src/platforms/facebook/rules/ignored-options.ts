import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { type FacebookOptions, readOptions } from '../options.ts';
import { type Placement, placementOf } from '../placement.ts';
import { PLACEMENT_NAMES } from '../placement-names.ts';

/** An option, and where it has an effect. */
interface PlacedOption {
  readonly name: string;
  readonly isAskedFor: (options: FacebookOptions) => boolean;
  readonly placements: readonly Placement[];
  /** Follows the option's name. */
  readonly why: string;
  readonly hint: string;
}

const PLACED_OPTIONS: readonly PlacedOption[] = [
  {
    name: 'link',
    isAskedFor: ({ link }) => link !== null,
    placements: ['text'],
    why: 'is shown below a text alone',
    hint: 'Write the link into the text, or into facebook_first_comment.',
  },
  {
    name: 'title',
    isAskedFor: ({ title }) => title !== null,
    placements: ['video', 'reel'],
    why: 'is for videos and reels',
    hint: 'Remove it, or write it into the text.',
  },
  {
    name: 'alt_text',
    isAskedFor: ({ altText }) => altText !== null,
    placements: ['photos', 'story'],
    why: 'is for pictures',
    hint: 'Remove it; describe a video in the text.',
  },
  {
    name: 'place_id',
    isAskedFor: ({ placeId }) => placeId !== null,
    placements: ['text', 'photos'],
    why: 'is for texts and photos',
    hint: 'Remove it, or name the place in the text.',
  },
  {
    name: 'first_comment',
    isAskedFor: ({ firstComment }) => firstComment !== null,
    placements: ['text', 'photos', 'video', 'reel'],
    why: 'is for everything but stories',
    hint: 'Remove it: nobody comments below a story.',
  },
  {
    name: 'native_schedule',
    isAskedFor: ({ isScheduledNatively }) => isScheduledNatively,
    placements: ['text', 'photos', 'video', 'reel'],
    why: 'is for everything but stories, which Facebook publishes at once',
    hint: 'Remove it: Mergecast publishes the story at its date.',
  },
];

/** Options and words that have no effect on this post: said, never silently dropped. */
export function checkIgnoredOptions(destination: Destination): readonly Problem[] {
  const placement = placementOf(destination);
  // What it is to become is not known before its media are.
  if (placement === 'mixed') return [];
  const options = readOptions(destination.options);
  const misplaced = PLACED_OPTIONS.filter((each) => each.isAskedFor(options) && !each.placements.includes(placement));
  return [
    ...misplaced.map(({ name, why, hint }) =>
      ignored(
        `facebook_${name}`,
        `facebook_${name} ${why}; this post is ${PLACEMENT_NAMES[placement]} and goes out without it.`,
        hint,
      ),
    ),
    ...(placement === 'story' ? checkStoryText(destination) : checkNativeDate(destination, options)),
  ];
}

function checkStoryText({ caption }: Destination): readonly Problem[] {
  if (caption.trim() === '') return [];
  const message = 'The text is not sent: a story on Facebook is a picture or a video and nothing else.';
  return [ignored('description', message, 'Write it into the picture, or publish a photo, a video or a reel.')];
}

function checkNativeDate({ schedule }: Destination, { isScheduledNatively }: FacebookOptions): readonly Problem[] {
  if (!isScheduledNatively || schedule !== 'now') return [];
  const message =
    'facebook_native_schedule hands a post over ahead of its date, and this one goes out now: Mergecast publishes it itself.';
  return [ignored('facebook_native_schedule', message, 'Remove it, or name a date.')];
}

function ignored(field: string, message: string, hint: string): Problem {
  return { code: 'FACEBOOK_OPTION_IGNORED', severity: 'warning', path: pointer(field), message, hint };
}
