import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { DeletionReport } from '../../src/domain/deletion-report.ts';
import { plan } from '../../src/run/plan.ts';
import { resolve } from '../../src/run/resolve.ts';
import { retry } from '../../src/run/retry.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import type { Files } from '../support/git-fixture.ts';
import { gitVariables } from '../support/git-fixture.ts';
import { inProcess, publishHere } from '../support/in-process.ts';
import { CONFIG, openWorkshop, TOKEN, type Workshop } from '../support/workshop.ts';

/** `mergecast delete`, as it is called, over what runs really left behind. */

const A = 'content/posts/a.md';
const DATE = 'scheduled_date: 2026-05-10T13:55:00Z';
const BOTH = CONFIG.replace('my_brand:', 'my_brand:\n    threads: { account_id: "17841400000000000" }');
const picture = (platforms: string) =>
  `---\nplatforms: [${platforms}]\n${DATE}\nmedia_urls: [/media/photo.jpg]\n---\nA quiet morning.\n`;

let workshop: Workshop;
afterEach(() => workshop.close());

async function published(files: Files, config = CONFIG, scenario: Scenario = {}): Promise<void> {
  workshop = await openWorkshop({ files, config, sandbox: { scenario } });
  await publishHere(workshop);
}

/** The bundled program; nobody is there to ask. The sandbox answers from this process, so it must not wait in its way. */
function mergecast(...options: string[]) {
  const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
  const env = { ...process.env, ...gitVariables, ...workshop.variables() };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [cli, 'delete', A, ...options],
      { cwd: workshop.fixture.clone, env },
      (_error, stdout, stderr) => {
        expect(stdout + stderr).not.toContain(TOKEN);
        done({ status: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

const report = (stdout: string) => JSON.parse(stdout) as DeletionReport;
const isDeleted = () => workshop.sandbox.published().map((each) => each.isDeleted);

it('is asked for, takes the post off, and the next run writes it into the file', async () => {
  await published({ [A]: picture('instagram') });
  const before = workshop.onMain(A);

  const unasked = await mergecast('--json');
  expect(unasked).toMatchObject({ status: 1, stderr: expect.stringContaining('Pass --yes') });
  expect(report(unasked.stdout)).toMatchObject({ deleted_at: null, changed: false });
  expect(isDeleted()).toEqual([false]);

  const done = await mergecast('--yes', '--json');
  expect(done.status).toBe(0);
  const [live] = workshop.sandbox.published();
  expect(report(done.stdout)).toEqual({
    version: 1,
    post: A,
    platform: 'instagram',
    profile: 'my_brand',
    post_ids: [live?.id],
    post_url: live?.permalink,
    deleted_at: expect.any(String),
    changed: true,
  });
  expect(isDeleted()).toEqual([true]);
  const { deleted_at } = report(done.stdout);

  const again = await mergecast('--yes');
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('deleted already') });

  const next = await publishHere(workshop);
  expect(next).toMatchObject({ exitCode: 0, report: { published: [], write_back: expect.anything() } });
  expect(workshop.onMain(A)).toBe(
    before.replace(/( +lateness_seconds: \d+\n)/, (line) => `${line}    deleted_at: ${deleted_at}\n`),
  );
  expect((await publishHere(workshop)).report.write_back).toBeNull();
  expect(workshop.sandbox.published()).toHaveLength(1);
});

it('is a fact for every other command, and nothing is ever sent again', async () => {
  await published({ [A]: picture('instagram') });
  await mergecast('--yes');
  const environment = inProcess(workshop);
  const { report: planned } = await plan({}, environment);
  expect(planned.destinations[0]).toMatchObject({ state: 'published', reason: expect.stringContaining('deleted at') });
  const target = { post: A, platform: null, profile: null };
  await expect(retry(target, environment)).rejects.toMatchObject({ code: 'RETRY_REFUSED' });
  const notThere = { ...target, finding: { kind: 'not_published' } } as const;
  await expect(resolve(notThere, environment)).rejects.toMatchObject({ code: 'RESOLVE_REFUSED' });
});

it('names one of several destinations; the others stay, and post_url is where the post still is', async () => {
  await published({ [A]: picture('instagram, threads') }, BOTH);
  expect(await mergecast('--yes')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('DESTINATION_AMBIGUOUS'),
  });
  expect((await mergecast('--yes', '--platform', 'instagram')).status).toBe(0);
  await publishHere(workshop);
  const [threads] = workshop.sandbox.published().filter(({ platform }) => platform === 'threads');
  expect(threads?.isDeleted).toBe(false);
  expect(workshop.onMain(A)).toContain(`status: completed\npost_url: ${threads?.permalink}\n`);
  expect(workshop.onMain(A).match(/deleted_at/g)).toHaveLength(1);
  // One is left: there is nothing to choose any more.
  expect((await mergecast('--yes')).status).toBe(0);
  expect(isDeleted()).toEqual([true, true]);
});

it('takes every part of a post off', async () => {
  const media = 'media_urls: [/media/photo.jpg, /media/photo-2.jpg]';
  await published({ [A]: `---\nplatforms: [instagram]\n${DATE}\npost_type: story\n${media}\n---\n` });
  const { status, stdout } = await mergecast('--yes');
  expect(stdout).toContain('in 2 parts');
  expect(status).toBe(0);
  expect(isDeleted()).toEqual([true, true]);
});

it('what one login cannot do is said before anybody is asked', async () => {
  const config = CONFIG.replace('account_id: "17841400000000000"', '$&, login: instagram');
  await published({ [A]: picture('instagram') }, config);
  const { status, stderr, stdout } = await mergecast();
  expect(status).toBe(2);
  expect(stderr).toContain('DELETE_REFUSED');
  expect(stdout).toBe('');
  expect(isDeleted()).toEqual([false]);
});

it('is not recorded for a post that somebody else took off', async () => {
  await published({ [A]: picture('instagram') });
  const [live] = workshop.sandbox.published();
  await fetch(`${workshop.sandbox.url}/v25.0/${live?.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect(await mergecast('--yes')).toMatchObject({ status: 2, stderr: expect.stringContaining('by hand') });
  expect(workshop.ledger()[0]).not.toHaveProperty('deleted_at');
  expect(workshop.ledger()[0]).not.toHaveProperty('deletion');
});

it('without a trustworthy answer it is given again', async () => {
  const faults = [{ endpoint: 'instagram.delete_media', nth: 1, after_effect: true, drop: true }] as const;
  await published({ [A]: picture('instagram') }, CONFIG, { faults });
  expect(await mergecast('--yes')).toMatchObject({ status: 4, stderr: expect.stringContaining('DELETE_UNCONFIRMED') });
  expect((await mergecast('--yes')).status).toBe(0);
  expect(workshop.ledger()[0]).toMatchObject({ state: 'published', deleted_at: expect.any(String) });
});
