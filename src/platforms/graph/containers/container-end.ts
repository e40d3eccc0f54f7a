import { OutcomeUnknown } from '../../../domain/errors.ts';
import type { PlatformError } from '../../../domain/outcome.ts';
import type { GraphFault } from '../../http/graph-fault.ts';
import type { Diagnose, Diagnosis } from '../diagnose.ts';
import { ownError } from '../errors.ts';
import type { ContainerStatus } from './container-status.ts';

/** Subcodes that stand for what a container's status does not spell out. */
const EXPIRED = 2207020;
const PROCESSING_FAILED = 2207085;

/** What a container that ended in `ERROR` or `EXPIRED` means, in the terms of any other answer. */
export function diagnoseContainer(status: ContainerStatus, diagnose: Diagnose): Diagnosis {
  const fault: GraphFault = {
    kind: 'refused',
    status: null,
    code: null,
    subcode: status.subcode,
    isTransient: false,
    message: status.text || `The container's status is ${status.state}`,
    userMessage: null,
    traceId: null,
    notBefore: null,
  };
  return { ...diagnose({ ...fault, subcode: status.subcode ?? impliedSubcode(status) }), fault };
}

/** A container that we believed unpublished is published: it must not be sent, nor replaced. */
export function alreadyPublished(containerId: string | null, name: string): PlatformError {
  return ownError(
    new OutcomeUnknown({
      code: 'OUTCOME_UNKNOWN',
      message: `${name} says that container ${containerId} is published already; an earlier call must have succeeded.`,
      hint: 'Look at the account, then tell Mergecast with "mergecast resolve".',
    }),
  );
}

function impliedSubcode({ state }: ContainerStatus): number {
  return state === 'EXPIRED' ? EXPIRED : PROCESSING_FAILED;
}
