import { TransientError } from '../../domain/errors.ts';
import { addMs } from '../../domain/instant.ts';
import type { Acceptance, Attempt, WithdrawOutcome } from '../../domain/outcome.ts';
import { ownError, toPlatformError } from '../graph/errors.ts';
import { idField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { deleteNode } from './calls.ts';
import { diagnose } from './diagnose.ts';
import { findOnPage } from './find.ts';
import { type PageHandle, readHandle } from './handle.ts';
import { EDGES } from './publish-request.ts';
import { readWhole } from './read-whole.ts';
import { FACEBOOK_TIMING } from './timing.ts';

/** Deletes what Facebook keeps until its date, well before that date, and only when it has just said that it is not out. */
export async function withdrawFromPage(attempt: Attempt, context: PublishContext): Promise<WithdrawOutcome> {
  const { accepted } = attempt;
  const handle = readHandle(attempt.handle);
  if (accepted === undefined || handle === null) throw new Error('withdraw() was asked about a post nobody accepted.');
  const lastMoment = addMs(accepted.publishAt, -FACEBOOK_TIMING.withdrawLeastMs.value);
  if (context.clock.now() > lastMoment) return { kind: 'too_late' };
  const found = await findOnPage(attempt, context);
  switch (found.kind) {
    case 'published':
    case 'partly':
      return { kind: 'too_late' };
    case 'accepted':
      return deletePost(accepted, context);
    case 'gone':
    case 'rejected':
      return { kind: 'withdrawn' };
    case 'resendable':
    case 'wait':
    case 'unknown':
      return (await isUnlistedVideo(handle, context)) ? { kind: 'withdrawn' } : untold(accepted);
  }
}

async function deletePost({ postId }: Acceptance, context: PublishContext): Promise<WithdrawOutcome> {
  const answer = await deleteNode(postId, context);
  if (answer.ok && answer.body.success === true) return { kind: 'withdrawn' };
  if (answer.ok) return untold({ postId });
  return { kind: 'deferred', error: toPlatformError(diagnose(answer.fault), context.clock.now()) };
}

/** An earlier call may have deleted it: it is neither to be seen nor among the Page's videos, all of which could be read. */
async function isUnlistedVideo({ kind, video }: PageHandle, context: PublishContext): Promise<boolean> {
  if (video === null) return false;
  const { items, isWhole } = await readWhole(EDGES[kind], { fields: 'id' }, context);
  return isWhole && !items.some((item) => idField(item) === video.id);
}

function untold({ postId }: Pick<Acceptance, 'postId'>): WithdrawOutcome {
  const error = new TransientError({
    code: 'PLATFORM_UNAVAILABLE_NOW',
    message: `Facebook does not tell whether ${postId} was taken back.`,
    hint: 'Nothing to do: a later run asks again.',
  });
  return { kind: 'deferred', error: ownError(error) };
}
