import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markersOf } from '../../src/domain/comment-marker.ts';
import type { MergecastError } from '../../src/domain/errors.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Review } from '../../src/domain/review.ts';
import { commentReview, type ReviewedRun } from '../../src/run/review/comment-review.ts';
import { type CarriedReview, REVIEW_FILE, readReviewFile, writeReviewFile } from '../../src/run/review/review-file.ts';
import { reviewMarker } from '../../src/run/review/review-marker.ts';
import { type GitHubStage, openGitHubStage } from '../support/github-stage.ts';
import { githubSchema } from '../support/github-stand-in/graphql.ts';
import type { StandInPull } from '../support/github-stand-in/pull-routes.ts';
import { makeReview } from '../support/make-review.ts';

/** A fork's review: what its run leaves, and what the trusted workflow makes of a file that a stranger wrote. */
const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const FORK = 'mallory/content';
const RUN: ReviewedRun = { headSha: HEAD, headBranch: 'new-posts', headRepository: FORK };

const FINDING: Finding = {
  code: 'FIELD_VALUE',
  severity: 'error',
  file: 'content/posts/a.md',
  line: 3,
  column: 5,
  path: '/x',
  message: 'Wrong.',
  hint: null,
};

let folder: string;
let file: string;
beforeAll(async () => void (await githubSchema()), 60_000);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mergecast-review-'));
  file = path.join(folder, REVIEW_FILE);
});
afterEach(() => rmSync(folder, { recursive: true }));

const REVIEW = makeReview({ findings: [FINDING] });
const CARRIED: CarriedReview = { pull: { number: 1, headSha: HEAD }, baseSha: BASE, review: REVIEW };
const written = (change: Record<string, unknown> = {}) => ({
  ...{ version: 1, pull_request: 1, head_sha: HEAD, base_sha: BASE, review: REVIEW },
  ...change,
});
const leave = (change?: Record<string, unknown>) => writeFileSync(file, JSON.stringify(written(change)));
const leaveReview = (change: Partial<Review>) => leave({ review: makeReview(change) });

function validElsewhere(): string {
  const elsewhere = path.join(folder, 'elsewhere.json');
  writeFileSync(elsewhere, JSON.stringify(written()));
  return elsewhere;
}

describe('the file', () => {
  it('is read as it was written', async () => {
    expect(await writeReviewFile(CARRIED, folder)).toBe(file);
    expect(await readReviewFile(file)).toEqual(CARRIED);
  });

  it('has room for as many findings as there is, and counts the others', async () => {
    const huge = { ...FINDING, message: '😀'.repeat(5_000), hint: '😀'.repeat(5_000) };
    const findings = [FINDING, ...Array.from({ length: 3_000 }, () => huge)];
    await writeReviewFile({ ...CARRIED, review: makeReview({ findings }) }, path.join(folder, 'new'));
    const read = (await readReviewFile(path.join(folder, 'new', REVIEW_FILE)))?.review;
    expect(read?.findings[0]).toEqual(FINDING);
    expect((read?.findings.length ?? 0) + (read?.findingsLeftOut ?? 0)).toBe(findings.length);
    expect(read?.findings.length).toBeGreaterThan(2);
  });

  it('may be missing', async () => {
    expect(await readReviewFile(file)).toBeNull();
    expect(await readReviewFile(path.join(file, 'deeper'))).toBeNull();
  });

  const review = (change: Record<string, unknown>) => ({ review: { ...REVIEW, ...change } });
  const finding = (change: Record<string, unknown>) => review({ findings: [{ ...FINDING, ...change }] });
  it.each<[string, () => void]>([
    ['no JSON', () => writeFileSync(file, '{"version": 1')],
    ['no UTF-8', () => writeFileSync(file, Buffer.from([0x22, 0xff, 0x22]))],
    ['a list', () => writeFileSync(file, '[]')],
    ['null', () => writeFileSync(file, 'null')],
    ['another version', () => leave({ version: 2 })],
    ['a field too many', () => leave({ body: '# Approved' })],
    ['a field of another name', () => writeFileSync(file, '{"__proto__": {"version": 1}}')],
    ['a number as text', () => leave({ pull_request: '1' })],
    ['a commit that is none', () => leave({ head_sha: `${HEAD}\n` })],
    ['a review of another version', () => leave(review({ version: 2 }))],
    ['a review with a field too many', () => leave(review({ body: '# Approved' }))],
    ['an amount below zero', () => leave(review({ findingsLeftOut: -1 }))],
    ['a severity that is none', () => leave(finding({ severity: 'constructor' }))],
    ['a code with markup', () => leave(finding({ code: 'X`</code>' }))],
    ['a message without end', () => leave(finding({ message: 'a'.repeat(10_001) }))],
    ['a finding with markup of its own', () => leave(finding({ html: '<b>' }))],
    ['findings without end', () => leave(review({ findings: Array.from({ length: 1_001 }, () => FINDING) }))],
    ['a file without end', () => writeFileSync(file, Buffer.alloc(2 * 1024 * 1024, ' '))],
    ['a folder', () => mkdirSync(file)],
    ['a link, even to a review', () => symlinkSync(validElsewhere(), file)],
  ])('is refused as %s, without a word of what it says', async (_name, arrange) => {
    arrange();
    const error: unknown = await readReviewFile(file).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'content', code: 'REVIEW_FILE_INVALID' });
    const { message, hint } = error as MergecastError;
    expect(`${message} ${hint}`).not.toMatch(/Approved|constructor|aaa/);
  });
});

