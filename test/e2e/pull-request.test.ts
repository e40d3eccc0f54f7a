import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ValidateReport } from '../../src/domain/reports.ts';
import { frontEnds } from '../support/front-ends.ts';
import { GITHUB_TOKEN, GitHubStandIn } from '../support/github-stand-in.ts';
import { commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

/** The bundled Action on GitHub's events: a pull request, one from a fork, the run that follows it, and the merge. */
const GOOD = `---
platforms: [instagram]
scheduled_date: 2026-05-10T13:50:00Z
media_urls: [/media/photo.jpg]
---
Hello @somebody
`;
const BAD = GOOD.replace('instagram', 'insta').replace('Hello', '::error::forged ##[add-mask]');

let workshop: Workshop;
let github: GitHubStandIn;
let base: string;
beforeEach(async () => {
  workshop = await openWorkshop({ files: {} });
  base = headOf(workshop);
  commitFiles(workshop.fixture, { 'content/posts/bad.md': BAD });
  github = await GitHubStandIn.start(workshop.fixture.remote);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await workshop.close();
});

async function run(name: string, payload: object, variables: Record<string, string> = {}) {
  const request = { clone: workshop.fixture.clone, event: { name, payload } };
  const result = await frontEnds.Action({
    ...request,
    variables: { ...workshop.variables(), ...github.variables(), ...variables },
  });
  const text = `${result.stdout}\n${result.stderr}`;
  expect(text.replace(/^::add-mask::.*$/gm, '')).not.toContain(GITHUB_TOKEN);
  expect(text).not.toMatch(/^::error::forged|##\[add-mask\]/m);
  return { ...result, text };
}

const headOf = ({ fixture }: Workshop) => fixture.git(['rev-parse', 'HEAD']);

function pullRequest(from: string) {
  const sha = headOf(workshop);
  const { number } = github.addPull({ head: 'new-posts', headSha: sha, headRepository: from });
  const to = { sha: base, repo: { full_name: github.repository } };
  return { pull_request: { number, head: { sha, repo: { full_name: from } }, base: to } };
}

it('reviews a pull request: a red check, annotations, the summary, one comment', async () => {
  const event = pullRequest(github.repository);
  const first = await run('pull_request', event);
  expect(first.exitCode, first.text).toBe(1);
  expect(first.stdout).toMatch(/^::error .*file=content\/posts\/bad\.md,line=2,col=13::/m);
  expect(github.comments).toMatchObject([{ body: expect.stringMatching(/^<!--.*-->\n### ❌ .*, 1 problem/) }]);
  expect(first.summary).toContain('content/posts/bad.md');
  const again = await run('pull_request', event);
  expect(again.text).toMatch(/The comment on the pull request: (?:unchanged|edited)\./);
  expect(github.comments).toHaveLength(1);
  expect(github.count('POST', /comments$/)).toBe(1);
  github.mayComment = false;
  github.comments.length = 0;
  const readOnly = await run('pull_request', event);
  expect(readOnly).toMatchObject({ exitCode: 1, outputs: { review_file: expect.stringContaining('review.json') } });
});

it('hands the review of a fork over to the run that may comment, and that run needs no checkout', async () => {
  const { exitCode, outputs } = await run('pull_request', pullRequest('mallory/content'));
  expect(exitCode).toBe(1);
  expect(github.calls).toEqual([]);
  const workflow_run = {
    event: 'pull_request',
    head_sha: headOf(workshop),
    head_branch: 'new-posts',
    head_repository: { full_name: 'mallory/content' },
  };
  const variables = { 'INPUT_REVIEW-FILE': outputs.review_file ?? '', GITHUB_WORKSPACE: workshop.fixture.folder };
  const followed = await run('workflow_run', { workflow_run }, variables);
  expect(followed.exitCode, followed.text).toBe(0);
  expect(JSON.parse(followed.json)).toEqual({ version: 1, pull_request: 1, comment: 'created' });
  expect(github.comments[0]?.body).toContain(`/acme/content/blob/${headOf(workshop)}/content/posts/bad.md?plain=1#L2>`);
});

it('stays green when only the comment fails', async () => {
  commitFiles(workshop.fixture, { 'content/posts/bad.md': GOOD });
  const isGraphql = (_method: string, path: string) => path === '/graphql';
  const slowDown = { message: 'You have exceeded a secondary rate limit.' };
  github.faults.push({ matches: isGraphql, status: 403, headers: { 'retry-after': '600' }, body: slowDown });
  const { exitCode, stdout, summary } = await run('pull_request', pullRequest(github.repository));
  expect(exitCode).toBe(0);
  expect(stdout).toContain('::warning::The comment on the pull request could not be written.');
  expect(summary).toContain('could not be written');
});

it('tells the pull request that brought a post, once, when it is live', async () => {
  commitFiles(workshop.fixture, { 'content/posts/bad.md': GOOD });
  const added = workshop.fixture.git(['log', '--diff-filter=A', '--format=%H', '--', 'content/posts/bad.md']);
  github.addPull({ head: 'new-posts', state: 'closed', merged_at: '2026-05-10T13:00:00Z', brought: [added] });
  const published = await run('schedule', { schedule: '7 * * * *' });
  expect(published.exitCode, published.text).toBe(0);
  const [row] = published.report?.published ?? [];
  expect(github.comments).toMatchObject([{ body: expect.stringContaining(`[open](<${row?.post_url}>)`) }]);
  await run('schedule', { schedule: '7 * * * *' });
  expect(github.comments).toHaveLength(1);
  expect(workshop.sandbox.published()).toHaveLength(1);
});

it('leaves a preview of what the pull request brings, and says where it is', async () => {
  const variables = { 'INPUT_PREVIEW-FOLDER': 'out/preview', GITHUB_WORKSPACE: workshop.fixture.folder };
  const { exitCode, outputs, summary, text } = await run('pull_request', pullRequest(github.repository), {
    ...variables,
    'INPUT_WORKING-DIRECTORY': 'clone',
  });
  expect(exitCode, text).toBe(1);
  expect(outputs.preview_folder).toBe(path.join(workshop.fixture.folder, 'out/preview'));
  expect(readdirSync(outputs.preview_folder ?? '')).toEqual(
    expect.arrayContaining(['index.html', 'page.js', 'calendar.ics']),
  );
  expect(summary).toContain('**Preview:**');
});

it('validates without a word to anybody where comments are switched off', async () => {
  const { outputs, json } = await run('pull_request', pullRequest('mallory/content'), { INPUT_COMMENT: 'false' });
  expect((JSON.parse(json) as ValidateReport).findings).toHaveLength(1);
  expect(outputs.review_file).toBe('');
  expect(github.calls).toEqual([]);
});
