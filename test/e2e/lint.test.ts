import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ValidateReport } from '../../src/domain/reports.ts';
import type { RunEnvironment } from '../../src/run/environment.ts';
import { validate } from '../../src/run/validate.ts';
import { frontEnds } from '../support/front-ends.ts';
import { gitVariables, writeFiles } from '../support/git-fixture.ts';
import { inProcess, publishHere } from '../support/in-process.ts';
import { CONFIG, commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

/** What review says of a pull request as a whole, with real git and a real ledger. It is 14:00 UTC on 10 May 2026. */

interface PostText {
  readonly date?: string;
  readonly caption?: string;
  readonly medium?: string;
}

const post = ({ date = '2026-05-12T10:00:00Z', caption = 'A quiet morning.', medium = 'photo.jpg' }: PostText = {}) =>
  `---\nplatforms: [instagram]\nscheduled_date: ${date}\nmedia_urls: [/media/${medium}]\n---\n${caption}\n`;

let workshop: Workshop;
afterEach(() => workshop.close());

/** A branch off what is on main, with one change committed. */
function branch(change: () => void): void {
  workshop.fixture.git(['fetch', '--quiet', 'origin']);
  workshop.fixture.git(['checkout', '--quiet', '-B', 'change', 'origin/main']);
  change();
  workshop.fixture.git(['add', '--all']);
  workshop.fixture.git(['commit', '--quiet', '--allow-empty', '--message', 'change']);
}

const said = ({ findings }: ValidateReport) =>
  findings.map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`);

async function review(environment: Partial<RunEnvironment> = {}): Promise<ValidateReport> {
  const { report } = await validate({ paths: [], base: 'origin/main' }, { ...inProcess(workshop), ...environment });
  expect(workshop.fixture.git(['status', '--porcelain'])).toBe('');
  return report;
}

describe('a pull request after a post went out', () => {
  const open = async () => {
    workshop = await openWorkshop({
      files: {
        'content/posts/live.md': post({ date: '2026-05-10T13:55:00Z', caption: 'Live' }),
        'content/posts/gone.md': post({ date: '2026-05-13T10:00:00Z', caption: 'Gone', medium: 'photo-2.jpg' }),
        'content/posts/old.md': post({ date: '2026-05-14T10:00:00Z', caption: 'Old', medium: 'photo-3.jpg' }),
        'content/posts/untouched.md': post({ date: '2027-05-09T10:00:00Z', caption: 'Untouched', medium: 'clip.mp4' }),
      },
    });
    await publishHere(workshop);
    expect(workshop.onMain('content/posts/live.md')).toContain('status: completed');
  };
  const { git } = { git: (...args: string[]) => workshop.fixture.git(args) };

  it('tells drift, withdrawn posts, owned fields and repetition; changed files first', async () => {
    await open();
    branch(() => {
      const live = workshop.onMain('content/posts/live.md');
      writeFiles(workshop.fixture.clone, {
        'content/posts/live.md': `${live.replace(/post_url: \S+/, 'post_url: https://www.instagram.com/p/FORGED/').replace('\nLive', '\nLive and edited')}\n`,
        'content/posts/again.md': post({ date: '2026-05-12T10:00:00Z', caption: 'Live' }),
        'content/posts/now.md': post({ date: 'now', caption: 'Now' }),
        'content/posts/orphan.jpg': 'x',
      });
      git('rm', '--quiet', 'content/posts/gone.md');
      git('mv', 'content/posts/old.md', 'content/posts/renamed.md');
    });
    expect(said(await review())).toEqual([
      'notice MEDIA_REPEATED content/posts/again.md:4:14',
      'error DUPLICATE_PLANNED content/posts/again.md:6:1',
      'notice SCHEDULED_DELETED content/posts/gone.md:1:1',
      'warning OWNED_FIELD_CHANGED content/posts/live.md:6:1',
      'warning LIVE_EDITED content/posts/live.md:16:1',
      'notice DATE_NOW content/posts/now.md:3:17',
      'notice MEDIA_REPEATED content/posts/now.md:4:14',
      'notice MEDIA_ORPHANED content/posts/orphan.jpg:1:1',
      'notice SCHEDULED_RENAMED content/posts/renamed.md:2:1',
      'warning HORIZON_EXCEEDED content/posts/untouched.md:3:17',
    ]);
  });

  it('does not take our own write-back, or a renamed live post, for anybody’s mistake', async () => {
    await open();
    const trail = workshop.onMain('content/posts/live.md');
    git('fetch', '--quiet', 'origin');
    git('checkout', '--quiet', '-B', 'main', 'origin/main~1');
    git('push', '--quiet', '--force', 'origin', 'main');
    branch(() => {
      writeFiles(workshop.fixture.clone, { 'content/posts/live.md': trail });
    });
    expect(said(await review()).filter((each) => !each.includes('untouched'))).toEqual([]);
    branch(() => git('mv', 'content/posts/live.md', 'content/posts/moved.md'));
    expect(said(await review()).filter((each) => !each.includes('untouched'))).toEqual([]);
  });
});

it('gives the same with a cache as without, whatever people do meanwhile', async () => {
  const names = ['a', 'b', 'c'];
  const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-cache-'));
  const program = path.join(folder, 'program.js');
  writeFileSync(program, 'this version');
  const files = Object.fromEntries(
    names.map((name, index) => [
      `content/posts/${name}.md`,
      post({ date: `2026-05-1${index + 1}T10:00:00Z`, caption: name }),
    ]),
  );
  workshop = await openWorkshop({ files: { ...files, 'content/posts/own.jpg': 'not a picture' } });
  const { clone } = workshop.fixture;
  const step = fc.record({
    name: fc.constantFrom(...names),
    action: fc.constantFrom('edit', 'edit', 'delete', 'break', 'rename', 'media', 'config', 'finish'),
    caption: fc.constantFrom(
      'Fresh from the kiln this morning: twelve cups',
      'Fresh from the kiln this evening: twelve cups',
      'b',
      '',
    ),
    medium: fc.constantFrom('photo.jpg', 'photo-2.jpg', 'clip.mp4', 'missing.jpg'),
    hour: fc.integer({ min: 10, max: 12 }),
    isCommitted: fc.boolean(),
  });
  const act = ({ name, action, caption, medium, hour, isCommitted }: Record<string, unknown>) => {
    const file = `content/posts/${name}.md`;
    const text = post({ caption: String(caption), medium: String(medium), date: `2026-05-11T${hour}:05:00Z` });
    if (action === 'edit') writeFiles(clone, { [file]: text });
    if (action === 'break') writeFiles(clone, { [file]: text.replace('platforms:', 'platfroms:') });
    if (action === 'finish') writeFiles(clone, { [file]: text.replace('---\n', '---\nstatus: completed\n') });
    if (action === 'delete') rmSync(path.join(clone, file), { force: true });
    if (action === 'rename') writeFiles(clone, { [`content/posts/new-${name}.md`]: text });
    if (action === 'media') writeFiles(clone, { [`media/${medium}`]: String(caption) });
    if (action === 'config')
      writeFiles(clone, { 'mergecast.yml': `${CONFIG.replace('{sandbox}', 'https://cdn.example.com')}# ${caption}\n` });
    if (!isCommitted) return;
    workshop.fixture.git(['add', '--all']);
    workshop.fixture.git(['commit', '--quiet', '--allow-empty', '--message', 'change']);
  };
  const look = async (environment: Partial<RunEnvironment>) =>
    (await validate({ paths: [], base: 'origin/main' }, { ...inProcess(workshop), ...environment })).report;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        for (const each of steps) act(each);
        expect(await look({ cache: { folder, program } })).toEqual(await look({}));
      }),
      { numRuns: 15 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.each(Object.entries(frontEnds))('%s', (name, runProgram) => {
  it('reviews a pull request as a runner checks it out', async () => {
    workshop = await openWorkshop({ files: { 'content/posts/a.md': post() } });
    const { git, remote, folder } = workshop.fixture;
    branch(() =>
      writeFiles(workshop.fixture.clone, {
        'content/posts/b.md': post({ date: '2026-05-12T10:01:00Z', caption: 'B' }),
      }),
    );
    const head = git(['rev-parse', 'HEAD']);
    git(['checkout', '--quiet', '-B', 'main', 'origin/main']);
    commitFiles(workshop.fixture, {
      'content/posts/others.md': post({ date: '2026-05-20T10:00:00Z', caption: 'Others' }),
    });
    git(['merge', '--quiet', '--no-ff', '--message', 'merge', 'change']);
    git(['push', '--quiet', 'origin', 'HEAD:refs/pull/1/merge']);
    const runner = path.join(folder, 'runner');
    git(['init', '--quiet', runner], folder);
    git(['remote', 'add', 'origin', `file://${remote}`], runner);
    git(
      ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', 'refs/pull/1/merge:refs/remotes/pull/1/merge'],
      runner,
    );
    git(['checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge'], runner);
    git(['fetch', '--quiet', '--depth=1', 'origin', '+refs/heads/main:refs/remotes/origin/main'], runner);
    const event = path.join(folder, 'event.json');
    const base = git(['rev-parse', 'origin/main~1']);
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
    const { exitCode, json } = await runProgram({
      clone: runner,
      command: 'validate',
      options: name === 'CLI' ? ['--base', 'origin/main'] : [],
      variables: {
        ...workshop.variables(),
        MERGECAST_CACHE_DIR: path.join(folder, 'cache'),
        ...(name === 'CLI' ? {} : { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event }),
      },
    });
    expect(exitCode).toBe(0);
    expect(said(JSON.parse(json))).toEqual([
      'warning GAP_TOO_SHORT content/posts/b.md:3:17',
      'notice MEDIA_REPEATED content/posts/b.md:4:14',
    ]);
    expect(git(['status', '--porcelain'], runner)).toBe('');
  });
});

it('refuses a base that is not there, and needs no git without one', async () => {
  workshop = await openWorkshop({ files: { 'content/posts/a.md': post() } });
  const environment = inProcess(workshop);
  await expect(validate({ paths: [], base: 'orgin/main' }, environment)).rejects.toMatchObject({
    code: 'BRANCH_UNKNOWN',
  });
  const plain = mkdtempSync(path.join(tmpdir(), 'mergecast-plain-'));
  writeFiles(plain, {
    'mergecast.yml': 'profiles: { my_brand: { instagram: { account_id: "1" } } }\n',
    'content/posts/a.md': post({ medium: 'a.jpg' }).replace('/media/', 'https://cdn.example.com/'),
    'content/posts/b.md': post({ medium: 'b.jpg', caption: 'B' }).replace('/media/', 'https://cdn.example.com/'),
  });
  const { report } = await validate({ paths: [] }, { ...environment, cwd: plain, variables: gitVariables });
  expect(said(report)).toEqual(['warning GAP_TOO_SHORT content/posts/b.md:3:17']);
  rmSync(plain, { recursive: true });
});
