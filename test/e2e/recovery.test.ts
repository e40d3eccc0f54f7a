import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecoveryReport } from '../../src/domain/recovery-reports.ts';
import { type FoundThere, resolve } from '../../src/run/resolve.ts';
import { retry } from '../../src/run/retry.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import type { Files } from '../support/git-fixture.ts';
import { gitVariables } from '../support/git-fixture.ts';
import { inProcess, publishHere } from '../support/in-process.ts';
import { CONFIG, openWorkshop, type Workshop } from '../support/workshop.ts';

/** `resolve` and `retry`, over what runs really left behind. */

const A = 'content/posts/a.md';
const post = (fields = '', date = '2026-05-10T13:55:00Z') =>
  `---\n${fields}platforms: [instagram]\nscheduled_date: ${date}\nmedia_urls: [/media/photo.jpg]\n---\nA quiet morning.\n`;

let workshop: Workshop;
let atPublish: (() => Promise<void>) | null = null;

async function open(scenario: Scenario = {}, files: Files = { [A]: post() }, config = CONFIG): Promise<void> {
  const onRequest = async ({ endpoint }: { readonly endpoint: string | null }) => {
    const act = endpoint === 'instagram.media_publish' ? atPublish : null;
    if (act !== null) atPublish = null;
    await act?.();
  };
  workshop = await openWorkshop({ files, config, speed: 400, sandbox: { scenario, onRequest } });
}

afterEach(async () => {
  atPublish = null;
  await workshop.close();
});

const NAMED = { post: A, platform: null, profile: null };
const say = (finding: FoundThere, target = NAMED): Promise<RecoveryReport> =>
  resolve({ ...target, finding }, inProcess(workshop));
const there = (url = `${workshop.sandbox.url}/p/abc/`): FoundThere => ({ kind: 'published', url });
const notThere: FoundThere = { kind: 'not_published' };
const again = (target: Parameters<typeof retry>[0] = NAMED) => retry(target, inProcess(workshop));
const record = (profile?: string) => workshop.ledger(profile)[0];
const refusal = (code: string) => expect.objectContaining({ code });

/** Cut before it took effect, and the account cannot be read for a while: nobody can tell. */
const DOUBT: Scenario = {
  second_publish: 'new_post',
  faults: [
    { endpoint: 'instagram.media_publish', nth: 1, drop: true },
    { endpoint: 'instagram.list_media', http: { status: 500, body: 'empty' } },
  ],
};
/** The same, but it did take effect. */
const LANDED: Scenario = {
  second_publish: 'new_post',
  faults: [
    { endpoint: 'instagram.media_publish', nth: 1, after_effect: true, drop: true },
    { endpoint: 'instagram.read_container', from: 2, to: 30, error: { code: 100, subcode: 33 } },
    { endpoint: 'instagram.list_media', to: 30, http: { status: 500, body: 'empty' } },
  ],
};

