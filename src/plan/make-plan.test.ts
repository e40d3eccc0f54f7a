import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import type { AccountPause } from '../domain/account-pause.ts';
import type { Config } from '../domain/config.ts';
import { type Instant, instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PlanState } from '../domain/plan.ts';
import { type Destination, type Post, postPath, type ReadPost, type Schedule } from '../domain/post.ts';
import { makePlan, type PlanInput } from './make-plan.ts';

const at = (text: string): Instant => instant(Date.parse(text));
const NOW = at('2026-05-10T14:00:00Z');
const HOUR_MS = 3_600_000;
const config: Pick<Config, 'schedule' | 'paused'> = {
  paused: null,
  schedule: {
    lookaheadMs: 0,
    maxLatenessMs: 24 * HOUR_MS,
    minSpacingMs: 0,
    timeBudgetMs: 600_000,
    minLeadTimeMs: 600_000,
    maxHorizonMs: 75 * 24 * HOUR_MS,
  },
};

function makeDestination(fields: Partial<Destination> = {}): Destination {
  return {
    post: postPath('content/posts/a.md'),
    platform: 'instagram',
    profile: 'my_brand',
    account: {
      profile: 'my_brand',
      platform: 'instagram',
      accountId: '17841400000000000',
      settings: {},
      accessTokenEnv: 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN',
    },
    postType: 'image',
    caption: 'Hello',
    media: [],
    schedule: NOW,
    writtenDate: null,
    timezone: null,
    options: {},
    optionMedia: {},
    overrides: [],
    allowDuplicate: false,
    handOff: false,
    ...fields,
  };
}

function makePost(fields: Partial<Post> & { readonly schedule?: Schedule; readonly name?: string } = {}): ReadPost {
  const { schedule = NOW, name = 'a', ...rest } = fields;
  const path = postPath(`content/posts/${name}.md`);
  const post: Post = {
    path,
    blob: 'edited',
    revision: 'edited',
    isTrailClosed: false,
    isDraft: false,
    status: null,
    destinations: [makeDestination({ post: path, schedule })],
    ...rest,
  };
  return { kind: 'post', post, findings: [] };
}

function planOf(posts: readonly ReadPost[], record: LedgerRecord | null = null, input: Partial<PlanInput> = {}) {
  return makePlan({
    posts,
    now: NOW,
    config,
    runId: 'local:me',
    recordOf: () => record,
    lastPublishedAt: new Map(),
    aheadWindowOf: () => null,
    accountPauseOf: () => null,
    ...input,
  }).destinations;
}

describe('the calendar', () => {
  it.each<[string, Schedule, PlanState, number]>([
    ['at this very second', NOW, 'due', 0],
    ['a second ahead', at('2026-05-10T14:00:01Z'), 'upcoming', 0],
    ['ten minutes ago', at('2026-05-10T13:50:00Z'), 'due', 600],
    ['just within max_lateness', at('2026-05-09T14:00:00Z'), 'due', 86_400],
    ['beyond max_lateness', at('2026-05-09T13:59:59Z'), 'missed', 86_401],
    ['now', 'now', 'due', 0],
  ])('a post dated %s', (_name, schedule, state, latenessSeconds) => {
    expect(planOf([makePost({ schedule })])).toMatchObject([{ state, latenessSeconds }]);
  });

  it('is in the order of time, then name', () => {
    const later = at('2026-05-11T00:00:00Z');
    const posts = [
      makePost({ name: 'c', schedule: later }),
      makePost({ name: 'b' }),
      makePost({ name: 'd', schedule: null, isDraft: true }),
      makePost({ name: 'a' }),
    ];
    expect(planOf(posts).map(({ post }) => post.slice(-4))).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
  });
});

describe('the author', () => {
  it.each<[Partial<Post>, PlanState]>([
    [{ isDraft: true }, 'draft'],
    [{ status: 'skipped' }, 'draft'],
    [{ status: 'scheduled' }, 'due'],
    [{ status: 'completed' }, 'published'],
    [{ status: 'failed' }, 'failed'],
    [{ status: 'partially_failed' }, 'failed'],
    [{ status: 'missed' }, 'missed'],
  ])('says %o', (fields, state) => {
    expect(planOf([makePost(fields)])).toMatchObject([{ state }]);
  });
});

