import type { Destination } from '../../../domain/post.ts';
import { firstCommentOf } from '../first-comment.ts';

/** As Meta's pages on posts, photos, videos, reels and stories all name them. */
const PUBLISH = ['pages_manage_posts', 'pages_read_engagement', 'pages_show_list'];

const COMMENT = ['pages_manage_engagement'];

/** Every permission that publishing a destination takes. */
export function facebookScopes(destination: Destination): readonly string[] {
  return firstCommentOf(destination) === null ? PUBLISH : [...PUBLISH, ...COMMENT];
}
