import { compareFindings, hasErrors } from '../domain/finding.ts';
import type { PlannedDestination, PlanState } from '../domain/plan.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import type { Destination } from '../domain/post.ts';
import type { DestinationView, PostView } from '../domain/post-view.ts';
import { adapterFor } from '../platforms/registry.ts';
import type { ExaminedPost } from './examine-post.ts';

/** A post as people will see it. `planned`: its own destinations, as the plan has them. */
export function viewPost({ parsed, post, problems }: ExaminedPost, planned: readonly PlannedDestination[]): PostView {
  return {
    path: parsed.source.path,
    text: parsed.text,
    destinations: (post?.destinations ?? []).map((each) => viewDestination(each, planned, hasErrors(problems))),
    findings: problems.map(parsed.locate).sort(compareFindings),
  };
}

function viewDestination(
  destination: Destination,
  planned: readonly PlannedDestination[],
  isWrong: boolean,
): DestinationView {
  const { platform, profile, schedule } = destination;
  const adapter = adapterFor(platform);
  const plan = planned.find((each) => each.platform === platform && each.profile === profile);
  return {
    platform,
    platformName: PLATFORM_NAMES[platform],
    profile,
    postType: destination.postType,
    look: adapter?.look(destination) ?? null,
    caption: destination.caption,
    media: destination.media,
    handOff: destination.handOff,
    // The plan has no time for a post that is wrong; its author's date is still worth showing.
    scheduledAt: plan?.scheduledAt ?? (schedule === 'now' ? null : schedule),
    isNow: schedule === 'now',
    timezone: destination.timezone,
    writtenDate: destination.writtenDate,
    options: destination.options,
    overrides: destination.overrides,
    state: stateOf(plan, isWrong),
    reason: plan?.reason ?? '',
    latenessSeconds: plan?.latenessSeconds ?? 0,
    record: plan?.record ?? null,
  };
}

/** What waits has not had its media looked at by the plan; what is wrong with them holds it back all the same. */
const WAITING: ReadonlySet<PlanState> = new Set(['due', 'upcoming', 'deferred', 'paused']);

function stateOf(plan: PlannedDestination | undefined, isWrong: boolean): PlanState {
  if (plan === undefined || (isWrong && WAITING.has(plan.state))) return 'invalid';
  return plan.state;
}
