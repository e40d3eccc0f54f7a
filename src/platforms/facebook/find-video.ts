import { PlatformRejection } from '../../domain/errors.ts';
import { addMs, type Instant } from '../../domain/instant.ts';
import type { Attempt, FindResult } from '../../domain/outcome.ts';
import { ownError } from '../graph/errors.ts';
import { resendWhenOldEnough } from '../graph/resend.ts';
import { throwUnlessUnseen } from '../graph/unseen.ts';
import { textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { readNode } from './calls.ts';
import { diagnose } from './diagnose.ts';
import type { PageHandle } from './handle.ts';
import { pageAddress } from './page-address.ts';
import { FACEBOOK_TIMING } from './timing.ts';
import { readVideoState, VIDEO_FIELDS, type VideoState } from './video-state.ts';

/** Asks the video itself, whose id was known before it was finished. */
export async function findVideo(attempt: Attempt, handle: PageHandle, context: PublishContext): Promise<FindResult> {
  if (handle.video === null) return { kind: 'unknown', reason: 'The ledger names no video to ask about.' };
  const { id } = handle.video;
  const answer = await readNode(id, VIDEO_FIELDS, context);
  if (!answer.ok) {
    throwUnlessUnseen(diagnose(answer.fault), context.clock.now());
    return { kind: 'unknown', reason: `Facebook does not show video ${id}, which proves nothing.` };
  }
  const state = readVideoState(answer.body);
  const postUrl = pageAddress(textField(answer.body, 'permalink_url'), context.apiOrigin);
  const found = decide(redacted(state, context), { id, attempt, bringOutAt: handle.bringOutAt }, context.clock.now());
  return found.kind === 'published' ? { ...found, postUrl } : found;
}

interface Question {
  readonly id: string;
  readonly attempt: Pick<Attempt, 'sentAt' | 'accepted'>;
  readonly bringOutAt: Instant | null;
}

/**
 * What a video's state proves of the call that finishes it:
 *
 * | state                 | in doubt           | accepted  |
 * | --------------------- | ------------------ | --------- |
 * | published             | published          | published |
 * | scheduled, publishing | accepted           | accepted  |
 * | processing            | wait               | accepted  |
 * | unfinished            | wait, then resend  | accepted  |
 * | failed                | rejected           | rejected  |
 *
 * A second call for the same video cannot make a second post.
 */
export function decide(state: VideoState, { id, attempt, bringOutAt }: Question, now: Instant): FindResult {
  const accepted = {
    kind: 'accepted',
    postId: id,
    publishAt: bringOutAt ?? attempt.sentAt,
    ...attempt.accepted,
  } as const;
  switch (state.kind) {
    case 'published':
      return { kind: 'published', postId: accepted.postId, postUrl: null, publishedAt: state.publishedAt };
    case 'scheduled':
      return { ...accepted, publishAt: state.publishAt ?? accepted.publishAt };
    case 'publishing':
      return accepted;
    case 'failed':
      return { kind: 'rejected', error: ownError(givenUp(state.words)) };
    case 'processing': {
      const askAgainAt = addMs(now, FACEBOOK_TIMING.askAgainMs.value);
      return attempt.accepted ? accepted : { kind: 'wait', askAgainAt, reason: 'Facebook is processing the video.' };
    }
    case 'unfinished':
      return attempt.accepted
        ? accepted
        : resendWhenOldEnough(attempt.sentAt, now, FACEBOOK_TIMING.resendAfterMs.value);
  }
}

function redacted(state: VideoState, { redact }: PublishContext): VideoState {
  return state.kind === 'failed' ? { ...state, words: redact(state.words) } : state;
}

function givenUp(words: string): PlatformRejection {
  return new PlatformRejection({
    code: 'PLATFORM_REFUSED',
    message: `Facebook took the video and could not publish it: ${words}.`,
    hint: 'Export the video again as MP4 with H.264 and AAC, then set status to scheduled.',
  });
}
