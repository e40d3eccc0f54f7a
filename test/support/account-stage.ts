import pLimit from 'p-limit';
import type { Config } from '../../src/domain/config.ts';
import { shouldBeOut } from '../../src/domain/describe-acceptance.ts';
import { addMs, formatInstant, type Instant } from '../../src/domain/instant.ts';
import type { LedgerRecord } from '../../src/domain/ledger-record.ts';
import type {
  Attempt,
  FindResult,
  FollowUpOutcome,
  FoundFollowUp,
  PrepareOutcome,
  PublishOutcome,
  WithdrawOutcome,
} from '../../src/domain/outcome.ts';
import { type Destination, postPath } from '../../src/domain/post.ts';
import type { FollowUpAdapter, PlatformAdapter, PublishContext } from '../../src/platforms/platform-adapter.ts';
import { makeDestination } from '../../src/platforms/testing/make-destination.ts';
import type { AccountSession, AccountSessions, Rest } from '../../src/run/account-session.ts';
import { type DueDestination, toPublish } from '../../src/run/due-destination.ts';
import { followUpOn } from '../../src/run/follow-up.ts';
import { Outcomes } from '../../src/run/outcomes.ts';
import { publishAccount } from '../../src/run/publish-account.ts';
import type { PublishRun } from '../../src/run/publish-run.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import { Recordings } from '../../src/run/recordings.ts';
import { waitForAccepted } from '../../src/run/wait-for-accepted.ts';
import { FakeClock } from './fake-clock.ts';
import { MemoryLedger } from './memory-ledger.ts';

export const NOON = '2026-05-10T12:00:00Z';
const TIME_BUDGET_MS = 10 * 60_000;
const TAKEN_UNTIL_MS = 10 * 60_000;

/** What the platform does with each post, by its name; what is not said succeeds. */
export interface Behaviour {
  readonly prepare?: Readonly<Record<string, () => PrepareOutcome>>;
  readonly publish?: Readonly<Record<string, () => PublishOutcome>>;
  /** What it says when it is asked about a post; a post that is not named must not be asked about. */
  readonly find?: Readonly<Record<string, (attempt: Attempt) => FindResult>>;
  /** What it says when it is to give a post up; a post that is not named cannot be taken back. */
  readonly withdraw?: Readonly<Record<string, (attempt: Attempt) => WithdrawOutcome>>;
  /** Of every first comment. */
  readonly comment?: { readonly send: () => FollowUpOutcome; readonly find?: () => FoundFollowUp };
}

/** One account in front of a platform that is a script; every step is noted in `events`, with its instant. */
export interface AccountStage {
  readonly clock: FakeClock;
  readonly ledger: MemoryLedger;
  readonly outcomes: Outcomes;
  readonly events: string[];
  readonly stop: () => void;
  /** One run over posts that are due so many minutes after noon, on an account that may rest. */
  publish(posts: Readonly<Record<string, number>>, rest?: Rest | null): Promise<void>;
  /** The same for posts whose date is ahead, which the platform takes until ten minutes before it; and for others beside them. */
  handOver(posts: Readonly<Record<string, number>>, others?: Readonly<Record<string, number>>): Promise<void>;
  /** What a later run asks, and takes back for the reason given, before it publishes anything. */
  reconcile(whyTakeBack?: string): Promise<void>;
  /** One run as `publish` is, and what it asks about at its end. */
  publishAndWait(posts: Readonly<Record<string, number>>): Promise<void>;
  /** What a later run does for what is published: the follow-ups that are open. */
  followUp(): Promise<void>;
  record(name: string): LedgerRecord | null;
}

export interface StageOptions {
  readonly behaviour?: Behaviour;
  readonly schedule?: Partial<Config['schedule']>;
  readonly maxAttempts?: number;
}

interface Rehearsed {
  readonly rest?: Rest | null;
  readonly isWaitedFor?: boolean;
}