describe('the ledger', () => {
  const claim = (fields: object) => ({
    run: 'local:other',
    at: '2026-05-10T13:50:00Z',
    expires_at: '2026-05-10T14:05:00Z',
    caption_hash: 'x',
    commit: null,
    ...fields,
  });

  it.each<[string, Partial<LedgerRecord>, Partial<Post>, PlanState]>([
    ['published wins over everything', { state: 'published' }, { status: 'scheduled', isDraft: true }, 'published'],
    ['a living claim of another run', { state: 'claimed', claim: claim({}) }, {}, 'deferred'],
    [
      'a claim that has run out',
      { state: 'claimed', claim: claim({ expires_at: '2026-05-10T14:00:00Z' }) },
      {},
      'in_doubt',
    ],
    ['its own claim', { state: 'claimed', claim: claim({ run: 'local:me' }) }, {}, 'in_doubt'],
    ['in doubt', { state: 'in_doubt' }, {}, 'in_doubt'],
    ['a refusal whose file is unchanged', { state: 'failed', post_blob: 'edited' }, {}, 'failed'],
    ['a refusal whose file was mended', { state: 'failed', post_blob: 'old' }, { status: 'scheduled' }, 'due'],
    ['a refusal that is still marked failed', { state: 'failed', post_blob: 'old' }, { status: 'failed' }, 'failed'],
    ['a miss that was given a new chance', { state: 'missed', post_blob: 'old' }, { status: 'scheduled' }, 'due'],
    ['deferred until later', { state: 'deferred', not_before: '2026-05-10T14:00:01Z' }, {}, 'deferred'],
    ['deferred until now', { state: 'deferred', not_before: '2026-05-10T14:00:00Z' }, {}, 'due'],
    ['deferred, then withdrawn', { state: 'deferred' }, { isDraft: true }, 'draft'],
  ])('%s', (_name, fields, post, state) => {
    expect(planOf([makePost(post)], makeRecord(fields))).toMatchObject([{ state }]);
  });

  it('lets a re-run of the same workflow run take over at once', () => {
    const record = makeRecord({ state: 'claimed', claim: claim({ run: 'github:7:1' }) });
    expect(planOf([makePost()], record, { runId: 'github:7:2' })).toMatchObject([{ state: 'in_doubt' }]);
    expect(planOf([makePost()], record, { runId: 'github:8:1' })).toMatchObject([{ state: 'deferred' }]);
  });
});

describe('what a person posts', () => {
  const hand_off = {
    key: 'k',
    since: '2026-05-10T13:00:00Z',
    issue: 1,
    url: 'https://github.com/acme/content/issues/1',
  };
  const late = { schedule: at('2026-05-01T00:00:00Z') };

  it('waits for the issue, whatever the calendar or its author says meanwhile', () => {
    const record = makeRecord({ state: 'handed_off', hand_off });
    for (const post of [{}, { isDraft: true }]) {
      expect(planOf([makePost(post)], record)).toMatchObject([
        { state: 'deferred', reason: 'Handed off: https://github.com/acme/content/issues/1' },
      ]);
    }
  });

  it.each<[string, { readonly expires_at: string }, object, PlanState]>([
    ['held by another run', { expires_at: '2026-05-10T14:10:00Z' }, {}, 'deferred'],
    ['whose run died', { expires_at: '2026-05-10T13:59:00Z' }, {}, 'due'],
    ['whose run died long ago', { expires_at: '2026-05-01T13:59:00Z' }, late, 'due'],
    ['whose run died, then withdrawn', { expires_at: '2026-05-10T13:59:00Z' }, { isDraft: true }, 'draft'],
  ])('a claim %s is never in doubt', (_name, held, post, state) => {
    const claim = { run: 'github:1:1', at: '2026-05-10T13:44:00Z', caption_hash: '', commit: null, ...held };
    const record = makeRecord({ state: 'claimed', hand_off, claim });
    expect(planOf([makePost(post)], record)).toMatchObject([{ state }]);
  });
});

