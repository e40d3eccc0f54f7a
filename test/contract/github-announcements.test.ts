import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addMs } from '../../src/domain/instant.ts';
import type { PublishedRow } from '../../src/domain/reports.ts';
import { announce } from '../../src/run/comments/announce.ts';
import { createGitFixture, type GitFixture } from '../support/git-fixture.ts';
import { type GitHubStage, openGitHubStage } from '../support/github-stage.ts';
import { githubSchema } from '../support/github-stand-in/graphql.ts';
import type { StandInPull } from '../support/github-stand-in/pull-routes.ts';
import { commitFiles } from '../support/workshop.ts';

/** After publishing: the pull request that brought a post hears once that it is live. */
let fixture: GitFixture;
let stage: GitHubStage;
let log: string[];
beforeAll(async () => void (await githubSchema()), 60_000);
beforeEach(async () => {
  fixture = createGitFixture();
  stage = await openGitHubStage(fixture.remote);
  log = [];
});
afterEach(async () => {
  await stage.close();
  fixture.remove();
});

const row = (post: string, platform = 'instagram'): PublishedRow => ({
  ...{ post: `content/posts/${post}.md`, platform, profile: 'my_brand', post_id: '1' },
  post_url: `https://${platform}.example/p/${post}/`,
  ...{ published_at: '2026-05-10T14:00:01Z', lateness_seconds: 1 },
});

function tell(rows: readonly PublishedRow[], change: { readonly deadlineMs?: number } = {}): Promise<void> {
  const note = (message: string) => void log.push(message);
  return announce(rows, stage.github, {
    branch: 'main',
    commit: fixture.git(['rev-parse', 'main']),
    deadline: addMs(stage.start, change.deadlineMs ?? 600_000),
    environment: { ...stage.environment, log: { info: note, warn: note, debug: note } },
  });
}

/** A merged pull request that brought posts, and one commit for each of them. */
function merged(...posts: readonly string[]): StandInPull {
  const brought = posts.map((post) => {
    commitFiles(fixture, { [`content/posts/${post}.md`]: post });
    return fixture.git(['rev-parse', 'HEAD']);
  });
  return stage.standIn.addPull({ head: posts.join('-'), state: 'closed', merged_at: '2026-05-09T10:00:00Z', brought });
}

const commentsOn = ({ number }: StandInPull) => stage.standIn.comments.filter(({ pull }) => pull === number);

it('says it once, with the link, for everything that went out together', async () => {
  const [pull, other] = [merged('a', 'b'), merged('c')];
  await tell([row('a'), row('a', 'threads'), row('b'), row('c')]);
  await tell([row('b'), row('c')]);
  expect(commentsOn(pull)).toHaveLength(1);
  expect(commentsOn(other)).toHaveLength(1);
  const [{ body = '' } = {}] = commentsOn(pull);
  expect(body.split('\n').slice(3)).toEqual([
    '### ✅ These 3 are live now',
    '',
    '| Post | Where | Link | Late |',
    '| --- | --- | --- | --- |',
    '| `content/posts/a.md` | instagram \\(my\\_brand\\) | [open](<https://instagram.example/p/a/>) | 1 s |',
    '| `content/posts/a.md` | threads \\(my\\_brand\\) | [open](<https://threads.example/p/a/>) | 1 s |',
    '| `content/posts/b.md` | instagram \\(my\\_brand\\) | [open](<https://instagram.example/p/b/>) | 1 s |',
  ]);
});

it('says later only what it has not said', async () => {
  const pull = merged('a');
  await tell([row('a')]);
  await tell([row('a'), row('a', 'threads')]);
  const [, second] = commentsOn(pull);
  expect(second?.body).toContain('### ✅ This is live now');
  expect(second?.body).not.toContain('instagram');
});

it('is not taken in by somebody who has said so before', async () => {
  const pull = merged('a');
  await tell([row('a')]);
  const [said] = stage.standIn.comments.splice(0);
  stage.standIn.addComment(pull, said?.body ?? '');
  await tell([row('a')]);
  expect(commentsOn(pull).filter(({ isOurs }) => isOurs)).toHaveLength(1);
});

it('prefers the pull request into this branch, and finds the commit behind many edits', async () => {
  const pull = merged('a');
  stage.standIn.pulls.unshift({ ...pull, number: 77, base: 'staging' });
  editOften('content/posts/a.md', 120);
  await tell([row('a')]);
  expect(commentsOn(pull)).toHaveLength(1);
  expect(stage.standIn.count('GET', /\/commits$/)).toBe(2);
});

/** More commits than fit on a page, in one go. */
function editOften(file: string, times: number): void {
  const commits = Array.from({ length: times }, (_, index) => {
    const from = index === 0 ? 'from refs/heads/main^0\n' : '';
    const text = `edit ${index}`;
    return `commit refs/heads/main\ncommitter Ada <ada@example.com> ${1_800_000_000 + index} +0000\ndata 4\nedit\n${from}M 100644 inline ${file}\ndata ${text.length}\n${text}\n`;
  });
  stage.standIn.bare.git(['fast-import', '--quiet'], commits.join(''));
  fixture.git(['pull', '--quiet']);
}

it.each([
  ['a post that was pushed without one', () => void commitFiles(fixture, { 'content/posts/a.md': 'x' })],
  ['a file that is not there', () => {}],
  ['one that is still open', () => void Object.assign(merged('a'), { merged_at: null, state: 'open' })],
])('says nothing about %s', async (_name, arrange) => {
  arrange();
  await tell([row('a')]);
  expect(stage.standIn.comments).toEqual([]);
});

it('names the permission where it may not, and costs the run nothing', async () => {
  merged('a');
  stage.standIn.mayComment = false;
  await tell([row('a')]);
  expect(log).toEqual([expect.stringContaining('pull-requests: write')]);
});

it('is not said twice when an answer is lost', async () => {
  const pull = merged('a');
  const isPosting = (method: string, path: string) => method === 'POST' && path.endsWith('/comments');
  stage.standIn.faults.push({ matches: isPosting, status: 502, body: { message: 'Bad gateway' }, afterEffect: true });
  await tell([row('a')]);
  expect(commentsOn(pull)).toHaveLength(1);
  expect(stage.standIn.count('POST', /comments$/)).toBe(1);
});

it('ends with the time of the run', async () => {
  merged('a');
  await tell([row('a')], { deadlineMs: 0 });
  expect(stage.standIn.calls).toEqual([]);
});
