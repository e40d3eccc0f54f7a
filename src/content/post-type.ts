import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { type MediaItem, type MediaKind, mediaKind } from '../domain/media.ts';
import type { Post, PostType } from '../domain/post.ts';

/** The type of a post that names none. */
export function inferPostType(media: readonly MediaItem[]): PostType {
  const [only] = media;
  if (only === undefined) return 'text';
  return media.length === 1 ? mediaKind(only) : 'carousel';
}

/** Whether the type that an author wrote fits the media, as far as they are known by now. */
export function checkPostType({ destinations }: Pick<Post, 'destinations'>): Problem[] {
  const problems = destinations.flatMap(({ postType, media }) => {
    const found = media.map(mediaKind);
    return fits(postType, found) ? [] : [mismatch(postType, found)];
  });
  const byMessage = new Map(problems.map((problem) => [problem.message, problem]));
  return [...byMessage.values()];
}

function fits(postType: PostType, kinds: readonly MediaKind[]): boolean {
  switch (postType) {
    case 'text':
      return kinds.length === 0;
    case 'image':
    case 'video':
      return kinds.length === 1 && kinds[0] === postType;
    case 'carousel':
      return kinds.length > 1;
    case 'story':
      return kinds.length > 0;
  }
}

const NEEDS: Record<PostType, string> = {
  text: 'no media',
  image: 'exactly one image',
  video: 'exactly one video',
  carousel: 'two or more media',
  story: 'at least one medium',
};

function mismatch(postType: PostType, kinds: readonly MediaKind[]): Problem {
  const found = kinds.length === 1 ? `one ${kinds[0]}` : kinds.length === 0 ? 'no media' : `${kinds.length} media`;
  return {
    code: 'POST_TYPE_MISMATCH',
    severity: 'error',
    path: pointer('post_type'),
    message: `post_type is ${postType}, which takes ${NEEDS[postType]}; the post has ${found}.`,
    hint: 'Delete the line post_type, which is then inferred from the media, or change the media.',
  };
}