describe('a pause', () => {
  const pause = { reason: 'crisis', until: null, profiles: null };

  it.each<[string, Partial<typeof pause> | object, PlanState]>([
    ['everything', {}, 'paused'],
    ['this profile', { profiles: ['my_brand'] }, 'paused'],
    ['another profile', { profiles: ['other'] }, 'due'],
    ['until later', { until: at('2026-05-11T00:00:00Z') }, 'paused'],
    ['until now', { until: NOW }, 'due'],
  ])('of %s', (_name, fields, state) => {
    const paused = { ...pause, ...fields } as NonNullable<Config['paused']>;
    expect(planOf([makePost()], null, { config: { ...config, paused } })).toMatchObject([{ state }]);
  });
});

describe('spacing', () => {
  const spaced = { ...config, schedule: { ...config.schedule, minSpacingMs: HOUR_MS } };

  it('lets one of two due posts of an account go, and holds the other back', () => {
    const posts = [makePost({ name: 'a' }), makePost({ name: 'b' })];
    expect(planOf(posts, null, { config: spaced }).map(({ state }) => state)).toEqual(['due', 'deferred']);
  });

  it('counts from what the account published last', () => {
    const lastPublishedAt = new Map([['my_brand/instagram', at('2026-05-10T13:30:00Z')]]);
    expect(planOf([makePost()], null, { config: spaced, lastPublishedAt })).toMatchObject([
      { state: 'deferred', reason: expect.stringContaining('2026-05-10T14:30:00Z') },
    ]);
  });
});

describe('spacing of what is not due yet', () => {
  it('moves the second of two posts that are planned too close together', () => {
    const spaced = { ...config, schedule: { ...config.schedule, minSpacingMs: HOUR_MS } };
    const posts = [
      makePost({ name: 'a', schedule: at('2026-05-10T15:00:00Z') }),
      makePost({ name: 'b', schedule: at('2026-05-10T15:10:00Z') }),
    ];
    expect(planOf(posts, null, { config: spaced })).toMatchObject([
      { state: 'upcoming', hold: null },
      { state: 'upcoming', hold: { kind: 'spacing', until: at('2026-05-10T16:00:00Z') } },
    ]);
  });
});

describe('what a platform brings out by itself', () => {
  const ahead = (schedule: string) => makePost({ name: 'b', schedule: at(schedule) });
  const accepted = (publishAt: string) => makeRecord({ state: 'accepted', post_id: '1_2', publish_at: publishAt });

  it.each<[string, string, RegExp]>([
    [
      'before the platform takes it',
      '2026-05-12T14:00:00Z',
      /From 2026-05-11T14:00:00Z on a run hands it over to Inst/,
    ],
    ['while it does', '2026-05-11T13:00:00Z', /The next run hands it over to Instagram, which brings it out by itself/],
    ['too close to its date', '2026-05-10T14:05:00Z', /^Goes out at 2026-05-10T14:05:00Z\.$/],
  ])('is said in the plan %s', (_when, schedule, reason) => {
    const aheadWindowOf = ({ schedule: date }: Destination) => {
      if (typeof date !== 'number') return null;
      return { from: instant(date - 24 * HOUR_MS), until: instant(date - HOUR_MS / 6) };
    };
    const [planned] = planOf([ahead(schedule)], null, { aheadWindowOf });
    expect(planned).toMatchObject({ state: 'upcoming', reason: expect.stringMatching(reason) });
  });

  it.each<[string, string, RegExp]>([
    ['and waits for its date', '2026-05-12T14:00:00Z', /brings it out by itself at 2026-05-12T14:00:00Z/],
    ['and should have brought out', '2026-05-10T13:00:00Z', /not out yet/],
  ])('is upcoming and never due where the platform has it %s', (_when, date, reason) => {
    expect(planOf([ahead(date)], accepted(date))).toMatchObject([
      { state: 'upcoming', reason: expect.stringMatching(reason), latenessSeconds: 0 },
    ]);
  });

  it('keeps others at a distance, and is not held back itself', () => {
    const spaced = { ...config, schedule: { ...config.schedule, minSpacingMs: HOUR_MS } };
    const posts = ['a', 'b', 'c'].map((name, index) => makePost({ name, schedule: at(`2026-05-10T15:${index}0:00Z`) }));
    const recordOf: PlanInput['recordOf'] = ({ post }) =>
      post.endsWith('/b.md') ? accepted('2026-05-10T15:10:00Z') : null;
    expect(planOf(posts, null, { config: spaced, recordOf }).map(({ hold }) => hold?.until ?? null)).toEqual([
      null,
      null,
      at('2026-05-10T16:10:00Z'),
    ]);
  });
});

