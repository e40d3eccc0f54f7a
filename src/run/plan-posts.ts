import type { ParsedPost } from '../content/parse-post.ts';
import { accountKey } from '../domain/account.ts';
import type { Config } from '../domain/config.ts';
import { hasErrors } from '../domain/finding.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { FinishedPost, ReadPost } from '../domain/post.ts';
import type { LedgerView } from '../ledger/ledger.ts';
import { makePlan } from '../plan/make-plan.ts';
import { type ExaminedPost, examinePost, type MediaInspector } from './examine-post.ts';
import { aheadWindowOf, isTakenAhead } from './hand-over-ahead.ts';

export interface PlanContext {
  readonly config: Config;
  readonly ledger: LedgerView;
  readonly now: Instant;
  readonly runId: string;
}

export interface PlanPostsInput extends PlanContext {
  readonly posts: readonly ParsedPost[];
  readonly finished: readonly FinishedPost[];
  readonly media: MediaInspector;
  /** Posts due until then have their media looked at; `now` unless a run prepares ahead. */
  readonly horizon: Instant;
}

/**
 * The plan of posts as they were read. Media are looked at only where they are about to be sent: a plan over years of
 * posts costs no more than the few that are due.
 */
export async function planPosts(input: PlanPostsInput): Promise<Plan> {
  const draft = makePlan(planInput(input, input.posts.map(readWithoutMedia), input.finished));
  const imminent = new Set(
    draft.destinations
      .filter((each) => each.state === 'due' || isWithin(each, input.horizon) || isTakenAhead(each, input.now))
      .map(({ post }) => post),
  );
  if (imminent.size === 0) return draft;
  const posts = await Promise.all(
    input.posts.map((parsed) =>
      imminent.has(parsed.source.path) ? readExamined(parsed, input.media) : readWithoutMedia(parsed),
    ),
  );
  return makePlan(planInput(input, posts, input.finished));
}

/** The plan of posts whose media were looked at already, finished ones among them. */
export function planExamined(posts: readonly ExaminedPost[], context: PlanContext): Plan {
  return makePlan(planInput(context, posts.map(toReadPost), []));
}

function isWithin({ state, scheduledAt }: PlannedDestination, horizon: Instant): boolean {
  return state === 'upcoming' && scheduledAt !== null && scheduledAt <= horizon;
}

function planInput(
  { config, ledger, now, runId }: PlanContext,
  posts: readonly ReadPost[],
  finished: readonly FinishedPost[],
) {
  return {
    posts: [...posts, ...finished.map((post): ReadPost => ({ kind: 'finished', post }))],
    now,
    config,
    runId,
    recordOf: ledger.find.bind(ledger),
    accountPauseOf: ledger.pauseOf.bind(ledger),
    lastPublishedAt: lastPublishedAt(ledger),
    aheadWindowOf,
  };
}

function readWithoutMedia(parsed: ParsedPost): ReadPost {
  return toReadPost({ parsed, post: parsed.post, problems: parsed.problems });
}

async function readExamined(parsed: ParsedPost, media: MediaInspector): Promise<ReadPost> {
  return toReadPost(await examinePost(parsed, media));
}

function toReadPost({ parsed, post, problems }: ExaminedPost): ReadPost {
  if (post !== null && !hasErrors(problems)) return { kind: 'post', post, findings: [] };
  const { path, blob } = parsed.source;
  return { kind: 'invalid', path, blob, findings: problems.map(parsed.locate), ...parsed.outline };
}

/** When each account last published, as far as the ledger knows; keys as `accountKey` makes them. */
export function lastPublishedAt(ledger: LedgerView): Map<string, Instant> {
  const last = new Map<string, Instant>();
  for (const record of ledger.all()) {
    const at = parseInstant(record.published_at ?? '');
    const key = accountKey(record);
    if (at !== null && at > (last.get(key) ?? 0)) last.set(key, at);
  }
  return last;
}
