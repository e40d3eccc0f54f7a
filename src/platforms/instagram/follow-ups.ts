import type { Destination } from '../../domain/post.ts';
import { inThisOrder } from '../graph/follow-up-kinds.ts';
import type { DescribedCall, DescribeOptions } from '../platform-adapter.ts';
import { CLOSED, closesComments, commentSwitch } from './comment-switch.ts';
import { firstCommentOf, instagramFirstComment } from './first-comment.ts';

/** What is done once a post is out. Comments are closed last: closed, they would refuse the first one. */
export const instagramFollowUps = inThisOrder(instagramFirstComment, commentSwitch);

/** The calls that they make, for a dry run. */
export function describeFollowUps(
  destination: Destination,
  { graphApiVersion }: Pick<DescribeOptions, 'graphApiVersion'>,
): readonly DescribedCall[] {
  const post = `/${graphApiVersion}/<post>`;
  const message = firstCommentOf(destination);
  const comment = { method: 'POST', path: `${post}/comments`, why: 'Write the first comment' } as const;
  const close = { method: 'POST', path: post, why: 'Close the comments' } as const;
  return [
    ...(message === null ? [] : [{ ...comment, parameters: { message } }]),
    ...(closesComments(destination) ? [{ ...close, parameters: CLOSED }] : []),
  ];
}
