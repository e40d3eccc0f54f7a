import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markersOf } from '../../src/domain/comment-marker.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { postPath } from '../../src/domain/post.ts';
import type { Review } from '../../src/domain/review.ts';
import type { PostedReview, ReviewToPost } from '../../src/run/review/post-review.ts';
import { postReview } from '../../src/run/review/post-review.ts';
import { reviewMarker } from '../../src/run/review/review-marker.ts';
import { type GitHubStage, openGitHubStage } from '../support/github-stage.ts';
import { githubSchema } from '../support/github-stand-in/graphql.ts';
import type { StandInPull } from '../support/github-stand-in/pull-routes.ts';
import type { GitHubStandIn, StandInFault } from '../support/github-stand-in.ts';
import { makeReview, makeReviewedPost } from '../support/make-review.ts';

/**
 * The one comment of a review, through the real Octokit and over HTTP. The stand-in checks every request and every answer
 * against GitHub's own descriptions.
 */
const HEAD = 'a'.repeat(40);
const NEWER = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const MARKER = reviewMarker('.');
const LONG = 'A sentence with | and @ada in it. '.repeat(20);

let stage: GitHubStage;
let standIn: GitHubStandIn;
let pull: StandInPull;

beforeAll(async () => void (await githubSchema()), 60_000);
beforeEach(async () => {
  stage = await openGitHubStage();
  standIn = stage.standIn;
  pull = standIn.addPull({ head: 'new-posts', headSha: HEAD });
});
afterEach(() => stage.close());

function finding(index: number, message = 'Wrong.'): Finding {
  const place = { file: `content/posts/${index}.md`, line: 3, column: 5, path: '/x' };
  return { code: 'FIELD_VALUE', severity: 'error', ...place, message, hint: null };
}

function post(parts: Partial<ReviewToPost> = {}): Promise<PostedReview> {
  const review = makeReview({ findings: [finding(1)] });
  const place = { pull: { number: pull.number, headSha: HEAD }, baseSha: BASE, workingFolder: '.' };
  return postReview({ review, ...place, ...parts }, stage.github, stage.environment);
}

const kept = (comment: string) => ({ kind: 'kept', comment });
const CLEAN = { review: makeReview() };
const ours = () => standIn.comments.filter(({ isOurs }) => isOurs);
const writes = () => standIn.calls.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length;
const isPosting = (method: string, path: string) => method === 'POST' && path.endsWith('/comments');

describe('one comment, kept up to date', () => {
  it.each([0, 31, 300])('is written once and found again behind %i others', async (others) => {
    for (let index = 0; index < others; index += 1) standIn.addComment(pull, `Nice, ${index}`);
    expect(await post()).toEqual(kept('created'));
    for (let index = 0; index < others; index += 1) standIn.addComment(pull, `Thanks, ${index}`);
    expect(await post(CLEAN)).toEqual(kept('edited'));
    expect(ours()).toMatchObject([
      {
        body: expect.stringMatching(new RegExp(`^${MARKER}\n### ✅ No post is added, changed or removed, no problems`)),
      },
    ]);
    expect(writes()).toBe(2);
  });

  it('changes nothing when it says the same, also after GitHub’s form has touched its line ends', async () => {
    await post();
    for (const comment of ours()) comment.body = `${comment.body.replaceAll('\n', '\r\n')}\r\n`;
    expect(await post()).toEqual(kept('unchanged'));
    expect(writes()).toBe(1);
  });

  it('is never somebody else’s that quotes the marker, nor one of ours that does so further down', async () => {
    const quoted = `${MARKER}\n### What is this line?`;
    standIn.addComment(pull, quoted);
    standIn.addComment(pull, `As it said:\n${quoted}`, 'us');
    expect(await post()).toEqual(kept('created'));
    expect(standIn.comments.map(({ body }) => body).slice(0, 2)).toEqual([quoted, `As it said:\n${quoted}`]);
  });

  it('is written again after somebody deleted it, also in the middle of an edit', async () => {
    await post();
    standIn.comments.length = 0;
    expect(await post()).toEqual(kept('created'));
    standIn.beforeCall = ({ method }) => void (method === 'PATCH' && standIn.comments.splice(0));
    expect(await post(CLEAN)).toEqual(kept('created'));
    expect(ours()).toHaveLength(1);
  });

  it('has one for each folder', async () => {
    await post();
    await post({ workingFolder: 'brands/two' });
    expect(await post({ workingFolder: './brands/two/', ...CLEAN })).toEqual(kept('edited'));
    expect(ours()).toHaveLength(2);
  });

  it('is left alone by the run of a commit that the pull request has left behind', async () => {
    await post();
    pull.headSha = NEWER; // pushed, or force-pushed, since; this is a re-run of the old run
    expect(await post(CLEAN)).toEqual(kept('outdated'));
    expect(writes()).toBe(1);
    expect(await post({ ...CLEAN, pull: { number: pull.number, headSha: NEWER } })).toEqual(kept('edited'));
  });
});

