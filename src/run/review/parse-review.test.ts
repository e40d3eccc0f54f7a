import { describe, expect, it } from 'vitest';
import {
  makeFinding,
  makeLook,
  makeReview,
  makeReviewedMedium,
  makeReviewedPost,
  makeVersion,
} from '../../../test/support/make-review.ts';
import { boundReview } from '../../domain/bound-review.ts';
import { PLAN_STATES } from '../../domain/plan.ts';
import { PLATFORM_IDS } from '../../domain/platform-id.ts';
import { postPath } from '../../domain/post.ts';
import { parseReview } from './parse-review.ts';

const video = makeReviewedMedium({ kind: 'video', type: 'mp4', durationSeconds: 6.25, blob: null, found: 'lfs' });
const look = makeLook({
  cover: { kind: 'picture', medium: makeReviewedMedium({ source: { kind: 'url', url: 'https://x.example/a.jpg' } }) },
  firstComment: '#one',
});
const full = makeReview({
  posts: [
    makeReviewedPost({ before: makeVersion({ look: null }), findings: [makeFinding({ hint: null })] }),
    makeReviewedPost({
      after: makeVersion(
        { media: [video], look, settings: [{ name: 'share_to_feed', value: 'true' }] },
        { look: makeLook({ cover: { kind: 'frame', offsetMs: 0 } }), scheduledAt: null, timezone: null },
      ),
    }),
  ],
  findings: [makeFinding({ file: 'mergecast.yml' })],
});
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('reads what was written', () => {
  expect(parseReview(json(full))).toEqual({ kind: 'review', review: full });
});

it('knows every state and platform', () => {
  const posts = [
    ...PLAN_STATES.map((state) => makeReviewedPost({ after: makeVersion({ state }) })),
    ...PLATFORM_IDS.map((platform) => makeReviewedPost({ after: makeVersion({ platform }) })),
  ];
  expect(parseReview(json(makeReview({ posts })))).toMatchObject({ kind: 'review' });
});

it('takes what was too long, once it is cut', () => {
  const long = 'x'.repeat(20_000);
  const media = Array.from({ length: 300 }, () => makeReviewedMedium({ altText: long }));
  const post = makeReviewedPost({ after: makeVersion({ caption: long, media, profile: long }) });
  const review = makeReview({ posts: [post], findings: Array(1200).fill(makeFinding({ message: long })) });
  expect(parseReview(json(review))).toMatchObject({ kind: 'refused' });
  expect(parseReview(json(boundReview(review)))).toMatchObject({ kind: 'review' });
});

it.each([8_000_000, 100_000])('leaves the least important posts behind: in %i characters', (characters) => {
  const posts = Array.from({ length: 1001 }, (_, index) =>
    makeReviewedPost({ path: postPath(`content/posts/${index}.md`) }),
  );
  const due = makeReviewedPost({ path: postPath('content/posts/zz.md'), after: makeVersion({ state: 'due' }) });
  const bound = boundReview(makeReview({ posts: [...posts, due] }), characters);
  expect(JSON.stringify(bound).length).toBeLessThanOrEqual(characters);
  expect(bound.posts.length + bound.postsLeftOut).toBe(1002);
  expect(bound.posts.length).toBeGreaterThan(50);
  expect(bound.posts).toContainEqual(due);
  expect(bound.counts).toMatchObject({ goingOut: 1002, atOnce: 1 });
});

describe('refuses', () => {
  const changed = (change: (review: ReturnType<typeof editable>) => void): unknown => {
    const review = editable();
    change(review);
    return review;
  };
  // biome-ignore lint/suspicious/noExplicitAny: what is written into it is wrong on purpose.
  const editable = (): any => json(full);

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'review'],
    ['a list', []],
    ['another version', changed((review) => (review.version = 2))],
    ['an unknown field', changed((review) => (review.html = '<b>'))],
    ['an unknown field deep down', changed((review) => (review.posts[0].after.destinations[0].html = '<b>'))],
    ['a field that is missing', changed((review) => delete review.posts[0].path)],
    ['a number for a text', changed((review) => (review.posts[0].after.destinations[0].caption = 7))],
    ['a long text', changed((review) => (review.posts[0].after.destinations[0].caption = 'x'.repeat(10_001)))],
    ['too many posts', changed((review) => (review.posts = Array(1001).fill(review.posts[0])))],
    ['a time at no time', changed((review) => (review.reviewedAt = 9e15))],
    ['a number that is none', changed((review) => (review.postsChecked = 1.5))],
    ['an unknown platform', changed((review) => (review.posts[0].after.destinations[0].platform = 'myspace'))],
    [
      'a zone that does not exist',
      changed((review) => (review.posts[0].after.destinations[0].timezone = 'Mars/Olympus')),
    ],
    ['a code that is a sentence', changed((review) => (review.findings[0].code = 'look: <b>'))],
    [
      'an object id that is a path',
      changed((review) => (review.posts[0].after.destinations[0].media[0].blob = '../x')),
    ],
  ])('%s', (_what, value) => {
    expect(parseReview(value)).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/^The review cannot be used: .*\.$/),
    });
  });

  it('without repeating what it read', () => {
    const { reason } = parseReview({ ...full, '](https://evil.example)': 1 }) as { reason: string };
    expect(reason).not.toContain('evil');
  });
});
