import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frontEnds, type ProgramRun } from '../support/front-ends.ts';
import { commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

const POST = `---
platforms: [instagram]
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/photo.jpg]
---
Hello
`;

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop({ files: { 'content/posts/a.md': POST } });
});
afterEach(() => workshop.close());

const publish = (clone = workshop.fixture.clone, branch?: string): Promise<ProgramRun> =>
  frontEnds.CLI({ clone, variables: workshop.variables(), ...(branch === undefined ? {} : { branch }) });

/** Nothing went out, and a person is told what to do. */
function expectRefusal(run: ProgramRun, exitCode: number, code: string, hint: RegExp): void {
  expect(run.exitCode, run.stderr).toBe(exitCode);
  expect(JSON.parse(run.stdout)).toMatchObject({ version: 1, error: { code, hint: expect.stringMatching(hint) } });
  expect(run.stderr).toContain(code);
  expect(run.stderr).not.toMatch(/\n\s+at /); // no stack for what is not our bug
  expect(workshop.sandbox.published()).toEqual([]);
}

describe('publish', () => {
  it('says so in a folder that is no repository', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-plain-'));
    expectRefusal(await publish(folder), 2, 'NOT_A_REPOSITORY', /git init|--cwd/);
    rmSync(folder, { recursive: true });
  });

  it('says so without a configuration', async () => {
    rmSync(path.join(workshop.fixture.clone, 'mergecast.yml'));
    commitFiles(workshop.fixture, {});
    expectRefusal(await publish(), 2, 'CONFIG_MISSING', /profiles/);
  });

  it('says so when the configuration is wrong', async () => {
    commitFiles(workshop.fixture, { 'mergecast.yml': 'content: posts\n' });
    expectRefusal(await publish(), 2, 'CONFIG_INVALID', /validate/);
  });

  it('says so on a detached head, and publishes when told the branch', async () => {
    workshop.fixture.git(['checkout', '--quiet', '--detach']);
    expectRefusal(await publish(), 2, 'BRANCH_UNKNOWN', /--branch/);
    expect(await publish(workshop.fixture.clone, 'main')).toMatchObject({ exitCode: 0 });
    expect(workshop.sandbox.published()).toHaveLength(1);
  });

  it('says so for a branch that the remote does not have', async () => {
    expectRefusal(await publish(workshop.fixture.clone, 'nowhere'), 2, 'BRANCH_UNKNOWN', /--branch/);
  });

  it('says so when the remote is gone', async () => {
    workshop.fixture.git(['remote', 'set-url', 'origin', '/nowhere/remote.git']);
    expectRefusal(await publish(), 4, 'REMOTE_UNREACHABLE', /connection|rights/);
  });

  it('does not publish what it cannot claim', async () => {
    const hook = path.join(workshop.fixture.remote, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "read only" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const run = await publish();
    expect(run.exitCode).toBe(4);
    expect(run.report?.deferred).toMatchObject([{ reason: expect.stringContaining('read only') }]);
    expect(workshop.sandbox.published()).toEqual([]);
  });

  it('works without a remote: the clone is all there is', async () => {
    const { git, clone } = workshop.fixture;
    git(['remote', 'remove', 'origin']);
    const run = await publish();
    expect(run).toMatchObject({ exitCode: 0, report: { write_back: { branch: 'main' } } });
    expect(git(['status', '--porcelain'])).toBe('');
    expect(git(['show', 'HEAD:content/posts/a.md'])).toContain('status: completed');
    expect((await publish(clone)).report).toMatchObject({ published: [], write_back: null });
    expect(workshop.sandbox.published()).toHaveLength(1);
  });

  it('works from a shallow clone', async () => {
    const shallow = workshop.fixture.anotherClone({ depth: 1 });
    const first = await publish(shallow);
    expect(first.exitCode, first.stderr).toBe(0);
    expect(workshop.onMain('content/posts/a.md')).toContain('status: completed');
    expect((await publish(shallow)).report).toMatchObject({ published: [] });
    expect(workshop.sandbox.published()).toHaveLength(1);
  });

  it('plans from the newest head, not from a stale checkout', async () => {
    const stale = workshop.fixture.anotherClone();
    commitFiles(workshop.fixture, { 'content/posts/a.md': POST.replace('media_urls', 'draft: true\nmedia_urls') });
    expect((await publish(stale)).report).toMatchObject({ published: [] });
    expect(workshop.sandbox.published()).toEqual([]);
  });

  it('has nothing to do in an empty content folder', async () => {
    rmSync(path.join(workshop.fixture.clone, 'content'), { recursive: true });
    commitFiles(workshop.fixture, {});
    expect(await publish()).toMatchObject({ exitCode: 0, report: { published: [], failed: [] } });
  });

  it('names a binary file that calls itself a post, and sends the others', async () => {
    commitFiles(workshop.fixture, { 'content/posts/z.md': new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0x01]) });
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(run.report).toMatchObject({
      published: [{ post: 'content/posts/a.md' }],
      failed: [{ post: 'content/posts/z.md', error_code: 'POST_INVALID' }],
    });
  });

  it('works from a folder inside the repository', async () => {
    mkdirSync(path.join(workshop.fixture.clone, 'content/posts'), { recursive: true });
    expect(await publish(path.join(workshop.fixture.clone, 'content/posts'))).toMatchObject({ exitCode: 0 });
  });
});