describe('resolve', () => {
  it('--published is final: the next run writes it into the file and sends nothing', async () => {
    await open(DOUBT);
    expect((await publishHere(workshop)).exitCode).toBe(5);
    expect(await say(there())).toMatchObject({ state: 'published', previous_state: 'in_doubt', changed: true });
    const next = await publishHere(workshop);
    expect(next).toMatchObject({ exitCode: 0, report: { published: [], in_doubt: [] } });
    expect(workshop.onMain(A)).toMatch(/status: completed\npost_url: http:\S+\/p\/abc\//);
    expect(workshop.sandbox.published()).toHaveLength(0);
  });

  it('says nothing twice', async () => {
    await open(DOUBT);
    await publishHere(workshop);
    await say(there());
    expect(await say(there())).toMatchObject({ state: 'published', changed: false });
    await expect(say(there(`${workshop.sandbox.url}/p/other/`))).rejects.toEqual(refusal('RESOLVE_REFUSED'));
    await expect(say(notThere)).rejects.toEqual(refusal('RESOLVE_REFUSED'));
  });

  it('--not-published has the very same container sent, once', async () => {
    await open(DOUBT);
    await publishHere(workshop);
    const container = record()?.prepared?.container_id;
    expect(await say(notThere)).toMatchObject({ state: 'deferred', previous_state: 'in_doubt' });
    expect((await publishHere(workshop)).report.published).toHaveLength(1);
    expect(workshop.sandbox.published().map(({ containerId }) => containerId)).toEqual([container]);
    expect(workshop.onMain(A)).toContain('status: completed');
  });

  it('--not-published outweighs max_lateness', async () => {
    await open(DOUBT);
    await publishHere(workshop);
    workshop.clock.moveOn(30 * 60 * 60_000);
    await say(notThere);
    expect((await publishHere(workshop)).report).toMatchObject({ published: [{ post: A }], missed: [] });
  });

  it('--not-published of what is live after all does not post it twice', async () => {
    await open(LANDED);
    expect((await publishHere(workshop)).exitCode).toBe(5);
    await say(notThere);
    await publishHere(workshop);
    expect(workshop.sandbox.published()).toHaveLength(1);
    expect(workshop.sandbox.doublePublishAttempts()).toBe(0);
  });

  it('is refused while a living run has the claim', async () => {
    await open();
    const refused: unknown[] = [];
    atPublish = async () => {
      await say(notThere).catch((error) => refused.push(error));
      await again().catch((error) => refused.push(error));
    };
    await publishHere(workshop);
    expect(refused).toEqual([refusal('RESOLVE_REFUSED'), refusal('RETRY_REFUSED')]);
  });

  it('needs an address of the platform', async () => {
    await open(DOUBT);
    await publishHere(workshop);
    for (const url of [
      'http://www.instagram.com/p/abc/',
      'https://evil.example/p/abc/',
      'https://www.instagram.com/',
      'x',
    ])
      await expect(say(there(url))).rejects.toEqual(refusal('POST_URL_INVALID'));
    expect(await say(there('https://www.instagram.com/p/abc/'))).toMatchObject({ state: 'published' });
  });
});

describe('what a platform has and brings out by itself', () => {
  const PAGE = 'profiles:\n  my_brand:\n    facebook: { page_id: "1029384756" }\n';
  const ahead = `---\nplatforms: [facebook]\nscheduled_date: 2026-05-10T20:00:00Z\nfacebook_native_schedule: true\n---\nLater.\n`;
  const onFacebook = there('https://www.facebook.com/1029384756/posts/1');

  it('is nobody’s to resolve before its date, nor to try again; afterwards a person may say where it is', async () => {
    await open({}, { [A]: ahead }, PAGE);
    expect((await publishHere(workshop)).report).toMatchObject({ deferred: [{ not_before: '2026-05-10T20:00:00Z' }] });
    await expect(say(onFacebook)).rejects.toEqual(refusal('RESOLVE_REFUSED'));
    await expect(again()).rejects.toEqual(refusal('RETRY_REFUSED'));
    workshop.clock.moveOn(7 * 60 * 60_000);
    await expect(say(notThere)).rejects.toEqual(refusal('RESOLVE_REFUSED'));
    expect(await say(onFacebook)).toMatchObject({
      state: 'published',
      previous_state: 'accepted',
      post_id: record()?.post_id,
      published_at: '2026-05-10T20:00:00Z',
    });
    await publishHere(workshop);
    expect(workshop.onMain(A)).toContain('status: completed');
    expect(workshop.sandbox.published()).toHaveLength(1);
  });
});

const refuses = (to: number): Scenario => ({
  faults: [{ endpoint: 'instagram.create_container', to, error: { code: 36003, subcode: 2207009, message: 'Ratio' } }],
});

describe('retry', () => {
  it('of what failed sends it although the file says failed', async () => {
    await open(refuses(1));
    await publishHere(workshop);
    expect(workshop.onMain(A)).toContain('status: failed');
    expect((await publishHere(workshop)).report.published).toEqual([]);
    expect(await again()).toMatchObject({ state: 'deferred', previous_state: 'failed', changed: true });
    expect((await publishHere(workshop)).report.published).toHaveLength(1);
    expect(workshop.onMain(A)).toContain('status: completed');
  });

  it('of what was missed sends it, also when it has to wait once more', async () => {
    const limited = { endpoint: 'instagram.create_container', nth: 1, error: { code: 4, message: 'Limit reached' } };
    await open({ faults: [limited] }, { [A]: post('', '2026-05-08T13:55:00Z') });
    expect((await publishHere(workshop)).report.missed).toHaveLength(1);
    await again();
    expect((await publishHere(workshop)).report.deferred).toHaveLength(1);
    expect(workshop.onMain(A)).toContain('status: scheduled');
    workshop.clock.moveOn(3 * 60 * 60_000);
    expect((await publishHere(workshop)).report.published).toHaveLength(1);
    expect(workshop.onMain(A)).toContain('status: completed');
  });

  it('is refused for what is or may be published', async () => {
    await open(DOUBT);
    await publishHere(workshop);
    await expect(again()).rejects.toEqual(refusal('RETRY_REFUSED'));
    await say(there());
    await expect(again()).rejects.toEqual(refusal('RETRY_REFUSED'));
  });

  it('of one destination leaves the other one failed', async () => {
    const account = (id: string) =>
      `instagram: { account_id: "${id}", access_token_env: MY_BRAND_INSTAGRAM_ACCESS_TOKEN }`;
    const profiles = `profiles:\n  my_brand:\n    ${account('17841400000000000')}\n  other:\n    ${account('17841400000000001')}\n`;
    const config = CONFIG.replace(/profiles:[\s\S]*(?=media:)/, profiles);
    await open(refuses(2), { [A]: post('profile_name: [my_brand, other]\n') }, config);
    await publishHere(workshop);
    await expect(again()).rejects.toEqual(refusal('DESTINATION_AMBIGUOUS'));
    await again({ ...NAMED, profile: 'other' });
    await publishHere(workshop);
    await publishHere(workshop);
    expect([record('my_brand')?.state, record('other')?.state]).toEqual(['failed', 'published']);
    expect(workshop.onMain(A)).toContain('status: partially_failed');
  });

  it('knows only what a run has tried', async () => {
    await open();
    await expect(again()).rejects.toEqual(refusal('DESTINATION_UNKNOWN'));
  });
});

describe('the command line', () => {
  const cli = (args: readonly string[], cwd = workshop.fixture.clone) => {
    const env = { ...gitVariables, GITHUB_ACTIONS: '', ...workshop.variables() };
    const program = path.resolve(import.meta.dirname, '../../dist/cli.js');
    return spawnSync(process.execPath, [program, ...args], { cwd, env, encoding: 'utf8' });
  };

  it('prints one object and takes a path from the root or from where it is started', async () => {
    await open(DOUBT);
    await publishHere(workshop);
    const resolved = cli(['resolve', A, '--published', `${workshop.sandbox.url}/p/abc/`, '--json']);
    expect(resolved.stderr).toBe('');
    expect(resolved.status).toBe(0);
    expect(JSON.parse(resolved.stdout)).toMatchObject({
      version: 1,
      post: A,
      platform: 'instagram',
      profile: 'my_brand',
      state: 'published',
    });
    const retried = cli(['retry', 'a.md'], path.join(workshop.fixture.clone, 'content/posts'));
    expect(retried).toMatchObject({ status: 2, stdout: '' });
    expect(retried.stderr).toContain('[RETRY_REFUSED]');
  });

  it.each([
    [['resolve', A], 'USAGE'],
    [['resolve', A, '--not-published', '--published', 'https://www.instagram.com/p/a/'], 'USAGE'],
    [['retry'], 'USAGE'],
    [['retry', A, '--platform', 'insta'], 'USAGE'],
    [['retry', 'content/posts/none.md'], 'DESTINATION_UNKNOWN'],
  ])('%j is exit 2', async (args, code) => {
    await open({}, { 'content/posts/README.md': 'none\n' });
    const { status, stdout } = cli([...args, '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, error: { code } });
  });

  it('changes nothing in the working tree', async () => {
    await open(refuses(1));
    await publishHere(workshop);
    workshop.fixture.git(['pull', '--quiet', '--ff-only']);
    expect(cli(['retry', A]).status).toBe(0);
    expect(workshop.fixture.git(['status', '--porcelain'])).toBe('');
  });
});