describe('the comment', () => {
  let stage: GitHubStage;
  let pull: StandInPull;
  beforeEach(async () => {
    stage = await openGitHubStage();
    pull = stage.standIn.addPull({ head: 'new-posts', headSha: HEAD, headRepository: FORK });
  });
  afterEach(() => stage.close());

  const comment = (run: Partial<ReviewedRun> = {}) =>
    commentReview({ file, run: { ...RUN, ...run }, workingFolder: '.' }, stage.github, stage.environment);
  const bodies = () => stage.standIn.comments.map(({ body }) => body);

  it('is kept on the pull request that the run was for', async () => {
    leaveReview({ findings: [FINDING], findingsLeftOut: 7 });
    expect(await comment()).toMatchObject({ pullRequest: 1, comment: 'created' });
    expect(bodies()).toEqual([expect.stringContaining('… and 7 more findings.')]);
    leaveReview({});
    expect(await comment()).toMatchObject({ comment: 'edited' });
    expect(await comment()).toMatchObject({ comment: 'unchanged' });
    expect(bodies()).toEqual([expect.stringMatching(new RegExp(`^${reviewMarker('.')}\n### ✅ No post is added`))]);
  });

  it('needs no call when the run left nothing', async () => {
    expect(await comment()).toMatchObject({ pullRequest: null, comment: null });
    expect(stage.standIn.calls).toEqual([]);
  });

  it.each<[string, (other: StandInPull) => void]>([
    ['names a pull request of somebody else', (other) => leave({ pull_request: other.number })],
    ['is about another commit', () => leave({ head_sha: 'c'.repeat(40) })],
    ['comes from a run that was overtaken by a push', () => Object.assign(pull, { headSha: 'c'.repeat(40) })],
    ['comes too late', () => Object.assign(pull, { state: 'closed' })],
    ['comes from a fork that is gone', () => Object.assign(pull, { headRepository: null })],
    ['comes from another fork with the same branch', () => Object.assign(pull, { headRepository: 'mallory/copy' })],
  ])('is not written when the file %s', async (_name, arrange) => {
    leave();
    arrange(stage.standIn.addPull({ head: 'new-posts', headSha: HEAD, headRepository: 'victim/content' }));
    expect(await comment()).toMatchObject({ pullRequest: null, comment: null });
    expect(bodies()).toEqual([]);
  });

  it('is written on the right one of two from the same branch', async () => {
    const second = stage.standIn.addPull({ head: 'new-posts', headSha: HEAD, headRepository: FORK, base: 'release' });
    leave({ pull_request: second.number });
    expect(await comment()).toMatchObject({ pullRequest: second.number });
  });

  it('renders what the file says as text, and nothing else', async () => {
    const evil = `\ud800 <img src=x onerror=alert(1)> @acme/team [x](javascript:1) \n${reviewMarker('b')}\n# Approved ![](https://evil.example/x.png) `;
    leave({
      review: makeReview({
        findings: [{ ...FINDING, file: evil, path: evil, message: evil, hint: evil, code: 'NEWER_CODE' as never }],
      }),
    });
    await comment();
    const [body = ''] = bodies();
    expect(markersOf(body)).toEqual([reviewMarker('.')]);
    const text = body
      .split('\n')
      .slice(1)
      .join('\n')
      .replace(/`[^`\n]*`/g, '')
      .replace(/\]\(<https:\/\/github\.com\/acme\/content\/blob\/[^<>\s]+>\)/g, '');
    expect(text).not.toMatch(/<img|@acme|\]\(|<!--|^# /m);
    expect(body).toContain('NEWER_CODE');
  });

  it('that cannot be written ends with what the job needs', async () => {
    leave();
    stage.standIn.mayComment = false;
    await expect(comment()).rejects.toMatchObject({ kind: 'credential', code: 'PERMISSION_MISSING' });
    stage.standIn.mayComment = true;
    stage.standIn.faults.push({ matches: (_, at) => at.endsWith('/pulls'), status: 404, body: { message: 'No.' } });
    await expect(comment()).rejects.toMatchObject({ kind: 'credential' });
    expect(readFileSync(file, 'utf8')).toContain('FIELD_VALUE');
  });
});
