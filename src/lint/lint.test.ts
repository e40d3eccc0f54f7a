import { describe, expect, it } from 'vitest';
import { type LintDesk, lintAt, messagesAt, pathOf, post } from '../../test/support/lint-desk.ts';
import { makeRecord } from '../../test/support/make-record.ts';

/** `now` is 08:00 UTC on 1 May. */
const at = (time: string, caption?: string, fields = '') =>
  post(`scheduled_date: 2026-05-${time}:00Z\n${fields}`.trimEnd(), caption);
const TRAIL = (at: string) =>
  `status: completed\ndestinations:\n  - {platform: instagram, profile: my_brand, status: success, published_at: ${at}}`;
const DONE = 'status: completed\npost_url: https://www.instagram.com/p/A/';
const published = (name: string, fields: object = {}) =>
  makeRecord({ post: pathOf(name), state: 'published', published_at: '2026-05-01T07:00:00Z', ...fields });
const ACCEPTED = { state: 'accepted', published_at: undefined, publish_at: '2026-05-03T10:00:00Z' };
const WORDS = 'Fresh from the kiln this morning: twelve cups with the new glaze';

type Case = readonly [name: string, desk: LintDesk, remarks: readonly string[]];

const SCHEDULE: readonly Case[] = [
  ['far enough apart', { posts: { a: at('03T10:00'), b: at('03T10:10') } }, []],
  [
    'closer than is advised',
    { posts: { a: at('03T10:00'), b: at('03T10:09') } },
    ['warning GAP_TOO_SHORT b /scheduled_date'],
  ],
  [
    'closer than min_spacing',
    { config: 'schedule: { min_spacing: 1h }\n', posts: { a: at('03T10:00'), b: at('03T10:59') } },
    ['warning GAP_TOO_SHORT b /scheduled_date'],
  ],
  ['on two accounts', { posts: { a: at('03T10:00'), b: at('03T10:00', '', 'profile_name: other') } }, []],
  [
    'of two, the one that changed',
    { posts: { a: at('03T10:00'), b: at('03T10:05') }, before: { a: at('04T10:00') } },
    ['warning GAP_TOO_SHORT a /scheduled_date'],
  ],
  ['overdue together', { posts: { a: at('01T07:00'), b: at('01T07:01') } }, []],
  ['a draft beside a post', { posts: { a: at('03T10:00'), b: at('03T10:00', '', 'draft: true') } }, []],
  [
    'one more than the quota, once for the stretch',
    { posts: { a: at('03T10:00'), b: at('03T12:00'), c: at('03T14:00'), d: at('03T16:00'), e: at('03T18:00') } },
    ['warning QUOTA_PROJECTED d /scheduled_date'],
  ],
  [
    'the same over more than a window',
    { posts: { a: at('03T10:00'), b: at('03T12:00'), c: at('03T14:00'), d: at('04T10:00') } },
    [],
  ],
  [
    'what was sent counts, what a person posts by hand does not',
    {
      posts: { b: at('01T12:00'), c: at('01T14:00'), d: at('01T16:00'), e: at('01T18:00', '', 'hand_off: true') },
      records: [published('gone')],
    },
    ['warning QUOTA_PROJECTED d /scheduled_date'],
  ],
  [
    'the first and the last minute of a blackout, in the config’s zone',
    {
      config: 'policy: { rules: { min_gap: "off" }, blackout: [{ from: 2026-05-03, to: 2026-05-04, reason: Fair }] }\n',
      posts: { a: at('02T21:59'), b: at('02T22:00'), c: at('04T21:59'), d: at('04T22:00') },
    },
    ['warning BLACKOUT b /scheduled_date', 'warning BLACKOUT c /scheduled_date'],
  ],
  [
    'a blackout of one profile, of a day and hours',
    {
      config:
        'policy: { blackout: [{ from: 2026-05-03 12:00, to: 2026-05-03 13:00, reason: Fair, profiles: [other] }] }\n',
      posts: { a: at('03T10:30'), b: at('03T10:30', '', 'profile_name: other') },
    },
    ['warning BLACKOUT b /scheduled_date'],
  ],
  [
    'dates that surprise, in a review',
    {
      posts: {
        past: at('01T07:00'),
        now: post('scheduled_date: now'),
        soon: at('01T08:05'),
        good: at('03T08:00'),
        far: post('scheduled_date: 2027-05-01T08:00:00Z'),
        never: post('scheduled_date: 2026-04-01T08:00:00Z'),
      },
      before: { past: null, now: null, soon: null, good: null },
      config: 'policy: { rules: { min_gap: "off" } }\n',
    },
    [
      'warning DATE_PAST past /scheduled_date',
      'notice DATE_NOW now /scheduled_date',
      'warning LEAD_TIME_SHORT soon /scheduled_date',
      'warning HORIZON_EXCEEDED far /scheduled_date',
      'warning DATE_PAST never /scheduled_date',
    ],
  ],
  ['what is due on the branch is no news', { posts: { a: at('01T07:00'), b: post('scheduled_date: now') } }, []],
  [
    'the date of one platform',
    {
      posts: { a: post('scheduled_date: 2026-05-03T10:00:00Z\ninstagram_scheduled_date: 2026-05-01T07:00:00Z') },
      before: { a: null },
    },
    ['warning DATE_PAST a /scheduled_date'],
  ],
];

