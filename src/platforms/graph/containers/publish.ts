import { addMs } from '../../../domain/instant.ts';
import type { PreparedHandle } from '../../../domain/ledger-record.ts';
import type { PublishOutcome } from '../../../domain/outcome.ts';
import { answerId } from '../../http/answer-id.ts';
import { pause } from '../../http/repeat.ts';
import type { Diagnosis } from '../diagnose.ts';
import { toOutcomeUnknown, toPlatformError } from '../errors.ts';
import { outcomeOfInterruption, outcomeOfRefusal } from '../publish-outcome.ts';
import { publishVerdict } from '../publish-verdict.ts';
import { sendPublish } from './calls.ts';
import type { ContainerContext } from './container-api.ts';
import { isLastPart, readHandle } from './handle.ts';

/** After "not ready yet", which comes also shortly after FINISHED; seen to pass within these. */
const WAITS_MS = [15_000, 30_000, 45_000] as const;

/**
 * The one call that cannot be repeated. It is sent again only after an answer that proves that nothing was published,
 * and then with the same container.
 */
export async function publishContainer(handle: PreparedHandle, context: ContainerContext): Promise<PublishOutcome> {
  const read = readHandle(handle);
  if (read === null || read.containerId === null) throw new Error('publish() was given a handle without a container.');
  const outcome = await send(read.containerId, WAITS_MS, context);
  return outcome.kind === 'published' && !isLastPart(read) ? { ...outcome, kind: 'partly' } : outcome;
}

async function send(
  containerId: string,
  [waitMs, ...laterWaitsMs]: readonly number[],
  context: ContainerContext,
): Promise<PublishOutcome> {
  if (context.signal.aborted) return outcomeOfInterruption();
  const answer = answerId(await sendPublish(containerId, context));
  if (answer.ok) return { kind: 'published', postId: answer.id, publishedAt: context.clock.now() };
  const diagnosis = context.api.diagnose(answer.fault);
  const verdict = publishVerdict(diagnosis, { isResend: context.isResend === true });
  if (verdict === 'ambiguous') return { kind: 'unknown', error: toOutcomeUnknown(diagnosis) };
  if (verdict === 'refused') return outcomeOfRefusal(diagnosis, context.clock.now());
  context.log.info(`${context.api.name} is not ready to publish container ${containerId} yet.`);
  if (waitMs === undefined || (await pause(waitMs, context)) !== 'over') return notReady(diagnosis, context);
  return send(containerId, laterWaitsMs, context);
}

/** A container that was not found each time is of no more use; one that is not ready is. */
function notReady(diagnosis: Diagnosis, { clock }: ContainerContext): PublishOutcome {
  return {
    kind: 'deferred',
    error: toPlatformError(diagnosis, clock.now()),
    notBefore: addMs(clock.now(), WAITS_MS[0]),
    ...(diagnosis.row.class === 'lookup' ? { handleIsSpent: true } : {}),
  };
}
