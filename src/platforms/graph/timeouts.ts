import type { GraphFault } from '../http/graph-fault.ts';
import type { RepeatPolicy } from '../http/repeat.ts';
import type { Diagnose } from './diagnose.ts';

export const READ_TIMEOUT_MS = 20_000;
export const CREATE_TIMEOUT_MS = 60_000;
/** Meta was seen to take two minutes over an error; what is not answered by then is asked about instead. */
export const PUBLISH_TIMEOUT_MS = 60_000;
/** A runner kills 10 s after its first signal; recording and the write-back need the rest. */
export const PUBLISH_GRACE_MS = 3_000;

/** Reads are repeated while the fault is one that passes. */
export function readsOf(diagnose: Diagnose): RepeatPolicy {
  return {
    delaysMs: [1000, 4000],
    isWorthRepeating: (fault) => fault.kind !== 'interrupted' && diagnose(fault).row.class === 'transient',
  };
}

/** What is not published is seen by nobody, so making one more of it does no harm. */
export function createsOf(diagnose: Diagnose): RepeatPolicy {
  return { delaysMs: [5000, 20_000], isWorthRepeating: (fault) => isWorthAnother(fault, diagnose) };
}

function isWorthAnother(fault: GraphFault, diagnose: Diagnose): boolean {
  if (fault.kind === 'interrupted') return false;
  const { row } = diagnose(fault);
  return row.class === 'transient' || row.deservesNewContainer === true;
}

/** A post that is seconds old may not be seen yet, so any fault is repeated once. */
export const FRESH_POST_READS: RepeatPolicy = {
  delaysMs: [3000],
  isWorthRepeating: (fault) => fault.kind !== 'interrupted',
};
