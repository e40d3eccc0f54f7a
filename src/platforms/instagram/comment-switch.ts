import type { FollowUpOutcome, FoundFollowUp } from '../../domain/outcome.ts';
import type { Destination } from '../../domain/post.ts';
import { toPlatformError } from '../graph/errors.ts';
import type { FollowUpKind } from '../graph/follow-up-kinds.ts';
import { PUBLISH_TIMEOUT_MS, READ_TIMEOUT_MS, readsOf } from '../graph/timeouts.ts';
import { unsentFollowUp } from '../graph/unsent-follow-up.ts';
import { answerSuccess } from '../http/answer-success.ts';
import { graphGet, graphPost } from '../http/graph-client.ts';
import { repeat } from '../http/repeat.ts';
import type { FollowedPost, PublishContext } from '../platform-adapter.ts';
import { diagnose } from './diagnose.ts';
import { readOptions } from './options.ts';
import { placementOf } from './placement.ts';

const KIND = 'closing of comments';

export const CLOSED = { comment_enabled: 'false' } as const;

/** Closes the comments below a post. Saying it twice does no harm: it sets a state and adds nothing. */
export const commentSwitch: FollowUpKind = {
  kind: KIND,
  plan: (destination) => (closesComments(destination) ? [{ kind: KIND, content: {} }] : []),
  send: (_followUp, post, context) => send(post, context),
  find: (_followUp, post, context) => find(post, context),
};

/** A story takes no comments anyway. */
export function closesComments(destination: Pick<Destination, 'options' | 'postType' | 'media'>): boolean {
  return placementOf(destination) !== 'story' && !readOptions(destination.options).takesComments;
}

async function send({ postId }: FollowedPost, context: PublishContext): Promise<FollowUpOutcome> {
  const call = { path: encodeURIComponent(postId), parameters: CLOSED, timeoutMs: PUBLISH_TIMEOUT_MS };
  const answer = answerSuccess(await graphPost(call, context));
  if (answer.ok) return { kind: 'done', remoteId: null };
  return unsentFollowUp(diagnose(answer.fault), context.clock.now());
}

async function find({ postId }: FollowedPost, context: PublishContext): Promise<FoundFollowUp> {
  const parameters = { fields: 'is_comment_enabled' };
  const call = { path: encodeURIComponent(postId), parameters, timeoutMs: READ_TIMEOUT_MS };
  const answer = await repeat(() => graphGet(call, context), readsOf(diagnose), context);
  if (!answer.ok) throw toPlatformError(diagnose(answer.fault), context.clock.now()).error;
  return answer.body.is_comment_enabled === false ? { kind: 'done', remoteId: null } : { kind: 'absent' };
}