describe('an account that rests', () => {
  const pause = (notBefore: string, accountId = '17841400000000000'): AccountPause => ({
    version: 1,
    platform: 'instagram',
    profile: 'my_brand',
    account_id: accountId,
    not_before: notBefore,
    reason: 'The rate limit is reached.',
    updated_at: '2026-05-10T13:00:00Z',
  });
  const restingUntil = (notBefore: string) => ({ accountPauseOf: () => pause(notBefore) });

  it('defers all that is due, also what was added after the rest was asked for', () => {
    const planned = planOf(
      [makePost({ name: 'a' }), makePost({ name: 'b' })],
      null,
      restingUntil('2026-05-10T14:30:00Z'),
    );
    for (const each of planned) {
      expect(each).toMatchObject({
        state: 'deferred',
        reason: 'The rate limit is reached.',
        hold: { kind: 'rest', until: at('2026-05-10T14:30:00Z') },
      });
    }
  });

  it.each<[string, string, PlanState]>([
    ['a second before its end', '2026-05-10T14:00:01Z', 'deferred'],
    ['at its end', '2026-05-10T14:00:00Z', 'due'],
    ['long after', '2026-05-09T14:00:00Z', 'due'],
  ])('goes on by itself: %s', (_name, notBefore, state) => {
    expect(planOf([makePost()], null, restingUntil(notBefore))).toMatchObject([{ state }]);
  });

  it('is known by its id: another account under the same name does not rest', () => {
    const accountPauseOf = () => pause('2026-05-10T14:30:00Z', '999');
    expect(planOf([makePost()], null, { accountPauseOf })).toMatchObject([{ state: 'due', hold: null }]);
  });

  it('does not save a post from being too late', () => {
    const posts = [makePost({ schedule: at('2026-05-09T13:59:59Z') })];
    expect(planOf(posts, null, restingUntil('2026-05-10T14:30:00Z'))).toMatchObject([{ state: 'missed' }]);
  });

  it('moves what is planned into its rest', () => {
    const posts = [makePost({ schedule: at('2026-05-10T14:10:00Z') })];
    expect(planOf(posts, null, restingUntil('2026-05-10T14:30:00Z'))).toMatchObject([
      { state: 'upcoming', reason: expect.stringContaining('2026-05-10T14:30:00Z'), hold: { kind: 'rest' } },
    ]);
  });

  it("waits for the post's own pause where that is longer", () => {
    const record = makeRecord({ state: 'deferred', not_before: '2026-05-10T15:00:00Z', reason: 'The host is down.' });
    expect(planOf([makePost()], record, restingUntil('2026-05-10T14:30:00Z'))).toMatchObject([
      { state: 'deferred', reason: 'The host is down.', hold: { kind: 'retry', until: at('2026-05-10T15:00:00Z') } },
    ]);
  });
});

describe('max_lateness', () => {
  it.each<[string, Schedule, PlanState]>([
    ['to the second', at('2026-05-09T14:00:00Z'), 'due'],
    ['a second over', at('2026-05-09T13:59:59Z'), 'missed'],
    ['never for now', 'now', 'due'],
  ])('%s', (_name, schedule, state) => {
    expect(planOf([makePost({ schedule })])).toMatchObject([{ state }]);
  });
});

describe('a broken file', () => {
  const invalid = (fields: object = {}): ReadPost => ({
    kind: 'invalid',
    path: postPath('content/posts/a.md'),
    blob: 'x',
    isDraft: false,
    status: null,
    destinations: [],
    findings: [
      {
        code: 'YAML_INVALID',
        severity: 'error',
        file: 'content/posts/a.md',
        line: 3,
        column: 1,
        path: '',
        message: 'A quote is not closed.',
        hint: null,
      },
    ],
    ...fields,
  });

  it('is listed with its reason, never silently skipped', () => {
    expect(planOf([invalid()])).toMatchObject([
      { state: 'invalid', platform: null, reason: 'Line 3: A quote is not closed.' },
    ]);
  });

  it('stays published when the ledger says it is', () => {
    const destinations = [{ platform: 'instagram', profile: 'my_brand' }];
    expect(planOf([invalid({ destinations })], makeRecord({ state: 'published' }))).toMatchObject([
      { state: 'published' },
    ]);
  });
});
