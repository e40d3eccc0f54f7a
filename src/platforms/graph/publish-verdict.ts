import type { Diagnosis } from './diagnose.ts';

/**
 * What an answer to the publish call proves.
 *
 * - `refused`: the platform checked first and surely published nothing. `repeat`: the same, and the same container may do
 *   in a moment. `ambiguous`: the post may be live.
 */
export type PublishVerdict = 'refused' | 'repeat' | 'ambiguous';

/**
 * Codes with which posts went live, or might have: 4 came two minutes after a success (postiz-app #1681), 506 may name
 * our own earlier success, and 1, 2, -1 and -2 say nothing about where the fault lies.
 */
const AMBIGUOUS_CODES: ReadonlySet<number> = new Set([1, 2, -1, -2, 4, 368, 506]);

/** `isResend`: this container was sent before and nobody knows what became of it. */
export function publishVerdict(diagnosis: Diagnosis, { isResend }: { readonly isResend: boolean }): PublishVerdict {
  const { fault, row, isKnown } = diagnosis;
  if (fault.kind === 'not_sent') return 'refused';
  if (!isKnown || (fault.status ?? 0) >= 500) return 'ambiguous';
  if (fault.code === null || AMBIGUOUS_CODES.has(fault.code) || row.mayBeOurs) return 'ambiguous';
  switch (row.class) {
    case 'auth':
    case 'permission':
    case 'config':
    case 'rate':
    case 'quota':
      return 'refused';
    case 'not_ready':
      return 'repeat';
    case 'content':
      // A bare 100 may be about anything, also about what was already done.
      return row.code === 100 && row.subcode === null ? 'ambiguous' : 'refused';
    case 'lookup':
      // Not found on the first send: too fresh. On a later one: perhaps used up by the earlier.
      return fault.code === 24 && !isResend ? 'repeat' : 'ambiguous';
    case 'transient':
    case 'fetch':
      return 'ambiguous';
  }
}
