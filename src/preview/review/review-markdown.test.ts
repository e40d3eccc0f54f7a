import { describe, expect, it } from 'vitest';
import {
  makeFinding,
  makeLook,
  makeReview,
  makeReviewedMedium,
  makeReviewedPost,
  makeVersion,
} from '../../../test/support/make-review.ts';
import { instant } from '../../domain/instant.ts';
import { postPath } from '../../domain/post.ts';
import type { Review } from '../../domain/review.ts';
import { reviewComment } from './review-markdown.ts';

const places = { server: 'https://github.com', repository: 'acme/content', head: 'HEAD', base: 'BASE' };
const comment = (review: Partial<Review>) => reviewComment(makeReview(review), { places, marker: '<!-- mark -->' });
const headline = (review: Partial<Review>) => comment(review).split('\n')[2];
const at = (text: string) => instant(Date.parse(text));

const due = makeReviewedPost({
  path: postPath('content/posts/late one.md'),
  after: makeVersion({ state: 'due', scheduledAt: at('2026-05-09T08:00:00Z'), caption: '' }),
});
const moved = makeReviewedPost({
  previousPath: postPath('content/posts/old.md'),
  before: makeVersion({ caption: 'New drop on Tuesday', scheduledAt: at('2026-05-12T08:00:00Z') }),
  after: makeVersion({ caption: 'New drop on Wednesday', scheduledAt: at('2026-05-13T07:00:00Z') }),
});
const removed = makeReviewedPost({ path: postPath('content/posts/gone.md'), before: makeVersion(), after: null });
const wrong = makeReviewedPost({
  path: postPath('content/posts/wrong.md'),
  after: makeVersion({ state: 'invalid' }),
  findings: [makeFinding(), makeFinding({ severity: 'warning', code: 'PAUSED', line: 9 })],
});

describe('a whole comment', () => {
  it('of one picture that is added', () => {
    expect(comment({ posts: [makeReviewedPost()] })).toMatchInlineSnapshot(`
      "<!-- mark -->

      ### ✅ 1 post will go out, no problems

      | &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; | Post | Goes out | Where |
      | --- | --- | --- | --- |
      | <img src="https://github.com/acme/content/raw/HEAD/content/posts/new-drop.jpg" alt="Hands holding the new product" width="58"> | **[new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>)**<br>new | **Tue 12 May 2026, 10\\:00 Europe/Berlin**<br>08\\:00 UTC · in 2 d | Instagram \\(my\\_brand\\) |

      #### 🗓️ [new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>)

      <img src="https://github.com/acme/content/raw/HEAD/content/posts/new-drop.jpg" alt="Hands holding the new product" width="224">

      **Alt text:** Hands holding the new product

      > New product drop\\: link in bio. 📸

      <sub>Characters 33 of 2,200</sub>

      <sub>12 posts checked at 2026-05-10 08:00 UTC.</sub>"
    `);
  });

  it('of a post that moves, with its caption changed', () => {
    expect(
      comment({ posts: [moved], findings: [makeFinding({ file: 'mergecast.yml', hint: null })] }),
    ).toMatchInlineSnapshot(`
      "<!-- mark -->

      ### ❌ 1 post will go out, 1 problem

      | &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; | Post | Goes out | Where |
      | --- | --- | --- | --- |
      | <img src="https://github.com/acme/content/raw/HEAD/content/posts/new-drop.jpg" alt="Hands holding the new product" width="58"> | **[new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>)**<br>changed: renamed, time, caption | **Wed 13 May 2026, 09\\:00 Europe/Berlin**<br>07\\:00 UTC · in 2 d 23 h | Instagram \\(my\\_brand\\) |

      #### 🗓️ [new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>)

      **Changes**

      - Renamed from \`content/posts/old.md\` to \`content/posts/new-drop.md\`
      - Moved from **Tue 12 May 2026, 10\\:00 Europe/Berlin** to **Wed 13 May 2026, 09\\:00 Europe/Berlin**
      - Caption changed:

        > New drop on  <del>Tuesday</del> <ins>Wednesday</ins>


      <img src="https://github.com/acme/content/raw/HEAD/content/posts/new-drop.jpg" alt="Hands holding the new product" width="224">

      **Alt text:** Hands holding the new product

      > New drop on Wednesday

      <sub>Characters 33 of 2,200</sub>

      <details>
      <summary>1 finding in other files</summary>

      - ❌ **[mergecast.yml\\:4](<https://github.com/acme/content/blob/HEAD/mergecast.yml?plain=1#L4>)** There is no file content/posts/nowhere.jpg in the repository. \`MEDIA_MISSING\`

      </details>

      <sub>12 posts checked at 2026-05-10 08:00 UTC.</sub>"
    `);
  });

  it('of a reel, to two accounts, that goes out at once', () => {
    const reel = {
      postType: 'video',
      state: 'due',
      isNow: true,
      media: [
        makeReviewedMedium({
          source: { kind: 'file', path: 'films/über #1.mp4' },
          kind: 'video',
          type: 'mp4',
          durationSeconds: 6,
          altText: null,
        }),
      ],
      look: makeLook({
        cover: { kind: 'picture', medium: makeReviewedMedium({ altText: null }) },
        firstComment: 'Hi @ana',
      }),
      settings: [{ name: 'share_to_feed', value: 'true' }],
    } as const;
    expect(
      comment({ posts: [makeReviewedPost({ after: makeVersion(reel, { ...reel, profile: 'my_brand_de' }) })] }),
    ).toMatchInlineSnapshot(`
      "<!-- mark -->

      ### ⚠️ 1 post will go out on merging, no problems

      > [!WARNING]
      > **1 post goes out as soon as this is merged:** [new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>). Its time is past, or it says \`now\`.

      | &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; | Post | Goes out | Where |
      | --- | --- | --- | --- |
      | <img src="https://github.com/acme/content/raw/HEAD/content/posts/new-drop.jpg" alt="new-drop.jpg, without alt text" width="58"> | **[new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>)**<br>new | 🚨 **At once, on merging**<br>It says \`now\`. | Instagram \\(my\\_brand\\)<br>Instagram \\(my\\_brand\\_de\\) |

      #### 🚨 [new-drop.md](<https://github.com/acme/content/blob/HEAD/content/posts/new-drop.md>)

      <img src="https://github.com/acme/content/raw/HEAD/content/posts/new-drop.jpg" alt="new-drop.jpg, without alt text" width="224"><br>The cover of 🎬 [über \\#​1.mp4](<https://github.com/acme/content/blob/HEAD/films/%C3%BCber%20%231.mp4>) (1080 × 1350, 6 s, 180 KB)

      > New product drop\\: link in bio. 📸

      <sub>Characters 33 of 2,200</sub>

      **First comment:**

      > Hi @​ana

      **Settings:** \`share_to_feed\` true

      <sub>12 posts checked at 2026-05-10 08:00 UTC.</sub>"
    `);
  });

  it('of a chain, part by part', () => {
    const look = makeLook({ captionFoldsAfter: null, parts: ['First 📸', 'Second, *really*'] });
    const chain = makeVersion({ caption: 'First 📸\n\n---\n\nSecond, *really*', media: [], look });
    expect(comment({ posts: [makeReviewedPost({ after: chain })] })).toContain(
      ['**1 of 2**', '> First 📸', '**2 of 2**', '> Second, \\*really\\*', '<sub>Characters'].join('\n\n'),
    );
  });

  it('of a removed post and of nothing', () => {
    expect(comment({ posts: [removed] })).toMatchInlineSnapshot(`
      "<!-- mark -->

      ### ✅ No post will go out, no problems

      | &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; | Post | Goes out | Where |
      | --- | --- | --- | --- |
      | <img src="https://github.com/acme/content/raw/BASE/content/posts/new-drop.jpg" alt="Hands holding the new product" width="58"> | **[gone.md](<https://github.com/acme/content/blob/BASE/content/posts/gone.md>)**<br>removed | Not any more | Instagram \\(my\\_brand\\) |

      #### 🗑️ [gone.md](<https://github.com/acme/content/blob/BASE/content/posts/gone.md>)

      <img src="https://github.com/acme/content/raw/BASE/content/posts/new-drop.jpg" alt="Hands holding the new product" width="224">

      **Alt text:** Hands holding the new product

      > New product drop\\: link in bio. 📸

      <sub>Characters 33 of 2,200</sub>

      <sub>12 posts checked at 2026-05-10 08:00 UTC.</sub>"
    `);
    expect(comment({})).toMatchInlineSnapshot(`
      "<!-- mark -->

      ### ✅ No post is added, changed or removed, no problems

      <sub>12 posts checked at 2026-05-10 08:00 UTC.</sub>"
    `);
  });
});

