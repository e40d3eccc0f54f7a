import { TransientError } from '../../domain/errors.ts';
import { addMs, formatInstant, type Instant } from '../../domain/instant.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import type { PublishOutcome } from '../../domain/outcome.ts';
import { ownError, toOutcomeUnknown } from '../graph/errors.ts';
import { outcomeOfInterruption, outcomeOfRefusal } from '../graph/publish-outcome.ts';
import { publishVerdict } from '../graph/publish-verdict.ts';
import { answerId, type IdAnswer, WITHOUT_ID } from '../http/answer-id.ts';
import type { GraphAnswer } from '../http/graph-client.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { sendOnce } from './calls.ts';
import { diagnose } from './diagnose.ts';
import { isLastPart, type PageHandle, readHandle } from './handle.ts';
import { publishRequest } from './publish-request.ts';
import { FACEBOOK_TIMING } from './timing.ts';

/** The one call that cannot be repeated, for each kind of post a single one. */
export async function publishOnPage(stored: PreparedHandle, context: PublishContext): Promise<PublishOutcome> {
  const handle = readHandle(stored);
  if (handle === null) throw new Error('publish() was given a handle of another kind.');
  if (context.signal.aborted) return outcomeOfInterruption();
  const { bringOutAt } = handle;
  if (bringOutAt !== null && context.clock.now() > addMs(bringOutAt, -FACEBOOK_TIMING.handOverLeastMs.value)) {
    return tooLateToHandOver(bringOutAt);
  }
  const { edge, parameters } = publishRequest(handle);
  const answer = readAnswer(handle, await sendOnce(edge, parameters, context));
  const now = context.clock.now();
  if (answer.ok) return outcomeOf(answer.id, handle, now);
  const diagnosis = diagnose(answer.fault);
  if (publishVerdict(diagnosis, { isResend: context.isResend === true }) === 'ambiguous') {
    return { kind: 'unknown', error: toOutcomeUnknown(diagnosis) };
  }
  return outcomeOfRefusal(diagnosis, now);
}

/** As what Facebook took it: a video is named by its own id, which was known before, everything else by the answer. */
function readAnswer({ kind, video }: PageHandle, answer: GraphAnswer): IdAnswer {
  if (kind === 'text' || kind === 'photos') return answerId(answer);
  if (kind === 'story_photo') return answerId(answer, 'post_id');
  if (!answer.ok) return answer;
  if (answer.body.success !== true) return { ok: false, fault: WITHOUT_ID };
  const story = kind === 'story_video' ? answerId(answer, 'post_id') : null;
  return { ok: true, id: story?.ok ? story.id : (video?.id ?? '') };
}

/** A video is processed first, and what Facebook keeps the date of waits for it: only `find` says that it is out. */
function outcomeOf(postId: string, handle: PageHandle, now: Instant): PublishOutcome {
  if (handle.bringOutAt !== null || handle.video !== null) {
    return { kind: 'accepted', postId, publishAt: handle.bringOutAt ?? now };
  }
  return { kind: isLastPart(handle) ? 'published' : 'partly', postId, publishedAt: now };
}

/** Nothing was sent. The handle is for Facebook's own schedule alone. */
function tooLateToHandOver(bringOutAt: Instant): PublishOutcome {
  const error = new TransientError({
    code: 'PLATFORM_NOT_READY',
    message: `It is too late to hand the post over to Facebook, which is to publish it at ${formatInstant(bringOutAt)}.`,
    hint: 'Nothing to do: a run publishes it at its date.',
  });
  return { kind: 'deferred', error: ownError(error), notBefore: null, handleIsSpent: true };
}