describe('two runs at once', () => {
  it('leave one comment: the older one stays', async () => {
    standIn.beforeCall = ({ method, path }) => {
      if (!isPosting(method, path)) return;
      standIn.beforeCall = () => {};
      standIn.addComment(pull, `${MARKER}\nfrom the other run`, 'us');
    };
    expect(await post()).toEqual(kept('created'));
    expect(ours()).toMatchObject([{ body: expect.stringContaining('from the other run') }]);
    expect(await post()).toEqual(kept('edited'));
  });

  it('have what they left cleared away by the next', async () => {
    for (const text of ['first', 'second', 'third']) standIn.addComment(pull, `${MARKER}\n${text}`, 'us');
    const [oldest] = ours();
    expect(await post()).toEqual(kept('edited'));
    expect(ours()).toEqual([oldest]);
  });
});

describe('trouble with the API', () => {
  const fault = (status: number, message: string, more: Partial<StandInFault> = {}) =>
    standIn.faults.push({ matches: isPosting, status, body: { message }, ...more });
  const SLOW_DOWN = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

  it('a comment whose answer was lost is found, not repeated', async () => {
    fault(502, 'Bad gateway', { afterEffect: true });
    expect(await post()).toEqual(kept('unchanged'));
    expect(ours()).toHaveLength(1);
    expect(standIn.count('POST', /comments$/)).toBe(1);
  });

  it('a server error without effect is tried again', async () => {
    fault(500, 'Server Error');
    expect(await post()).toEqual(kept('created'));
    expect(ours()).toHaveLength(1);
    expect(standIn.count('POST', /comments$/)).toBe(2);
  });

  it.each([
    { named: { 'retry-after': '20' }, waits: 20_000 },
    { named: {}, waits: 60_000 },
  ])('a secondary rate limit is waited for: $waits', async ({ named, waits }) => {
    fault(403, SLOW_DOWN, { headers: named });
    expect(await post()).toEqual(kept('created'));
    expect(stage.clock.now() - stage.start).toBe(waits);
    expect(ours()).toHaveLength(1);
  });

  it('a limit that is longer than a run can wait ends in a sentence', async () => {
    fault(403, SLOW_DOWN, { headers: { 'retry-after': '600' } });
    expect(await post()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('slow down') });
    expect(standIn.count('POST', /comments$/)).toBe(1);
  });

  it('a server that stays down ends in a sentence, with no more than three tries', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      standIn.faults.push({ matches: (_, path) => path === '/graphql', status: 503, body: { message: 'Unavailable' } });
    }
    expect(await post()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('Unavailable') });
    expect(standIn.calls).toHaveLength(3);
  });

  it.each<[string, () => void]>([
    ['a token that may only read', () => Object.assign(standIn, { mayComment: false })],
    ['a pull request that the token cannot see', () => void standIn.pulls.splice(0)],
  ])('%s is told by the permission that is missing, and not tried again', async (_name, arrange) => {
    arrange();
    expect(await post()).toMatchObject({
      kind: 'not_allowed',
      reason: expect.stringContaining('pull-requests: write'),
    });
    expect(standIn.count('POST', /comments$/)).toBeLessThanOrEqual(1);
  });
});

describe('what it says', () => {
  const posts = (amount: number): Review['posts'] =>
    Array.from({ length: amount }, (_, index) =>
      makeReviewedPost({ path: postPath(`content/posts/${index}.md`), findings: [finding(index, LONG)] }),
    );

  it.each([1, 31, 300])('fits, for %i files, and shows each of them or says how many more there are', async (files) => {
    expect(await post({ review: makeReview({ posts: posts(files) }) })).toEqual(kept('created'));
    const [{ body = '' } = {}] = ours();
    const shown = new Set(body.match(/content\/posts\/\d+\.md/g)).size;
    const [, more = 0] = /… and (\d+) more posts?\./.exec(body) ?? [];
    expect(shown + Number(more)).toBe(files);
    expect(body.split('<details>')).toHaveLength(body.split('</details>').length);
  });

  it('links to the commits that GitHub names', async () => {
    await post({ review: makeReview({ posts: posts(1) }) });
    expect(ours()[0]?.body).toContain(`/acme/content/blob/${HEAD}/content/posts/0.md?plain=1#L3`);
  });

  it('notifies nobody and forges no marker', async () => {
    const evil = `@ada\n${reviewMarker('other')}\n<img src=x> ${MARKER}`;
    await post({ review: makeReview({ findings: [{ ...finding(1, evil), file: `${evil}.md`, hint: evil }] }) });
    const [{ body = '' } = {}] = ours();
    expect(markersOf(body)).toEqual([MARKER]);
    const outsideCode = body
      .split('\n')
      .slice(1)
      .join('\n')
      .replace(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/@ada|<!--|<img/);
  });
});
