import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { SandboxRequest } from '../../src/sandbox/sandbox.ts';
import { frontEnds } from '../support/front-ends.ts';
import { gitVariables } from '../support/git-fixture.ts';
import { CONFIG, commitFiles, openWorkshop, TOKEN, type Workshop, type WorkshopOptions } from '../support/workshop.ts';

const MINUTE_MS = 60_000;
const TWO_ACCOUNTS = CONFIG.replace(
  'media:\n',
  '  other_brand:\n    instagram: { account_id: "17841400000000001" }\nmedia:\n',
);

let workshop: Workshop;
afterEach(() => workshop.close());

function post(time: string, medium: string, caption: string, profile = 'my_brand'): string {
  return `---\nprofile_name: ${profile}\nplatforms: [instagram]\nscheduled_date: ${time}\nmedia_urls: [/media/${medium}]\n---\n${caption}\n`;
}

async function open(options: WorkshopOptions): Promise<void> {
  workshop = await openWorkshop({ speed: 60, ...options });
}

function run(runProgram = frontEnds.CLI) {
  const variables = { ...workshop.variables(), OTHER_BRAND_INSTAGRAM_ACCESS_TOKEN: TOKEN };
  return runProgram({ clone: workshop.fixture.clone, variables });
}

const published = () => workshop.sandbox.published().map(({ caption }) => caption);
const writes =
  (accountId: string) =>
  ({ method, path }: SandboxRequest) =>
    method === 'POST' && path.includes(accountId);

describe('a reel that needs longer than a run', () => {
  it('is published by a later run, with the container that the first one made', async () => {
    await open({
      files: { 'content/posts/reel.md': post('2026-05-10T13:55:00Z', 'clip.mp4', 'A reel') },
      sandbox: { scenario: { processing_ms: { video: 12 * MINUTE_MS } } },
    });
    const first = await run();
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.report?.deferred).toMatchObject([{ reason: expect.stringContaining('still processing') }]);
    const [waiting] = workshop.ledger();
    expect(waiting).toMatchObject({ state: 'deferred', attempts: 0 });

    workshop.clock.moveOn(10 * MINUTE_MS);
    const second = await run();
    expect(second.report?.published, second.stderr).toHaveLength(1);
    expect(workshop.sandbox.published()).toMatchObject([{ containerId: waiting?.prepared?.container_id }]);
    const created = workshop.sandbox
      .requests()
      .filter(({ path, method }) => method === 'POST' && /\/media$/.test(path));
    expect(created).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  const files = {
    'content/posts/a.md': post('2026-05-10T13:50:00Z', 'photo.jpg', 'A'),
    'content/posts/b.md': post('2026-05-10T13:55:00Z', 'photo-2.jpg', 'B'),
    'content/posts/other.md': post('2026-05-10T13:55:00Z', 'photo-3.jpg', 'Other', 'other_brand'),
  };
  const limited = { account: '17841400000000000', nth: 1 } as const;

  it('rests one account until the time given, over runs and for posts added later; then all go out in order', async () => {
    const usage = { call_count: 100, estimated_time_to_regain_access: 30 };
    await open({
      config: TWO_ACCOUNTS,
      files,
      sandbox: {
        scenario: { faults: [{ ...limited, endpoint: 'instagram.create_container', error: { code: 4 }, usage }] },
      },
    });
    const first = await run();
    expect(first.exitCode, first.stderr).toBe(0);
    expect(published()).toEqual(['Other']);
    expect(first.report?.deferred).toMatchObject([
      { post: 'content/posts/a.md', not_before: expect.stringMatching(/^2026-05-10T14:3/) },
      { post: 'content/posts/b.md', not_before: expect.stringMatching(/^2026-05-10T14:3/) },
    ]);

    commitFiles(workshop.fixture, { 'content/posts/0-new.md': post('2026-05-10T13:58:00Z', 'clip.mp4', 'New') });
    workshop.clock.moveOn(10 * MINUTE_MS);
    const before = workshop.sandbox.requests().filter(writes('17841400000000000')).length;
    const second = await run();
    expect(second.report?.deferred.map((row) => row.post)).toEqual(
      Object.keys(files).slice(0, 2).concat('content/posts/0-new.md'),
    );
    expect(workshop.sandbox.requests().filter(writes('17841400000000000'))).toHaveLength(before);

    workshop.clock.moveOn(30 * MINUTE_MS);
    const third = await run();
    expect(third.exitCode, third.stderr).toBe(0);
    expect(published()).toEqual(['Other', 'A', 'B', 'New']);
  });

  it('is seen coming: an answer that succeeds but reports 95 % makes the account rest', async () => {
    await open({
      config: TWO_ACCOUNTS,
      files,
      sandbox: {
        scenario: { faults: [{ ...limited, endpoint: 'instagram.media_publish', usage: { call_count: 96 } }] },
      },
    });
    const { report, exitCode } = await run();
    expect(exitCode).toBe(0);
    expect(published().sort()).toEqual(['A', 'Other']);
    expect(report?.deferred).toMatchObject([{ post: 'content/posts/b.md', reason: expect.stringContaining('96%') }]);
    workshop.clock.moveOn(20 * MINUTE_MS);
    await run();
    expect(published()).toContain('B');
  });
});

describe('time', () => {
  it('sends what says now, and calls it punctual', async () => {
    await open({ files: { 'content/posts/now.md': post('now', 'photo.jpg', 'Now') } });
    const { report, stderr } = await run();
    expect(report?.published, stderr).toMatchObject([{ post: 'content/posts/now.md', lateness_seconds: 0 }]);
  });

  it.each([
    ['says so when runs were skipped', '2026-05-10T11:30:00Z', true],
    ['is silent about the ordinary delay of a schedule', '2026-05-10T12:30:00Z', false],
  ])('%s', async (_name, due, isNoted) => {
    await open({ files: { 'content/posts/late.md': post(due, 'photo.jpg', 'Late') } });
    dateLastCommit('2026-05-10T08:00:00Z');
    const { stdout, report } = await run(frontEnds.Action);
    expect(report?.published).toHaveLength(1);
    expect(stdout.includes('No run took content/posts/late.md from 2026-05-10T11:30:00Z')).toBe(isNoted);
  });

  it('does not blame the schedule for a post that was merged late', async () => {
    await open({ files: { 'content/posts/late.md': post('2026-05-10T11:30:00Z', 'photo.jpg', 'Late') } });
    dateLastCommit('2026-05-10T13:40:00Z');
    expect((await run(frontEnds.Action)).stdout).not.toContain('No run took');
  });
});

/** As if it had been merged then. */
function dateLastCommit(date: string): void {
  const { clone } = workshop.fixture;
  const env = { ...gitVariables, GIT_COMMITTER_DATE: date };
  execFileSync('git', ['commit', '--quiet', '--amend', '--no-edit'], { cwd: clone, env });
  workshop.fixture.git(['push', '--quiet', '--force', 'origin', 'HEAD:main']);
}
