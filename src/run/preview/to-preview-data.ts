import type { Change } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { Finding } from '../../domain/finding.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { Plan, PlannedDestination } from '../../domain/plan.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import type { DestinationView } from '../../domain/post-view.ts';
import type { PostingQuota } from '../../domain/posting-quota.ts';
import type { PreviewAccount, PreviewBlackout, PreviewData, PreviewPost } from '../../domain/preview-data.ts';
import type { WouldPublishRow } from '../../domain/reports.ts';
import type { LedgerStep } from '../../ledger/ledger-history.ts';
import { adapterFor } from '../../platforms/registry.ts';
import type { ExaminedPost } from '../examine-post.ts';
import { CONFIG_FILE } from '../load-content.ts';
import { viewPost } from '../view-post.ts';
import { MediaShelf, type ShelvedFile } from './media-shelf.ts';
import type { PostBefore } from './posts-before.ts';
import type { Past } from './read-past.ts';
import { type PostSurroundings, toPreviewPost } from './to-preview-post.ts';
import { readTrailInFile } from './trail-in-file.ts';

export interface PreviewParts {
  readonly config: Config;
  readonly examined: readonly ExaminedPost[];
  readonly plan: Plan;
  /** Of every file. */
  readonly findings: readonly Finding[];
  readonly calls: readonly WouldPublishRow[];
  readonly changes: readonly Change[];
  readonly before: readonly PostBefore[];
  readonly past: Past;
  /** Grows when a medium changes under the same name. */
  readonly revisionOf: (path: string) => number;
}

/** The page's document, and the files that it shows. Pure. */
export function toPreviewData(parts: PreviewParts): {
  readonly data: PreviewData;
  readonly files: ReadonlyMap<string, ShelvedFile>;
} {
  const { config, plan, findings, past } = parts;
  const shelf = new MediaShelf(parts.revisionOf);
  const data: PreviewData = {
    version: 1,
    kind: 'preview',
    now: formatInstant(plan.now),
    timezone: config.timezone,
    source: past.source,
    accounts: accountsOf(config),
    pause: pauseOf(config),
    blackouts: blackoutsOf(config),
    findings: findings.filter(({ file }) => file === CONFIG_FILE),
    posts: postsNow(parts, shelf),
    before:
      past.base === null ? null : { commit: past.base, posts: parts.before.map((each) => postBefore(each, shelf)) },
  };
  return { data, files: shelf.files };
}

function postsNow({ examined, plan, findings, calls, changes, past }: PreviewParts, shelf: MediaShelf): PreviewPost[] {
  const plannedOf = groupBy(plan.destinations, ({ post }) => post);
  const findingsOf = groupBy(findings, ({ file }) => file);
  const callsOf = new Map(calls.map((row) => [destinationKey(row), row.calls]));
  const stepsOf = groupBy(past.steps, destinationKey);
  const changeOf = new Map(changes.map((change) => [change.path, change]));
  return examined.map((each) => {
    const { path, bytes } = each.parsed.source;
    const planned: readonly PlannedDestination[] = plannedOf.get(path) ?? [];
    const keyOf = (destination: DestinationView) => destinationKey({ ...destination, post: path });
    return toPreviewPost(viewPost(each, planned), {
      findings: findingsOf.get(path) ?? [],
      history: past.fileEvents.get(path) ?? [],
      change: changeOf.get(path) ?? null,
      trailOf: readTrailInFile(bytes),
      stepsOf: (destination): readonly LedgerStep[] => stepsOf.get(keyOf(destination)) ?? [],
      callsOf: (destination) => callsOf.get(keyOf(destination)) ?? null,
      place: (item) => shelf.place(item),
    });
  });
}

function postBefore({ view, blobOf }: PostBefore, shelf: MediaShelf): PreviewPost {
  const nothing: PostSurroundings = {
    findings: [],
    history: [],
    change: null,
    trailOf: () => ({ publishedAt: null, postUrl: null, error: null }),
    stepsOf: () => [],
    callsOf: () => null,
    place: (item) => shelf.place(item, item.source.kind === 'file' ? blobOf(item.source.path) : null),
  };
  return { ...toPreviewPost(view, nothing), text: null };
}

function accountsOf({ profiles }: Config): PreviewAccount[] {
  return [...profiles.values()].flatMap(({ accounts }) =>
    [...accounts.values()].map(({ profile, platform }) => {
      const adapter = adapterFor(platform);
      return {
        profile,
        platform,
        platformName: PLATFORM_NAMES[platform],
        postsPerDay: postsPerDay(adapter?.postingQuota ?? null),
      };
    }),
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The page counts the posts of 24 hours; a quota over another time is not held against them. */
function postsPerDay(quota: PostingQuota | null): number | null {
  return quota?.windowMs === DAY_MS ? quota.posts : null;
}

function pauseOf({ paused }: Config): PreviewData['pause'] {
  if (paused === null) return null;
  const { reason, until, profiles } = paused;
  return { reason, until: until === null ? null : formatInstant(until), profiles };
}

/** Those of everybody, then what single profiles say for themselves. */
function blackoutsOf({ policy }: Config): PreviewBlackout[] {
  const own = [...policy.ofProfiles].flatMap(([profile, { blackout }]) =>
    blackout.filter((each) => !policy.common.blackout.includes(each)).map((each) => ({ ...each, profiles: [profile] })),
  );
  return [...policy.common.blackout, ...own].map(({ from, until, reason, profiles }) => ({
    from: formatInstant(from),
    until: formatInstant(until),
    reason,
    profiles,
  }));
}

function destinationKey(row: {
  readonly post: string;
  readonly platform: string | null;
  readonly profile: string | null;
}): string {
  return `${row.post}\0${row.profile}/${row.platform}`;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
