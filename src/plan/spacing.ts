import { accountKey } from '../domain/account.ts';
import type { Config } from '../domain/config.ts';
import { addMs, formatInstant, type Instant, instant, parseInstant } from '../domain/instant.ts';
import type { PlannedDestination } from '../domain/plan.ts';

interface SpacingInput {
  readonly now: Instant;
  readonly config: Pick<Config, 'schedule'>;
  readonly lastPublishedAt: ReadonlyMap<string, Instant>;
}

/** Keeps `min_spacing` between two posts of one account: what comes too soon waits its turn, in the plan's order. */
export function applySpacing(planned: readonly PlannedDestination[], input: SpacingInput): PlannedDestination[] {
  const { minSpacingMs } = input.config.schedule;
  if (minSpacingMs === 0) return [...planned];
  const lastAt = new Map(input.lastPublishedAt);
  return planned.map((each) => {
    if (!isToGoOut(each) || each.platform === null || each.profile === null) return each;
    const account = accountKey({ profile: each.profile, platform: each.platform });
    const last = lastAt.get(account);
    if (each.record?.state === 'accepted') {
      lastAt.set(account, instant(Math.max(last ?? 0, parseInstant(each.record.publish_at ?? '') ?? 0)));
      return each; // nobody holds it back any more
    }
    const ownTurn = instant(Math.max(input.now, each.scheduledAt ?? input.now, each.hold?.until ?? input.now));
    const earliest = last === undefined ? ownTurn : addMs(last, minSpacingMs);
    lastAt.set(account, instant(Math.max(earliest, ownTurn)));
    return earliest <= ownTurn ? each : heldBack(each, earliest);
  });
}

function isToGoOut({ state }: PlannedDestination): boolean {
  return state === 'due' || state === 'upcoming';
}

function heldBack(each: PlannedDestination, until: Instant): PlannedDestination {
  const reason = `min_spacing keeps it until ${formatInstant(until)}, after the account's previous post.`;
  return { ...each, state: each.state === 'due' ? 'deferred' : each.state, reason, hold: { kind: 'spacing', until } };
}
