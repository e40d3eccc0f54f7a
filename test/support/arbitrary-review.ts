import fc from 'fast-check';
import { PLAN_STATES } from '../../src/domain/plan.ts';
import { postPath } from '../../src/domain/post.ts';
import type { PostVersion, Review, ReviewedMedium, ReviewedPost } from '../../src/domain/review.ts';
import {
  makeFinding,
  makeLook,
  makeReview,
  makeReviewedDestination,
  makeReviewedMedium,
  makeReviewedPost,
} from './make-review.ts';

/** What Markdown, HTML, GitHub or a terminal would make something of. */
const NASTY = [
  ...[
    '@octocat',
    '@acme/team',
    '#12',
    'acme/content#12',
    'GH-12',
    '870901fabc',
    '0123456789abcdef0123456789abcdef01234567',
  ],
  ...[
    'https://evil.example/x',
    'http://evil.example',
    'www.evil.example',
    'mailto:a@b.example',
    'a@b.example',
    '<https://evil.example>',
  ],
  ...[
    '<!-- mergecast:review -->',
    '<!--',
    '-->',
    '</details>',
    '<details open>',
    '</summary>',
    '<img src=x onerror=y>',
    '<script>',
  ],
  ...[
    '```',
    '~~~',
    '`',
    '``',
    '| a | b |',
    '|',
    '\\|',
    '\\',
    '---',
    '===',
    '***',
    '___',
    '# title',
    '- item',
    '- [ ] task',
    '1. one',
    '2) two',
  ],
  ...[
    '> quote',
    '> [!CAUTION]',
    '[!NOTE]',
    '[x](javascript:alert(1))',
    '![x](https://evil.example/y.png)',
    '[^1]',
    '[^1]: note',
    '[x]: https://evil.example',
  ],
  ...[
    '&lt;',
    '&#64;octocat',
    '&nbsp;',
    ':tada:',
    '$x$',
    '$$y$$',
    '##[error]x',
    '::error::x',
    '"',
    "'",
    '<',
    '>',
    '*',
    '_',
    '~~',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    ' ',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\u2028',
    '\u200b',
    '👨‍👩‍👧',
    'é',
    '日本語',
    '\ud83d',
    'word',
  ],
];

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...NASTY, ...Array(20).fill('word ')), { minLength: 30, maxLength: 60 })
      .map((parts) => parts.join(' ')),
  },
);
const hostilePath = hostileText.filter((text) => text !== '').map(postPath);
const textOrNull = fc.option(hostileText, { nil: null });

const medium: fc.Arbitrary<ReviewedMedium> = fc
  .record({
    source: fc.oneof(
      hostilePath.map((path) => ({ kind: 'file' as const, path })),
      hostileText.map((text) => ({ kind: 'url' as const, url: `https://media.example/${text}` })),
      hostileText.map((url) => ({ kind: 'url' as const, url })),
    ),
    kind: fc.constantFrom('image', 'video'),
    altText: textOrNull,
    blob: fc.option(fc.constantFrom('a'.repeat(40), 'b'.repeat(40)), { nil: null }),
    found: fc.constantFrom('file', 'lfs', 'address', 'missing', 'broken'),
    type: fc.constantFrom('jpeg', 'heic', 'mp4', null),
    width: fc.option(fc.nat(5000), { nil: null }),
    height: fc.option(fc.nat(5000), { nil: null }),
  })
  .map(makeReviewedMedium);

const look = fc
  .record({
    captionFoldsAfter: fc.option(fc.nat(20), { nil: null }),
    parts: fc.array(hostileText, { maxLength: 3 }),
    counters: fc.array(fc.record({ name: hostileText, used: fc.nat(9), allowed: fc.nat(9) }), { maxLength: 2 }),
    cover: fc.option(
      medium.map((each) => ({ kind: 'picture' as const, medium: each })),
      { nil: null },
    ),
    firstComment: textOrNull,
  })
  .map(makeLook);

const version: fc.Arbitrary<PostVersion> = fc
  .array(
    fc
      .record({
        platformName: hostileText,
        profile: hostileText,
        look: fc.option(look, { nil: null }),
        caption: hostileText,
        media: fc.array(medium, { maxLength: 3 }),
        isNow: fc.boolean(),
        writtenDate: textOrNull,
        timezone: fc.constantFrom('Europe/Berlin', 'UTC', null),
        state: fc.constantFrom(...PLAN_STATES),
        reason: hostileText,
        settings: fc.array(fc.record({ name: hostileText, value: hostileText }), { maxLength: 2 }),
        permalink: fc.oneof(
          textOrNull,
          hostileText.map((text) => `https://www.instagram.com/p/${text}`),
        ),
      })
      .map(makeReviewedDestination),
    { maxLength: 2 },
  )
  .map((destinations) => ({ destinations }));

const findings = fc.array(
  fc
    .record({
      severity: fc.constantFrom('error', 'warning', 'notice'),
      file: hostilePath,
      line: fc.integer({ min: 1, max: 999 }),
      message: hostileText,
      hint: textOrNull,
    })
    .map((parts) => makeFinding(parts)),
  { maxLength: 3 },
);

const post: fc.Arbitrary<ReviewedPost> = fc
  .record({
    path: hostilePath,
    previousPath: fc.option(hostilePath, { nil: null }),
    before: fc.option(version, { nil: null }),
    after: fc.option(version, { nil: null }),
    findings,
  })
  .map(makeReviewedPost);

/** Reviews as the run of a stranger's fork could write them. */
export const anyReview: fc.Arbitrary<Review> = fc
  .record({ posts: fc.array(post, { maxLength: 5 }), findings })
  .map(makeReview);

/** Some of them many times over, so that they do not fit. */
export const hugeReview: fc.Arbitrary<Review> = fc
  .tuple(
    fc.array(post, { minLength: 1, maxLength: 3 }),
    findings,
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([posts, found, times, length]) =>
    makeReview({
      posts: Array.from({ length: times }, (_, index) => posts.map((each) => longer(each, index, length))).flat(),
      findings: Array.from({ length: times }, () => found).flat(),
    }),
  );

function longer(each: ReviewedPost, index: number, length: number): ReviewedPost {
  const stretched = (one: PostVersion | null) =>
    one && {
      destinations: one.destinations.map((to) => ({ ...to, caption: to.caption.repeat(length).slice(0, 10_000) })),
    };
  return {
    ...each,
    path: postPath(`${index}/${each.path}`),
    before: stretched(each.before),
    after: stretched(each.after),
  };
}
