import { CredentialError, MergecastError, RateLimited } from '../../domain/errors.ts';
import type { Plan } from '../../domain/plan.ts';
import { claimedMedia } from '../claimed-media.ts';
import { sentence } from '../close-destination.ts';
import { type DueDestination, recordBaseOf } from '../due-destination.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import { isDueBy } from '../publish-horizon.ts';
import { isHandOff } from './is-hand-off.ts';
import { type OpenedDesk, openDesk } from './open-desk.ts';
import { openHandOff } from './open-hand-off.ts';

/** Opens an issue for each post that is due and that a person posts, one after the other. */
export async function handOffDue(planned: Plan, run: OpenedRun): Promise<void> {
  const due = await dueHandOffs(planned, run);
  if (due.length === 0) return;
  let desk = await tryDesk(run);
  for (const each of due) {
    const stop = reasonToStop(run);
    if (stop !== null) run.outcomes.addDeferred(each.base, null, stop);
    else if (MergecastError.isInstance(desk)) rest(each, desk, run);
    else desk = (await openHandOff(each, desk, run)) ?? desk;
  }
}

/** Those that came due while the run was publishing are among them. */
async function dueHandOffs(planned: Plan, run: OpenedRun): Promise<DueDestination[]> {
  const now = run.environment.clock.now();
  const due: DueDestination[] = [];
  for (const each of planned.destinations) {
    const post = run.posts.find(({ source }) => source.path === each.post)?.post;
    if (each.destination === null || !post || !isHandOff(each) || !isDueBy(each, now)) continue;
    const base = await recordBaseOf(post, each.destination, run.tree);
    const publishAt = each.scheduledAt ?? now;
    const media = await claimedMedia(each.destination, run.tree);
    due.push({ post, destination: each.destination, base, media, publishAt, isAhead: false, record: each.record });
  }
  return due;
}

/** What keeps a desk from opening rests every hand-off and nothing else: the other posts are out by now. */
async function tryDesk(run: OpenedRun): Promise<OpenedDesk | MergecastError> {
  try {
    return await openDesk(run);
  } catch (error) {
    if (MergecastError.isInstance(error)) return error;
    throw error;
  }
}

function reasonToStop({ environment, deadline }: OpenedRun): string | null {
  if (environment.signal.aborted) return 'The run was told to stop.';
  if (environment.clock.now() >= deadline) return "The run's time_budget is used up; the next run goes on.";
  return null;
}

/** The account rests: no attempt is counted and nothing is recorded. */
function rest({ base }: DueDestination, obstacle: MergecastError, { outcomes }: OpenedRun): void {
  if (obstacle instanceof CredentialError || obstacle.kind === 'config') outcomes.needsCredentials = true;
  outcomes.addDeferred(base, obstacle instanceof RateLimited ? obstacle.notBefore : null, sentence(obstacle));
}