const MEDIA = 'media_urls: [/m/one.jpg]';
const REPETITION: readonly Case[] = [
  [
    'the same post twice',
    { posts: { a: at('03T10:00', 'Hi', MEDIA), b: at('04T10:00', 'Hi', MEDIA) } },
    ['error DUPLICATE_PLANNED b /description'],
  ],
  [
    'on purpose',
    { posts: { a: at('03T10:00', WORDS, MEDIA), b: at('04T10:00', WORDS, `${MEDIA}\nallow_duplicate: true`) } },
    [],
  ],
  [
    'what the ledger has, also of a file that is gone',
    { posts: { a: at('03T10:00', 'Hi') }, records: [published('gone', { content_hash: 'hash of Hi' })] },
    ['error DUPLICATE_PLANNED a /description'],
  ],
  [
    'what failed there may be sent from elsewhere',
    {
      posts: { a: at('03T10:00', 'Hi') },
      records: [published('gone', { state: 'failed', content_hash: 'hash of Hi' })],
    },
    [],
  ],
  [
    'history that no ledger knows is not refused, only similar',
    { posts: { a: at('03T10:00', WORDS), old: post(DONE, WORDS) } },
    ['warning CAPTION_SIMILAR a /description'],
  ],
  [
    'one file of several',
    {
      posts: {
        a: at('03T10:00', 'One', 'media_urls: [/m/x.jpg, /m/y.jpg]'),
        b: at('04T10:00', 'Two', 'media_urls: [/m/z.jpg, /m/y.jpg]'),
      },
    },
    ['notice MEDIA_REPEATED b /media_urls/1'],
  ],
  [
    'a file that the ledger saw published',
    {
      posts: { a: at('03T10:00', 'One', 'media_urls: [https://cdn.example.com/y.jpg]') },
      records: [
        published('gone', {
          claim: {
            run: 'r',
            at: '',
            expires_at: '',
            caption_hash: '',
            commit: null,
            media: [{ url: 'https://cdn.example.com/y.jpg' }],
          },
        }),
      ],
    },
    ['notice MEDIA_REPEATED a /media_urls/0'],
  ],
  [
    'a file whose post was taken off the platform',
    {
      posts: { a: at('03T10:00', 'One', 'media_urls: [https://cdn.example.com/y.jpg]') },
      records: [
        published('gone', {
          deleted_at: '2026-05-02T07:00:00Z',
          claim: {
            run: 'r',
            at: '',
            expires_at: '',
            caption_hash: '',
            commit: null,
            media: [{ url: 'https://cdn.example.com/y.jpg' }],
          },
        }),
      ],
    },
    [],
  ],
  [
    'another account may show it',
    { posts: { a: at('03T10:00', WORDS, MEDIA), b: at('04T10:00', WORDS, `${MEDIA}\nprofile_name: other`) } },
    [],
  ],
  [
    'a word, case, emoji and layout changed',
    { posts: { a: at('03T10:00', WORDS), b: at('04T10:00', `${WORDS.toUpperCase()} 📬\n\n!`) } },
    ['warning CAPTION_SIMILAR b /description'],
  ],
  [
    'other words',
    {
      posts: {
        a: at('03T10:00', WORDS),
        b: at('04T10:00', 'Fresh from the press this evening: twelve prints with the old inks'),
      },
    },
    [],
  ],
  [
    'too few words to tell',
    { posts: { a: at('03T10:00', 'New drop: link in bio'), b: at('04T10:00', 'New drop: link in bio!') } },
    [],
  ],
  [
    'orphans, one remark for each folder',
    { posts: {}, orphans: ['c/a.jpg', 'c/b.jpg', 'd/a.mp4'] },
    ['notice MEDIA_ORPHANED c/a.jpg', 'notice MEDIA_ORPHANED d/a.mp4'],
  ],
];