export function setAccountStage({ behaviour = {}, schedule = {}, maxAttempts = 8 }: StageOptions = {}): AccountStage {
  const clock = new StageClock(NOON);
  const ledger = new MemoryLedger();
  const controller = new AbortController();
  const events: string[] = [];
  const note = (what: string) => events.push(`${formatInstant(clock.now()).slice(11, 19)} ${what}`);
  let outcomes = new Outcomes();
  const publishThose = async (due: readonly DueDestination[], { rest = null, isWaitedFor = false }: Rehearsed = {}) => {
    outcomes = new Outcomes();
    const session = makeSession(makeAdapter(behaviour, note), clock, controller.signal, rest);
    const run = {
      ...makeRun({ clock, ledger, outcomes, signal: controller.signal, schedule, maxAttempts }),
      sessions: { find: () => session } as unknown as AccountSessions,
    };
    await publishAccount(due, session, run, pLimit(8));
    await run.recordings.settled();
    const destinationOf = ({ post }: LedgerRecord) => due.find(({ base }) => base.post === post)?.destination ?? null;
    if (isWaitedFor) await waitForAccepted(run, destinationOf);
  };
  const stage: AccountStage = {
    clock,
    ledger,
    events,
    get outcomes() {
      return outcomes;
    },
    stop: () => controller.abort(),
    async publish(posts, rest = null) {
      const due = Object.entries(posts).map(([name, minute]) => makeDue(name, minute, ledger));
      await publishThose(due, { rest });
    },
    async publishAndWait(posts) {
      const due = Object.entries(posts).map(([name, minute]) => makeDue(name, minute, ledger));
      await publishThose(due, { isWaitedFor: true });
    },
    async handOver(posts, others = {}) {
      const ahead = Object.entries(posts).map(([name, minute]) => makeDue(name, minute, ledger, true));
      const due = Object.entries(others).map(([name, minute]) => makeDue(name, minute, ledger));
      await publishThose([...ahead, ...due]);
    },
    async reconcile(whyTakeBack) {
      outcomes = new Outcomes();
      const session = makeSession(makeAdapter(behaviour, note), clock, controller.signal, null);
      const run = makeRun({ clock, ledger, outcomes, signal: controller.signal, schedule, maxAttempts });
      const sessions = { find: () => session } as unknown as AccountSessions;
      await reconcile(
        { ...run, sessions },
        {
          stillWanted: async () => ({ isWanted: true, destination: null }),
          whyTakeBack: async (record) => (shouldBeOut(record, clock.now()) ? null : (whyTakeBack ?? null)),
        },
      );
      await run.recordings.settled();
    },
    async followUp() {
      const run = makeRun({ clock, ledger, outcomes, signal: controller.signal, schedule, maxAttempts });
      const session = makeSession(makeAdapter(behaviour, note), clock, controller.signal, null);
      for (const record of ledger.all()) await followUpOn(record, session, run);
    },
    record: (name) => ledger.find(makeDue(name, 0, ledger).base),
  };
  return stage;
}

/** Time passes only when nobody has anything else to do. */
class StageClock extends FakeClock {
  override async sleep(durationMs: number): Promise<void> {
    const endsAt = this.now() + durationMs;
    if (durationMs > 0) await new Promise(setImmediate);
    await super.sleep(endsAt - this.now());
  }
}

