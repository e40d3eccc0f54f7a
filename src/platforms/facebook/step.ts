import type { MergecastError } from '../../domain/errors.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import type { PrepareOutcome } from '../../domain/outcome.ts';
import { aboutTheAccount, outcomeOfCall, outcomeOfMedia } from '../graph/prepare-outcome.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { diagnose } from './diagnose.ts';
import { type PageHandle, writeHandle } from './handle.ts';

/** How one step of preparing went. */
export type Step =
  | { readonly kind: 'made'; readonly handle: PageHandle }
  | {
      readonly kind: 'end';
      readonly outcome: PrepareOutcome;
      /** Facebook threw the bytes away, and may keep them when they come as a new video. */
      readonly isSpoilt?: true;
    };

/** A call that makes something was refused. */
export function endOfCall(fault: GraphFault, handle: PageHandle, { clock }: Pick<PublishContext, 'clock'>): Step {
  return { kind: 'end', outcome: outcomeOfCall(aboutTheAccount(diagnose(fault)), kept(handle), clock.now()) };
}

/** A medium could not be had. */
export function endOfMedia(error: MergecastError, handle: PageHandle): Step {
  return { kind: 'end', outcome: outcomeOfMedia(error, kept(handle)) };
}

/** A handle on nothing is not kept. */
export function kept(handle: PageHandle): PreparedHandle | null {
  return handle.photos.length === 0 && handle.video === null ? null : writeHandle(handle);
}