const LIVE = at('01T07:00', 'Live', DONE);
const REVIEW: readonly Case[] = [
  [
    'an edit of a live post, where it was made',
    {
      posts: { a: at('01T07:00', 'Edited', `${DONE}\ninstagram_alt_text: new`), b: at('02T07:00', 'Edited') },
      before: { a: LIVE, b: at('02T07:00', 'Live') },
    },
    ['warning LIVE_EDITED a /description'],
  ],
  ['a comment in a live post', { posts: { a: at('01T07:00', 'Live\n<!-- note -->', DONE) }, before: { a: LIVE } }, []],
  [
    'deleted: live, scheduled, draft',
    { posts: {}, before: { a: LIVE, b: at('03T10:00'), c: at('03T10:00', '', 'draft: true') } },
    ['warning LIVE_DELETED a', 'notice SCHEDULED_DELETED b'],
  ],
  [
    'deleted, and live by the ledger alone',
    { posts: {}, before: { a: at('01T07:00') }, records: [published('a')] },
    ['warning LIVE_DELETED a'],
  ],
  [
    'deleted, after the post was taken off the platform',
    { posts: {}, before: { a: LIVE }, records: [published('a', { deleted_at: '2026-05-02T07:00:00Z' })] },
    [],
  ],
  [
    'an edit after the post was taken off the platform',
    {
      posts: { a: at('01T07:00', 'Edited', DONE) },
      before: { a: LIVE },
      records: [published('a', { deleted_at: '2026-05-02T07:00:00Z' })],
    },
    [],
  ],
  [
    'deleted, and with the platform already',
    { posts: {}, before: { a: at('03T10:00') }, records: [published('a', { state: 'accepted' })] },
    ['notice SCHEDULED_DELETED a'],
  ],
  [
    'edited, and with the platform already',
    {
      posts: { a: at('03T10:00', 'New'), b: at('04T10:00', 'Same\n<!-- note -->') },
      before: { a: at('03T10:00', 'Old'), b: at('04T10:00', 'Same') },
      records: [published('a', ACCEPTED), published('b', ACCEPTED)],
    },
    ['notice HANDED_OVER_EDITED a /description'],
  ],
  [
    'the same as what a platform has to bring out',
    {
      posts: { a: at('03T10:00', 'Hi'), b: at('04T10:00', 'Hi') },
      records: [published('a', { state: 'accepted', content_hash: 'hash of Hi' })],
    },
    ['error DUPLICATE_PLANNED b /description'],
  ],
  [
    'renamed',
    { posts: { b: at('03T10:00') }, before: { b: at('03T10:00') }, renamed: { b: 'a' } },
    ['notice SCHEDULED_RENAMED b'],
  ],
  [
    'owned fields by hand',
    {
      posts: { a: at('01T07:00', 'Live', 'status: completed\npost_url: https://x.test/') },
      before: { a: LIVE },
    },
    ['warning OWNED_FIELD_CHANGED a /post_url'],
  ],
  [
    'the trail that the ledger gives',
    { posts: { a: LIVE }, before: { a: at('01T07:00', 'Live') }, trailsOfOurs: ['a'] },
    [],
  ],
  [
    'a person’s word',
    {
      posts: {
        again: at('03T10:00', 'A', 'status: scheduled'),
        never: at('03T11:00', 'B', 'status: skipped'),
        seen: at('03T12:00', 'C', 'status: completed'),
        forged: at('03T13:00', 'D', 'status: completed'),
      },
      before: {
        again: at('03T10:00', 'A', 'status: failed'),
        never: at('03T11:00', 'B'),
        seen: at('03T12:00', 'C', 'status: failed'),
        forged: at('03T13:00', 'D'),
      },
    },
    ['warning OWNED_FIELD_CHANGED forged /status'],
  ],
  [
    'an owned instant that an editor wrote in another zone',
    {
      posts: { a: at('01T07:00', 'Live', TRAIL('2026-05-01T05:00:00Z')) },
      before: { a: at('01T07:00', 'Live', TRAIL('2026-05-01T07:00:00+02:00')) },
    },
    [],
  ],
  [
    'a copy that brings the trail along',
    { posts: { a: at('03T10:00', 'Copy', DONE), b: at('04T10:00', 'New') }, before: { a: null, b: null } },
    ['warning OWNED_FIELD_CHANGED a /status'],
  ],
  [
    'reviewers, once for each profile, and not for our own outcomes',
    {
      config: 'policy: { reviewers: ["@anna"] }\n',
      posts: { a: at('03T10:00'), b: at('04T10:00'), c: at('05T10:00', '', 'profile_name: other'), d: LIVE },
      before: { a: null, b: null, c: null, d: at('01T07:00', 'Live') },
      trailsOfOurs: ['d'],
    },
    ['notice REVIEWERS a', 'notice REVIEWERS c'],
  ],
];

