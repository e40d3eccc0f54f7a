import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeClock } from '../../../test/support/fake-clock.ts';
import {
  createGitFixture,
  type Files,
  type GitFixture,
  gitVariables,
  writeFiles,
} from '../../../test/support/git-fixture.ts';
import { changesOf } from '../../domain/post-changes.ts';
import type { Review } from '../../domain/review.ts';
import { silentLog } from '../../support/log.ts';
import type { RunEnvironment } from '../environment.ts';
import { validate } from '../validate.ts';
import { parseReview } from './parse-review.ts';
import { reviewPullRequest } from './review-pull-request.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../content/posts/2026/12');
const [photo, other] = ['first-light.jpg', 'gift-wrap.jpg'].map((name) => readFileSync(path.join(SAMPLE, name)));
const post = (front: string, caption = 'Hello') =>
  `---\nplatforms: [instagram]\nscheduled_date: 2026-05-12 10:00\nmedia_urls: [./photo.jpg]\n${front}\n---\n${caption}\n`;

const BASE: Files = {
  'mergecast.yml':
    'timezone: Europe/Berlin\nprofiles: {my_brand: {instagram: {account_id: "1"}}}\npolicy: {rules: {min_gap: off}}\n',
  'content/posts/photo.jpg': photo ?? '',
  'content/posts/kept.md': post(''),
  'content/posts/edited.md': post('# edited'),
  'content/posts/removed.md': post('# removed'),
  'content/posts/renamed.md': post(
    '# a post that is renamed, with enough in it to be known again',
    'Renamed\n\nAs it was.',
  ),
};

let fixture: GitFixture;
beforeEach(() => {
  fixture = createGitFixture(BASE);
});
afterEach(() => fixture.remove());

async function review(): Promise<Review> {
  const environment: RunEnvironment = {
    cwd: fixture.clone,
    variables: gitVariables,
    clock: new FakeClock('2026-05-10T08:00:00Z'),
    log: silentLog,
    fetch: () => Promise.reject(new Error('Nothing is fetched.')),
    signal: new AbortController().signal,
    github: null,
    runId: 'test',
    registerSecret: () => {},
  };
  const { report, changes } = await validate({ paths: [], base: 'main' }, environment);
  if (changes === null) throw new Error('There is a base.');
  return reviewPullRequest({ report, changes }, environment);
}

function commit(files: Files): void {
  fixture.git(['checkout', '--quiet', '-B', 'topic']);
  writeFiles(fixture.clone, files);
  fixture.git(['add', '--all']);
  fixture.git(['commit', '--quiet', '--message', 'change']);
}

const kinds = ({ posts }: Review) =>
  posts.map(({ path: name, before, after }) => [
    name.replace('content/posts/', ''),
    before && after ? changesOf(before, after).map(({ difference }) => difference.kind) : before ? 'removed' : 'added',
  ]);

it('knows what is added, changed, renamed and removed, and nothing else', async () => {
  await rm(path.join(fixture.clone, 'content/posts/removed.md'));
  fixture.git(['mv', 'content/posts/renamed.md', 'content/posts/moved.md']);
  commit({
    'content/posts/new.md': `---\nplatforms: [instagram]\nmedia_urls: [photo.jpg]\nscheduled_date: now\n---\nSomething else entirely\n`,
    'content/posts/edited.md': post('draft: true').replace('10:00', '09:00'),
    'content/README.md': 'no post',
  });
  const found = await review();
  expect(kinds(found)).toEqual([
    ['edited.md', ['state', 'time']],
    ['moved.md', []],
    ['new.md', 'added'],
    ['removed.md', 'removed'],
  ]);
  expect(found.posts.map(({ previousPath }) => previousPath)).toEqual([null, 'content/posts/renamed.md', null, null]);
  expect(found).toMatchObject({ postsChecked: 4, counts: { goingOut: 2, atOnce: 1, errors: 0 } });
  expect(parseReview(JSON.parse(JSON.stringify(found)))).toEqual({ kind: 'review', review: found });
});

it('shows a post whose picture is replaced although its own file is not touched', async () => {
  commit({ 'content/posts/photo.jpg': other ?? '' });
  const found = await review();
  expect(kinds(found)).toEqual(
    ['edited.md', 'kept.md', 'removed.md', 'renamed.md'].map((name) => [name, ['medium_replaced']]),
  );
});

it('shows what lies on disk uncommitted', async () => {
  await writeFile(path.join(fixture.clone, 'content/posts/draft.md'), post('draft: true'));
  expect(kinds(await review())).toEqual([['draft.md', 'added']]);
});

it('puts findings to their posts, and the others apart', async () => {
  commit({
    'content/posts/new.md': post('').replace('photo', 'nowhere'),
    'content/posts/broken.md': '---\nplatforms: [\n---\n',
    'mergecast.yml': `${BASE['mergecast.yml']}paused: {reason: Quiet week}\n`,
  });
  const found = await review();
  expect(found.posts.map(({ path: name, findings }) => [name, findings.map(({ code }) => code)])).toEqual([
    ['content/posts/broken.md', [expect.stringMatching(/^YAML/)]],
    ['content/posts/new.md', ['MEDIA_MISSING']],
  ]);
  expect(found.posts[1]?.after?.destinations).toMatchObject([{ state: 'invalid', media: [{ found: 'missing' }] }]);
  expect(found.findings).toContainEqual(expect.objectContaining({ code: 'PAUSED', file: 'mergecast.yml' }));
});
