import { MergecastError } from '../../domain/errors.ts';
import { formatInstant, type Instant } from '../../domain/instant.ts';
import type { Plan, PlannedDestination, PlanState } from '../../domain/plan.ts';
import type { Destination } from '../../domain/post.ts';
import type { WouldPublishRow } from '../../domain/reports.ts';
import type { MediaHost } from '../../media/media-host.ts';
import { describeCalls } from '../describe-calls.ts';
import { describeHandOff } from '../hand-off/describe-hand-off.ts';
import { isHandOff } from '../hand-off/is-hand-off.ts';
import { bringOutAtOf } from '../hand-over-ahead.ts';
import type { OpenedRun } from '../open-publish-run.ts';

type CallContext = Pick<OpenedRun, 'config' | 'environment' | 'media' | 'mediaHost'>;

/** States in which something will be sent some day. */
const TO_BE_SENT: ReadonlySet<PlanState> = new Set(['due', 'upcoming', 'deferred', 'paused']);

/** The calls that publishing would make for each destination that is due or will be, in the order of the plan, without secrets. */
export async function callsOfPlan(plan: Plan, context: CallContext): Promise<WouldPublishRow[]> {
  const forgiving = { ...context, mediaHost: withoutRefusals(context.mediaHost) };
  const rows: WouldPublishRow[] = [];
  for (const each of plan.destinations) {
    if (!TO_BE_SENT.has(each.state) || each.destination === null || each.record?.state === 'accepted') continue;
    rows.push({
      post: each.post,
      platform: each.platform,
      profile: each.profile,
      scheduled_at: each.scheduledAt === null ? null : formatInstant(each.scheduledAt),
      lateness_seconds: each.latenessSeconds,
      calls: await callsOf(each, each.destination, plan.now, forgiving),
    });
  }
  return rows;
}

async function callsOf(
  each: PlannedDestination,
  destination: Destination,
  now: Instant,
  context: CallContext,
): Promise<WouldPublishRow['calls']> {
  if (isHandOff(each)) return describeHandOff(destination, context.environment);
  return describeCalls(destination, bringOutAtOf(each, now), context);
}

/** At a desk the bucket's keys are missing, or the repository is on no server yet: the call is worth seeing all the same. */
function withoutRefusals(host: MediaHost): MediaHost {
  return {
    ...host,
    check: async () => {},
    plannedAddress: async (file) => {
      try {
        return await host.plannedAddress(file);
      } catch (error) {
        if (MergecastError.isInstance(error)) return `<an address of ${file.path}>`;
        throw error;
      }
    },
  };
}