const TEAM: readonly Case[] = [
  ['nothing is asked by default', { posts: { a: at('03T10:00', 'No #tag at all', 'media_urls: [/m/a.jpg]') } }, []],
  [
    'alt text of pictures, as the platform counts it',
    {
      config: 'policy: { rules: { alt_text: error } }\n',
      posts: {
        a: at('03T10:00', 'A', 'media_urls: [/m/a.jpg, /m/b.jpg, /m/c.mp4]\nmedia_alt_texts: [A cup, null, null]'),
        b: at('04T10:00', 'B', 'media_urls: [/m/d.jpg]\ninstagram_alt_text: A cup'),
        c: post('draft: true\nmedia_urls: [/m/e.jpg]'),
        old: post(`${DONE}\nmedia_urls: [/m/f.jpg]`),
      },
    },
    ['error ALT_TEXT_MISSING a /media_urls/1', 'error ALT_TEXT_MISSING c /media_urls/0'],
  ],
  [
    'hashtags: forbidden, not allowed, missing; case and # do not count',
    {
      config: 'policy: { hashtags: { allowed: [Studio, "#kiln"], forbidden: [ad], required: [STUDIO] } }\n',
      posts: { a: at('03T10:00', '#Ad #cups #KILN'), b: at('04T10:00', '#studio') },
    },
    [
      'warning HASHTAG_FORBIDDEN a /description',
      'warning HASHTAG_FORBIDDEN a /description',
      'warning HASHTAG_MISSING a /description',
    ],
  ],
  [
    'words: whole ones, over line ends, with signs in them',
    {
      config: 'policy: { words: { forbidden: [cheap, "best  price", "c++ (beta)"], required: ["Straße"] } }\n',
      posts: {
        a: at('03T10:00', 'Cheapest, BEST\nprice in the STRAẞE'),
        b: at('04T10:00', 'Cheap! straße'),
        c: at('05T10:00', 'C++ (beta) straße'),
      },
    },
    [
      'warning WORD_FORBIDDEN a /description',
      'warning WORD_FORBIDDEN b /description',
      'warning WORD_FORBIDDEN c /description',
    ],
  ],
  [
    'a profile’s own lines stand in place of the common ones, its blackouts come on top',
    {
      config: `policy:
  rules: { words: error }
  words: { forbidden: [cheap] }
  blackout: [{ from: 2026-05-03, reason: Fair }]
`.replace(
        /^/,
        `    policy:
      rules: { blackout: "off" }
      words: { forbidden: [dear] }
      blackout: [{ from: 2026-05-04, reason: Own }]
`,
      ),
      posts: {
        a: at('03T10:00', 'cheap dear'),
        b: at('03T10:00', 'cheap dear', 'profile_name: other'),
      },
    },
    [
      'warning BLACKOUT a /scheduled_date',
      'error WORD_FORBIDDEN a /description',
      'error WORD_FORBIDDEN b /description',
    ],
  ],
];

describe.each([
  ['the schedule', SCHEDULE],
  ['repetition', REPETITION],
  ['a pull request', REVIEW],
  ['the team’s words', TEAM],
])('%s', (_name, cases) => {
  it.each(cases)('%s', (_case, desk, remarks) => {
    expect(lintAt(desk)).toEqual(remarks);
  });
});

it('says what was found, what is allowed and what happens then', () => {
  expect(
    messagesAt({
      config: 'schedule: { min_spacing: 1h30m }\npolicy: { blackout: [{ from: 2026-05-03, reason: Fair }] }\n',
      posts: { a: at('03T10:00', `${WORDS}`), b: at('03T10:20', `${WORDS} again`) },
      before: { a: null, b: at('03T10:00', 'x') },
    }),
  ).toEqual([
    'This goes out 20 minutes after content/posts/a.md, to my_brand on instagram. schedule.min_spacing is 1 hour and 30 minutes: content/posts/b.md waits until 2026-05-03T11:30:00Z.',
    'This goes out at 2026-05-03T10:00:00Z, in a blackout of my_brand: Fair (until 2026-05-03T22:00:00Z).',
    'This goes out at 2026-05-03T10:20:00Z, in a blackout of my_brand: Fair (until 2026-05-03T22:00:00Z).',
    'This caption has 91 % of its words in common with content/posts/a.md, which is scheduled before it, for my_brand on instagram.',
  ]);
});

it.each(['off', 'notice', 'warn', 'error'] as const)('each rule keeps to its level: %s', (level) => {
  const severity = { off: null, notice: 'notice', warn: 'warning', error: 'error' }[level];
  for (const [, desk, remarks] of [...SCHEDULE, ...REPETITION, ...REVIEW, ...TEAM.slice(1)]) {
    const said = severity === null ? [] : remarks.map((remark) => remark.replace(/^\w+/, severity));
    expect(lintAt({ ...desk, level }).filter((remark) => said.includes(remark) || severity === null)).toEqual(said);
  }
});