function makeAdapter(behaviour: Behaviour, note: (what: string) => void): PlatformAdapter {
  const missing = () => {
    throw new Error('The test did not expect this call.');
  };
  return {
    id: 'instagram',
    apiOrigin: missing,
    check: missing,
    look: missing,
    async find(attempt) {
      const name = String(attempt.handle.container);
      note(`ask about ${name}`);
      return (behaviour.find?.[name] ?? missing)(attempt);
    },
    async withdraw(attempt) {
      const name = String(attempt.handle.container);
      note(`take back ${name}`);
      return behaviour.withdraw?.[name]?.(attempt) ?? { kind: 'too_late' };
    },
    describeCalls: missing,
    postingQuota: null,
    mediaLimits: missing,
    takesBytes: missing,
    permalink: async (postId) => `https://example.com/${postId}`,
    ...(behaviour.comment === undefined ? {} : { followUps: makeFollowUps(behaviour.comment, note) }),
    aheadWindow: ({ schedule }) => ({
      from: 0 as Instant,
      until: addMs(typeof schedule === 'number' ? schedule : (0 as Instant), -TAKEN_UNTIL_MS),
    }),
    async prepare(destination, previous, { liveParts = [], bringOutAt }) {
      const name = nameOf(destination);
      const behind = liveParts.length === 0 ? '' : ` behind ${liveParts.length}`;
      const ahead = bringOutAt === undefined ? '' : ` for ${formatInstant(bringOutAt).slice(11, 16)}`;
      note(`prepare ${name}${previous === null ? '' : ` with ${previous.container}`}${behind}${ahead}`);
      return behaviour.prepare?.[name]?.() ?? { kind: 'ready', handle: { container: name } };
    },
    async publish({ container }, context: PublishContext) {
      note(`publish ${container}`);
      const publishedAt = context.clock.now();
      return (
        behaviour.publish?.[String(container)]?.() ?? { kind: 'published', postId: `${container}-id`, publishedAt }
      );
    },
  };
}

function makeFollowUps(
  { send, find = missingAnswer }: NonNullable<Behaviour['comment']>,
  note: (what: string) => void,
): FollowUpAdapter {
  return {
    plan: () => [{ kind: 'first comment', content: { message: 'Hello' } }],
    async send() {
      note('comment');
      return send();
    },
    async find() {
      note('look for the comment');
      return find();
    },
  };
}

function missingAnswer(): never {
  throw new Error('The test did not expect this call.');
}

function makeSession(
  adapter: PlatformAdapter,
  clock: FakeClock,
  signal: AbortSignal,
  rest: Rest | null,
): AccountSession {
  const { account } = makeDestination();
  return { account, adapter, context: { account, clock, signal } as unknown as PublishContext, rest };
}

function makeRun(parts: {
  readonly clock: FakeClock;
  readonly ledger: MemoryLedger;
  readonly outcomes: Outcomes;
  readonly signal: AbortSignal;
  readonly schedule: Partial<Config['schedule']>;
  readonly maxAttempts: number;
}): PublishRun {
  const { clock, ledger, outcomes, signal, maxAttempts } = parts;
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const schedule = { timeBudgetMs: TIME_BUDGET_MS, minSpacingMs: 0, ...parts.schedule };
  return {
    environment: { clock, log, signal, runId: 'local:test' } as unknown as PublishRun['environment'],
    config: { schedule, maxAttempts } as unknown as Config,
    commit: 'c0ffee',
    ledger,
    sessions: { find: () => null } as unknown as AccountSessions,
    outcomes,
    recordings: new Recordings(),
    deadline: addMs(clock.now(), schedule.timeBudgetMs),
  };
}

function makeDue(name: string, minute: number, ledger: MemoryLedger, isAhead = false): DueDestination {
  const publishAt = addMs(Date.parse(NOON) as Instant, minute * 60_000);
  const options = { first_comment: 'Hello' };
  const path = postPath(`content/posts/${name}.md`);
  const destination = makeDestination({ post: path, caption: name, options, schedule: publishAt });
  const base = {
    post: destination.post,
    platform: destination.platform,
    profile: destination.profile,
    account_id: destination.account.accountId,
    scheduled_at: formatInstant(publishAt),
    content_hash: name,
    post_blob: 'blob',
  };
  const post = {
    path: destination.post,
    blob: 'blob',
    revision: 'revision',
    isTrailClosed: false,
    isDraft: false,
    status: null,
    destinations: [destination],
  };
  const record = ledger.find(base);
  return {
    post,
    destination,
    base: toPublish(base, destination, { record, ahead: isAhead ? { bringOutAt: publishAt, hash: name } : null }),
    media: [],
    publishAt,
    isAhead,
    record,
  };
}

function nameOf({ post }: Destination): string {
  return post.replace(/^.*\/|\.md$/g, '');
}
