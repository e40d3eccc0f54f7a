import { type MergecastError, TransientError } from '../../../domain/errors.ts';
import type { PreparedHandle } from '../../../domain/ledger-record.ts';
import type { PlatformError, PrepareOutcome } from '../../../domain/outcome.ts';
import type { Destination } from '../../../domain/post.ts';
import type { Diagnosis } from '../diagnose.ts';
import { comeBackAt, ownError, toPlatformError } from '../errors.ts';
import { later, outcomeOfCall, outcomeOfMedia, stopped } from '../prepare-outcome.ts';
import type { ContainerContext } from './container-api.ts';
import { alreadyPublished, diagnoseContainer } from './container-end.ts';
import type { ContainerStatus } from './container-status.ts';
import { type ContainerHandle, writeHandle } from './handle.ts';
import type { PollResult } from './poll.ts';

/** How a step ended that ends the preparation. */
export interface PrepareEnd {
  readonly kind: 'end';
  readonly outcome: PrepareOutcome;
  /** The container is lost, and another may do. */
  readonly deservesNewContainer: boolean;
}

export function ready(handle: ContainerHandle): PrepareEnd {
  return end({ kind: 'ready', handle: writeHandle(handle) });
}

/** The platform refused a call. What was made before stays of use. */
export function endOfCall(
  diagnosis: Diagnosis,
  handle: ContainerHandle,
  { clock }: Pick<ContainerContext, 'clock'>,
): PrepareEnd {
  return end(outcomeOfCall(diagnosis, kept(handle), clock.now()));
}

/** The media host did not serve a medium. */
export function endOfMedia(error: MergecastError, handle: ContainerHandle): PrepareEnd {
  return end(outcomeOfMedia(error, kept(handle)));
}

/** Waiting for containers did not end with all of them finished. */
export function endOfPolling(
  polled: Exclude<PollResult, { readonly kind: 'finished' }>,
  handle: ContainerHandle,
  destination: Destination,
  context: ContainerContext,
): PrepareEnd {
  switch (polled.kind) {
    case 'failed':
      return endOfCall(context.api.diagnose(polled.fault), handle, context);
    case 'pending':
      return endForNow(stillProcessing(destination, context.api.name), handle);
    case 'interrupted':
      return endForNow(stopped(destination, context.api.name), handle);
    case 'ended':
      return endOfContainer(polled.status, handle, context);
  }
}

function endOfContainer(
  status: ContainerStatus,
  handle: ContainerHandle,
  { api, clock }: ContainerContext,
): PrepareEnd {
  if (status.state === 'PUBLISHED') return endForNow(alreadyPublished(handle.containerId, api.name), handle);
  const diagnosis = diagnoseContainer(status, api.diagnose);
  const error = toPlatformError(diagnosis, clock.now());
  const deservesNewContainer = diagnosis.row.deservesNewContainer === true;
  // Without the handle: a lost container is of no use to a later run.
  const outcome: PrepareOutcome =
    diagnosis.row.class === 'content'
      ? { kind: 'rejected', error }
      : { kind: 'deferred', error, notBefore: comeBackAt(diagnosis, clock.now()) };
  return { kind: 'end', outcome, deservesNewContainer };
}

/** Not now; what was made stays of use. */
export function endForNow(error: PlatformError, handle: ContainerHandle): PrepareEnd {
  return end(later(error, kept(handle)));
}

/** The preparation ends so, and no new container would help. */
export function end(outcome: PrepareOutcome): PrepareEnd {
  return { kind: 'end', outcome, deservesNewContainer: false };
}

/** A handle on nothing is not kept. */
export function kept(handle: ContainerHandle): PreparedHandle | null {
  return handle.containerId === null && handle.children.length === 0 ? null : writeHandle(handle);
}

function stillProcessing({ post }: Destination, name: string): PlatformError {
  return ownError(
    new TransientError({
      code: 'MEDIA_PROCESSING',
      message: `${name} is still processing the media of ${post}.`,
      hint: 'Nothing to do: the next run goes on with what was uploaded.',
    }),
  );
}
