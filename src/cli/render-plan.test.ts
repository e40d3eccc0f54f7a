import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import { instant } from '../domain/instant.ts';
import type { PlannedDestination } from '../domain/plan.ts';
import { type Destination, postPath } from '../domain/post.ts';
import type { PlanResult } from '../run/results.ts';
import { planRows } from './plan-rows.ts';
import { renderPlan } from './render-plan.ts';
import { styleFor } from './style.ts';

const NOW = Date.parse('2026-05-10T14:00:00Z');
const HOUR = 3_600_000;
const plain = styleFor({ isTTY: false, columns: undefined, variables: {} });

function destination(change: Partial<Destination> = {}): Destination {
  return {
    post: postPath('content/posts/a.md'),
    platform: 'instagram',
    profile: 'my_brand',
    account: { profile: 'my_brand', platform: 'instagram', accountId: '1', settings: {}, accessTokenEnv: 'T' },
    postType: 'image',
    caption: '',
    media: [],
    schedule: instant(NOW),
    writtenDate: null,
    timezone: 'Europe/Berlin',
    options: {},
    optionMedia: {},
    overrides: [],
    allowDuplicate: false,
    handOff: false,
    ...change,
  };
}

function planned(change: Partial<PlannedDestination> = {}): PlannedDestination {
  return {
    post: postPath('content/posts/2026/05/a.md'),
    platform: 'instagram',
    profile: 'my_brand',
    postType: 'image',
    scheduledAt: instant(NOW + 76 * HOUR),
    state: 'upcoming',
    reason: 'It goes out in 3 d 4 h.',
    latenessSeconds: 0,
    hold: null,
    destination: destination(),
    record: null,
    ...change,
  };
}

const ROWS = [
  planned({ state: 'published', scheduledAt: instant(NOW - 48 * HOUR), destination: null }),
  planned({
    state: 'due',
    scheduledAt: instant(NOW - 720_000),
    latenessSeconds: 720,
    post: postPath('content/posts/due.md'),
  }),
  planned(),
  planned({ state: 'draft', scheduledAt: null, post: postPath('content/posts/draft.md') }),
  planned({ state: 'failed', reason: 'Instagram refused the picture. Crop it, then set status to scheduled.' }),
  planned({
    state: 'invalid',
    platform: null,
    profile: null,
    scheduledAt: null,
    destination: null,
    reason: '2 errors: run validate.',
  }),
];

function render(destinations: readonly PlannedDestination[], { columns = 120, all = false } = {}) {
  const plan = { now: instant(NOW), destinations };
  const report = { version: 1, now: '', destinations: [] } as const;
  return renderPlan({ report, exitCode: 0, plan, notes: [] }, { all }, { ...plain, columns });
}

it('is a table where there is room', () => {
  expect(render(ROWS)).toMatchInlineSnapshot(`
    "When                            State        Where      Post
    2026-05-10 15:48 Europe/Berlin  due          instagram  content/posts/due.md
    2026-05-10 13:48 UTC            12 min late  my_brand
    2026-05-13 20:00 Europe/Berlin  upcoming     instagram  content/posts/2026/05/a.md
    2026-05-13 18:00 UTC            in 3 d 4 h   my_brand
                                    draft        instagram  content/posts/draft.md
                                                 my_brand
    2026-05-13 20:00 Europe/Berlin  failed       instagram  content/posts/2026/05/a.md
    2026-05-13 18:00 UTC                         my_brand   Instagram refused the picture. Crop it, then set status to
                                                            scheduled.
                                    invalid                 content/posts/2026/05/a.md
                                                            2 errors: run validate.

    1 due, 1 upcoming, 1 draft, 1 failed, 1 invalid
    1 destination published earlier: --all lists them."
  `);
});

it('is a list on a narrow terminal', () => {
  expect(render(ROWS.slice(0, 4), { columns: 60 })).toMatchInlineSnapshot(`
    "content/posts/due.md
      due, 12 min late
      instagram, my_brand
      2026-05-10 15:48 Europe/Berlin
      2026-05-10 13:48 UTC

    content/posts/2026/05/a.md
      upcoming, in 3 d 4 h
      instagram, my_brand
      2026-05-13 20:00 Europe/Berlin
      2026-05-13 18:00 UTC

    content/posts/draft.md
      draft
      instagram, my_brand

    1 due, 1 upcoming, 1 draft
    1 destination published earlier: --all lists them."
  `);
});

it('lists published history when asked', () => {
  expect(render(ROWS.slice(0, 1))).toBe('Nothing is planned.\n1 destination published earlier: --all lists them.');
  expect(render(ROWS.slice(0, 1), { all: true })).toContain('2026-05-08 14:00 UTC');
});

it('says of a published post when it was deleted, and never folds one whose deletion is not finished', () => {
  const of = (reason: string, fields: Parameters<typeof makeRecord>[0]) =>
    render([planned({ state: 'published', reason, record: makeRecord({ state: 'published', ...fields }) })], {
      all: fields?.deletion === undefined,
    });
  expect(of('Deleted at 14:05.', { deleted_at: '2026-05-10T14:05:00Z' })).toContain('Deleted at 14:05.');
  const deletion = { asked_at: '2026-05-10T14:05:00Z', gone: [] };
  expect(of('Deleting it is not finished.', { deletion })).toContain('Deleting it is not finished.');
});

it('says when a post is due at once', () => {
  const row = planned({ state: 'due', destination: destination({ schedule: 'now' }) });
  expect(render([row])).toMatch(/^now +due +instagram/m);
});

describe('width', () => {
  const long = planned({
    post: postPath(`content/posts/${'very-long-name-'.repeat(12)}.md`),
    profile: 'a_profile_with_quite_a_long_name_for_a_brand',
    state: 'deferred',
    reason: `${'word '.repeat(60)}${'x'.repeat(150)}`,
    destination: destination({ timezone: 'America/Argentina/ComodRivadavia' }),
  });
  const wide = planned({ post: postPath(`content/posts/${'日本語'.repeat(20)}.md`) });

  it.each([40, 60, 89, 90, 100, 120, 200])('is never more than %i columns', (columns) => {
    for (const line of render([...ROWS, long], { columns, all: true }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it.each([90, 120])('counts wide characters as two at %i', (columns) => {
    for (const line of render([wide], { columns }).split('\n')) {
      const cells = [...line].reduce((sum, character) => sum + (character > '\u2fff' ? 2 : 1), 0);
      expect(cells).toBeLessThanOrEqual(columns);
    }
  });
});

it('lets no escape of a post reach the terminal', () => {
  const row = planned({ state: 'failed', reason: 'x\u001b[2J\ny', post: postPath('a\u202e.md') });
  expect(render([row])).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

it('says of an upcoming post that its platform has it', () => {
  const reason = 'It is with facebook, which brings it out by itself at 2026-05-13T18:00:00Z.';
  const row = planned({ reason, record: makeRecord({ state: 'accepted' }) });
  const [shown] = planRows({ plan: { now: instant(NOW), destinations: [row] } } as unknown as PlanResult, {
    all: false,
  }).rows;
  expect(shown?.reason).toBe(reason);
});
