import type { GraphFault } from '../../http/graph-fault.ts';
import { pause } from '../../http/repeat.ts';
import type { Diagnose } from '../diagnose.ts';
import { readContainer } from './calls.ts';
import type { ContainerContext } from './container-api.ts';
import type { ContainerStatus } from './container-status.ts';

/** What waiting for containers came to. */
export type PollResult =
  | { readonly kind: 'finished' }
  /** One of them is beyond use: `ERROR`, `EXPIRED` or, which must not be, `PUBLISHED`. */
  | { readonly kind: 'ended'; readonly status: ContainerStatus }
  /** Time is up for this run. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'interrupted' }
  /** The status cannot be asked. */
  | { readonly kind: 'failed'; readonly fault: GraphFault };

/** Pictures are ready in 3 to 5 s, reels in 30 s to minutes; five minutes in all, as Meta advises. Later runs go on. */
const WAITS_MS = [3000, 5000, 10_000, 20_000, 30_000, 60_000, 60_000, 60_000, 60_000] as const;

/** Asks each container until all are finished. Containers of an earlier run are asked at once. */
export async function pollContainers(
  containerIds: readonly string[],
  { areFresh, label }: { readonly areFresh: boolean; readonly label: string },
  context: ContainerContext,
): Promise<PollResult> {
  let open = containerIds;
  for (const [round, waitMs] of (areFresh ? WAITS_MS : [0, ...WAITS_MS]).entries()) {
    if (round === 1) context.log.info(`Waiting for ${context.api.name} to process ${label}.`);
    const waited = await pause(waitMs, context);
    if (waited !== 'over') return { kind: waited === 'deadline' ? 'pending' : 'interrupted' };
    const asked = await askEach(open, context);
    if (asked.kind !== 'open') return asked;
    open = asked.containerIds;
    if (open.length === 0) return { kind: 'finished' };
  }
  return { kind: 'pending' };
}

type AskedOnce = { readonly kind: 'open'; readonly containerIds: readonly string[] } | PollResult;

async function askEach(containerIds: readonly string[], context: ContainerContext): Promise<AskedOnce> {
  const open: string[] = [];
  for (const id of containerIds) {
    const answer = await readContainer(id, context);
    if (!answer.ok) {
      if (answer.fault.kind === 'interrupted') return { kind: 'interrupted' };
      if (!isPassing(answer.fault, context.api.diagnose)) return { kind: 'failed', fault: answer.fault };
      open.push(id);
      continue;
    }
    const status = context.api.readStatus(answer.body);
    if (status === null || status.state === 'IN_PROGRESS') open.push(id);
    else if (status.state !== 'FINISHED') return { kind: 'ended', status };
  }
  return { kind: 'open', containerIds: open };
}

/** A container that was just made may not be seen yet. */
function isPassing(fault: GraphFault, diagnose: Diagnose): boolean {
  const { row } = diagnose(fault);
  return row.class === 'lookup' || row.class === 'transient';
}