it.each<[Partial<Review>, string]>([
  [{}, '✅ No post is added, changed or removed, no problems'],
  [{ posts: [removed] }, '✅ No post will go out, no problems'],
  [{ posts: [makeReviewedPost()] }, '✅ 1 post will go out, no problems'],
  [{ posts: [due] }, '⚠️ 1 post will go out on merging, no problems'],
  [{ posts: [makeReviewedPost(), due, wrong] }, '❌ 2 posts will go out (1 on merging), 1 problem, 1 warning'],
  [{ findings: [makeFinding({ severity: 'warning' })] }, '⚠️ No post is added, changed or removed, 1 warning'],
])('says the outcome first: %#', (review, expected) => {
  expect(headline(review)).toBe(`### ${expected}`);
});

describe('a long review', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    makeReviewedPost({
      path: postPath(`content/posts/${index}.md`),
      after: makeVersion({ caption: 'word '.repeat(400) }),
    }),
  );

  it('folds, names what goes out at once and what is wrong first, and says what it leaves out', () => {
    const text = comment({ posts: [...many, due, wrong] });
    const titles = [...text.matchAll(/<summary>\S+ <b>([^<]+)/g)].map(([, title]) => title);
    expect(titles.slice(0, 3)).toEqual(['late one.md', 'wrong.md', '0.md']);
    expect(text).toMatch(/^… and \d+ more posts\.$/m);
    expect(text).toMatch(/^\*There is no room here for the details of \d+ more posts\.\*$/m);
    expect(text.length).toBeGreaterThan(50_000);
  });

  it('says how many posts were not carried at all', () => {
    expect(comment({ posts: [makeReviewedPost()], postsLeftOut: 41 })).toContain('… and 41 more posts.');
  });
});

it('has no links and no pictures of files where it is not known where they are', () => {
  const text = reviewComment(makeReview({ posts: [moved, wrong] }), { places: null });
  expect(text).not.toMatch(/https?:|<img/);
});

it.each([['../../evil/repo/blob/main/x.md'], ['content/../../../evil.md'], ['a//b.md']])(
  'does not climb out of the repository: %s',
  (path) => {
    expect(comment({ posts: [makeReviewedPost({ path: postPath(path) })] })).not.toContain(
      `blob/HEAD/${path.slice(0, 3)}`,
    );
  },
);
