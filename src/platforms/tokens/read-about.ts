import type { AccountContext } from '../account-care.ts';
import type { Diagnose } from '../graph/diagnose.ts';
import { type GraphAnswer, type GraphCall, graphGet } from '../http/graph-client.ts';
import { repeat } from '../http/repeat.ts';

const TIMEOUT_MS = 20_000;

/** One question about an account: a read, which is asked once more after a passing fault. */
export function readAbout(
  call: Pick<GraphCall, 'path' | 'parameters'>,
  context: AccountContext,
  diagnose: Diagnose,
): Promise<GraphAnswer> {
  return repeat(
    () => graphGet({ ...call, timeoutMs: TIMEOUT_MS }, context),
    {
      delaysMs: [1000],
      isWorthRepeating: (fault) => fault.kind !== 'interrupted' && diagnose(fault).row.class === 'transient',
    },
    context,
  );
}
