import { formatInstant } from '../domain/instant.ts';
import type { MediaItem } from '../domain/media.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { Destination } from '../domain/post.ts';
import type { WouldPublishRow } from '../domain/reports.ts';
import type { MediaHost } from '../media/media-host.ts';
import { adapterFor } from '../platforms/registry.ts';
import { apiOriginOf } from './api-origin.ts';
import { describeHandOff } from './hand-off/describe-hand-off.ts';
import { isHandOff } from './hand-off/is-hand-off.ts';
import type { OpenedRun } from './open-publish-run.ts';
import { isDueBy } from './publish-horizon.ts';
import { reportTheRest } from './report-the-rest.ts';
import type { PublishResult } from './results.ts';

/** What a run would do now: each call it would make, without secrets and without making one. */
export function describeDryRun(run: OpenedRun, planned: Plan): PublishResult {
  for (const each of planned.destinations) {
    if (isDueBy(each, planned.now) && each.destination !== null) {
      run.outcomes.wouldPublish.push(describe(each, each.destination, run));
    }
    if (each.state === 'missed' && each.record === null && each.latenessSeconds > 0) {
      run.outcomes.addMissed(each, each.scheduledAt, each.latenessSeconds);
    }
  }
  reportTheRest(planned, run);
  return { report: run.outcomes.report(true, null), exitCode: run.outcomes.exitCode(), notes: run.outcomes.notes };
}

function describe(each: PlannedDestination, destination: Destination, run: OpenedRun): WouldPublishRow {
  return {
    post: each.post,
    platform: each.platform,
    profile: each.profile,
    scheduled_at: each.scheduledAt === null ? null : formatInstant(each.scheduledAt),
    lateness_seconds: each.latenessSeconds,
    calls: isHandOff(each) ? describeHandOff(destination, run.environment) : describeCalls(destination, run),
  };
}

function describeCalls(destination: Destination, run: OpenedRun): WouldPublishRow['calls'] {
  const adapter = adapterFor(destination.platform);
  if (adapter === null) return [];
  const { account } = destination;
  const origin = apiOriginOf(account.platform, adapter.apiOrigin(account), run.environment.variables);
  const calls = adapter.describeCalls(destination, {
    mediaUrls: mediaUrls(destination, run.mediaHost),
    graphApiVersion: run.config.graphApiVersion,
  });
  return calls.map(({ method, path, parameters, why }) => ({ method, url: `${origin}${path}`, parameters, why }));
}

function mediaUrls(destination: Destination, host: MediaHost): Map<MediaItem, string> {
  const items = [...destination.media, ...Object.values(destination.optionMedia)];
  return new Map(
    items.map((item) => [item, item.source.kind === 'url' ? item.source.url : host.addressOf(item.source.path)]),
  );
}
