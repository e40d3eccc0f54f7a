import type { Account } from '../domain/account.ts';
import type { AccountPause } from '../domain/account-pause.ts';
import type { AheadWindow } from '../domain/ahead-window.ts';
import type { Config } from '../domain/config.ts';
import { describePublished } from '../domain/describe-published.ts';
import type { Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { Destination, FinishedPost, ReadPost } from '../domain/post.ts';
import { decideState, FINISHED_HISTORY } from './decide-state.ts';
import { applySpacing } from './spacing.ts';

export interface PlanInput {
  readonly posts: readonly ReadPost[];
  readonly now: Instant;
  readonly config: Pick<Config, 'schedule' | 'paused'>;
  /** Names the run that asks: its own claims do not keep it waiting. */
  readonly runId: string;
  readonly recordOf: (destination: Pick<Destination, 'post' | 'platform' | 'profile'>) => LedgerRecord | null;
  /** The last rest that a platform asked of an account, over or not. */
  readonly accountPauseOf: (account: Pick<Account, 'profile' | 'platform'>) => AccountPause | null;
  /** When each account last published, as far as the ledger knows; keys as `accountKey` makes them. */
  readonly lastPublishedAt: ReadonlyMap<string, Instant>;
  /** When its platform takes a destination ahead of its date; null: never. */
  readonly aheadWindowOf: (destination: Destination) => AheadWindow | null;
}

/** What would happen to every destination now, and why. Pure: the same input gives the same plan. */
export function makePlan(input: PlanInput): Plan {
  const planned = input.posts.flatMap((read) => planPost(read, input)).sort(comparePlanned);
  return { now: input.now, destinations: applySpacing(planned, input) };
}

function planPost(read: ReadPost, input: PlanInput): PlannedDestination[] {
  if (read.kind === 'invalid') return planInvalid(read, input);
  if (read.kind === 'finished') return planFinished(read.post, input);
  return read.post.destinations.map((destination) => {
    const record = input.recordOf(destination);
    return {
      post: destination.post,
      platform: destination.platform,
      profile: destination.profile,
      postType: destination.postType,
      scheduledAt: destination.schedule === 'now' ? input.now : destination.schedule,
      ...decideState({
        post: read.post,
        destination,
        record,
        accountPause: input.accountPauseOf(destination),
        aheadWindow: input.aheadWindowOf(destination),
        ...input,
      }),
      destination,
      record,
    };
  });
}

function planFinished(
  { path, destinations }: Pick<FinishedPost, 'path' | 'destinations'>,
  input: PlanInput,
): PlannedDestination[] {
  return destinations.map(({ platform, profile, postType, scheduledAt }) => {
    const record = input.recordOf({ post: path, platform, profile });
    return {
      post: path,
      platform,
      profile,
      postType,
      scheduledAt,
      state: 'published',
      reason: reasonOfFinished(record),
      latenessSeconds: record?.lateness_seconds ?? 0,
      hold: null,
      destination: null,
      record,
    };
  });
}

function reasonOfFinished(record: LedgerRecord | null): string {
  if (record === null) return FINISHED_HISTORY;
  if (record.state === 'published') return describePublished(record);
  return `Its status says completed, which counts; the ledger says ${record.state}.`;
}

/** A broken file is listed too: silence would look like "nothing to do". What is published already stays published. */
function planInvalid(read: Extract<ReadPost, { kind: 'invalid' }>, input: PlanInput): PlannedDestination[] {
  const first = read.findings.find((finding) => finding.severity === 'error') ?? read.findings[0];
  const reason = first === undefined ? 'The file cannot be read.' : `Line ${first.line}: ${first.message}`;
  const targets = read.destinations.length > 0 ? read.destinations : [{ platform: null, profile: null }];
  return targets.map(({ platform, profile }) => {
    const record =
      platform === null || profile === null ? null : input.recordOf({ post: read.path, platform, profile });
    const isFinished = record?.state === 'published' || read.status === 'completed';
    return {
      post: read.path,
      platform,
      profile,
      postType: null,
      scheduledAt: null,
      state: isFinished ? 'published' : read.isDraft ? 'draft' : 'invalid',
      reason,
      latenessSeconds: 0,
      hold: null,
      destination: null,
      record,
    } satisfies PlannedDestination;
  });
}

/** By time (dateless last), then post, profile and platform. */
function comparePlanned(a: PlannedDestination, b: PlannedDestination): number {
  const byTime = (a.scheduledAt ?? Number.MAX_SAFE_INTEGER) - (b.scheduledAt ?? Number.MAX_SAFE_INTEGER);
  return byTime || compareText(nameOf(a), nameOf(b));
}

function nameOf(planned: PlannedDestination): string {
  return [planned.post, planned.profile ?? '', planned.platform ?? ''].join('\0');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
