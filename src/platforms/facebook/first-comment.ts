import type { Destination } from '../../domain/post.ts';
import { firstComment } from '../graph/comments.ts';
import { diagnose } from './diagnose.ts';
import { readOptions } from './options.ts';
import { placementOf } from './placement.ts';

/** The comment that goes below a post once it is out; a story takes none. */
export const facebookFirstComment = firstComment({
  diagnose,
  textField: 'message',
  order: 'chronological', // ours is the oldest, or nearly
  textOf: firstCommentOf,
});

export function firstCommentOf(destination: Pick<Destination, 'options' | 'postType' | 'media'>): string | null {
  return placementOf(destination) === 'story' ? null : readOptions(destination.options).firstComment;
}
