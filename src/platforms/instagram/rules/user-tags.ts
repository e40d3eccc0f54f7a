import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import { mediaKind } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { readOptions, type UserTag } from '../options.ts';

const FIELD = 'instagram_user_tags';

/** Tags on pictures need a place, and tags on a carousel an item that exists. */
export function checkUserTags({
  options,
  media,
  postType,
}: Pick<Destination, 'options' | 'media' | 'postType'>): readonly Problem[] {
  const { userTags } = readOptions(options);
  return [
    ...checkCount(userTags),
    ...userTags.flatMap((tag, index) =>
      isPlacedAnywhere(tag, postType) && media[tag.item - 1] !== undefined ? [] : checkTag(tag, index, media),
    ),
  ];
}

function checkCount(tags: readonly UserTag[]): readonly Problem[] {
  const allowed = INSTAGRAM_LIMITS.userTags.value;
  if (tags.length <= allowed) return [];
  return [
    problem(
      pointer(FIELD),
      `There are ${tags.length} user tags. Instagram allows ${allowed}.`,
      `Remove ${tags.length - allowed}.`,
    ),
  ];
}

/** In a story a place is not needed. */
function isPlacedAnywhere({ x, y, username }: UserTag, postType: Destination['postType']): boolean {
  return postType === 'story' && x === null && y === null && !username.startsWith('@');
}

function checkTag(tag: UserTag, index: number, media: Destination['media']): readonly Problem[] {
  const path = pointer(FIELD, index);
  if (tag.username.startsWith('@')) {
    const bare = tag.username.replace(/^@+/, '');
    return [
      problem(
        pointer(FIELD, index, 'username'),
        `The user tag "${tag.username}" begins with @. Instagram takes the user name alone.`,
        `Write ${bare}.`,
      ),
    ];
  }
  const item = media[tag.item - 1];
  if (item === undefined) {
    return [
      problem(
        pointer(FIELD, index, 'item'),
        `The tag of ${tag.username} is for item ${tag.item}, but the post has ${media.length}.`,
        'Count the items of media_urls from 1.',
      ),
    ];
  }
  return mediaKind(item) === 'image' ? checkPlace(tag, path) : checkNoPlace(tag, path);
}

function checkPlace({ username, x, y }: UserTag, path: string): readonly Problem[] {
  if (x === null || y === null) {
    return [
      problem(
        path,
        `The tag of ${username} is on a picture and has no place. Instagram needs x and y there.`,
        'Add x and y from 0 to 1, counted from the top left: {username: name, x: 0.5, y: 0.5}.',
      ),
    ];
  }
  const isInside = [x, y].every((value) => value >= 0 && value <= 1);
  if (isInside) return [];
  return [
    problem(
      path,
      `The tag of ${username} is at ${x}, ${y}. Both lie between 0 and 1 on Instagram.`,
      'Divide pixels by the width and height of the picture.',
    ),
  ];
}

function checkNoPlace({ username, x, y }: UserTag, path: string): readonly Problem[] {
  if (x === null && y === null) return [];
  return [
    {
      ...problem(
        path,
        `The tag of ${username} is in a video, where it has no place: x and y are not sent.`,
        'Remove x and y.',
      ),
      severity: 'warning',
    },
  ];
}

function problem(path: string, message: string, hint: string): Problem {
  return { code: 'INSTAGRAM_USER_TAGS', severity: 'error', path, message, hint };
}
