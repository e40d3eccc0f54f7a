import { type MergecastError, TransientError } from '../../domain/errors.ts';
import type { PlatformError, PrepareOutcome } from '../../domain/outcome.ts';
import type { Destination } from '../../domain/post.ts';
import type { Clock } from '../../support/clock.ts';
import type { ContainerStatus } from './api-types.ts';
import { alreadyPublished, diagnoseContainer } from './container-end.ts';
import { comeBackAt, type Diagnosis, diagnose, ownError, toPlatformError } from './errors.ts';
import { type InstagramHandle, writeHandle } from './handle.ts';
import type { PollResult } from './poll.ts';

/** How a step ended that ends the preparation. */
export interface PrepareEnd {
  readonly kind: 'end';
  readonly outcome: PrepareOutcome;
  /** The container is lost, and another may do. */
  readonly deservesNewContainer: boolean;
}

export function ready(handle: InstagramHandle): PrepareEnd {
  return end({ kind: 'ready', handle: writeHandle(handle) });
}

/** Instagram refused a call. What was made before stays of use. */
export function endOfCall(diagnosis: Diagnosis, handle: InstagramHandle, clock: Clock): PrepareEnd {
  const error = toPlatformError(diagnosis, clock.now());
  if (diagnosis.row.class === 'content') return end({ kind: 'rejected', error });
  return end({ kind: 'deferred', error, notBefore: comeBackAt(diagnosis, clock.now()), ...kept(handle) });
}

/** The media host did not serve a medium. */
export function endOfMedia(error: MergecastError, handle: InstagramHandle): PrepareEnd {
  if (error.kind === 'transient')
    return end({ kind: 'deferred', error: ownError(error), notBefore: null, ...kept(handle) });
  return end({ kind: 'rejected', error: ownError(error) });
}

/** Waiting for containers did not end with all of them finished. */
export function endOfPolling(
  polled: Exclude<PollResult, { readonly kind: 'finished' }>,
  handle: InstagramHandle,
  destination: Destination,
  clock: Clock,
): PrepareEnd {
  switch (polled.kind) {
    case 'failed':
      return endOfCall(diagnose(polled.fault), handle, clock);
    case 'pending':
      return later(stillProcessing(destination), handle);
    case 'interrupted':
      return later(stopped(destination), handle);
    case 'ended':
      return endOfContainer(polled.status, handle, clock);
  }
}

function endOfContainer(status: ContainerStatus, handle: InstagramHandle, clock: Clock): PrepareEnd {
  if (status.state === 'PUBLISHED') return later(alreadyPublished(handle.containerId), handle);
  const diagnosis = diagnoseContainer(status);
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
export function later(error: PlatformError, handle: InstagramHandle): PrepareEnd {
  return end({ kind: 'deferred', error, notBefore: null, ...kept(handle) });
}

function end(outcome: PrepareOutcome): PrepareEnd {
  return { kind: 'end', outcome, deservesNewContainer: false };
}

/** A handle on nothing is not kept. */
function kept(handle: InstagramHandle): { readonly handle?: ReturnType<typeof writeHandle> } {
  return handle.containerId === null && handle.children.length === 0 ? {} : { handle: writeHandle(handle) };
}

function stillProcessing({ post }: Destination): PlatformError {
  return ownError(
    new TransientError({
      code: 'MEDIA_PROCESSING',
      message: `Instagram is still processing the media of ${post}.`,
      hint: 'Nothing to do: the next run goes on with what was uploaded.',
    }),
  );
}

/** The error of a run that was told to stop. */
export function stopped({ post }: Destination): PlatformError {
  return ownError(
    new TransientError({
      code: 'INTERRUPTED',
      message: `The run was told to stop while Instagram processed the media of ${post}.`,
      hint: 'Nothing to do: the next run goes on with what was uploaded.',
    }),
  );
}
