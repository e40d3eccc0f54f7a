import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { plan } from '../../src/run/plan.ts';
import type { PublishResult } from '../../src/run/results.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import type { Files } from '../support/git-fixture.ts';
import { inProcess, publishHere } from '../support/in-process.ts';
import { commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

/** What people do to files while runs come and go. Each is defined in docs/recovery.md. */

const A = 'content/posts/a.md';
const B = 'content/posts/b.md';

interface PostText {
  readonly caption?: string;
  readonly date?: string;
  readonly medium?: string;
  /** More lines of front matter. */
  readonly fields?: string;
}

const post = ({
  caption = 'A quiet morning.',
  date = '2026-05-10T13:55:00Z',
  medium = '/media/photo.jpg',
  fields,
}: PostText = {}) =>
  `---\n# a comment that survives\nplatforms: [instagram]\nscheduled_date: ${date}\nmedia_urls:\n  - ${medium}\n${fields ? `${fields}\n` : ''}---\n${caption}\n`;

let workshop: Workshop;
/** What a person does at the very moment when a post goes live, once. */
let atPublish: (() => void | Promise<void>) | null = null;

async function open(files: Files = { [A]: post() }, scenario: Scenario = {}, speed = 400): Promise<void> {
  workshop = await openWorkshop({
    files,
    speed,
    sandbox: {
      scenario,
      onRequest: async ({ endpoint }, phase) => {
        if (endpoint !== 'instagram.media_publish' || phase !== 'after_effect') return;
        const act = atPublish;
        atPublish = null;
        await act?.();
      },
    },
  });
}

afterEach(async () => {
  atPublish = null;
  await workshop.close();
});

/** Renames a file, perhaps with other content, and pushes, as a person does from the newest head. */
function rename(from: string, to: string, content?: string): void {
  const { clone } = workshop.fixture;
  workshop.fixture.git(['pull', '--quiet', '--rebase', 'origin', 'main']);
  mkdirSync(path.dirname(path.join(clone, to)), { recursive: true });
  renameSync(path.join(clone, from), path.join(clone, to));
  commitFiles(workshop.fixture, content === undefined ? {} : { [to]: content }, 'rename');
}

function write(files: Files): void {
  workshop.fixture.git(['pull', '--quiet', '--rebase', 'origin', 'main']);
  commitFiles(workshop.fixture, files, 'edit');
}

function remove(file: string): void {
  workshop.fixture.git(['pull', '--quiet', '--rebase', 'origin', 'main']);
  rmSync(path.join(workshop.fixture.clone, file));
  commitFiles(workshop.fixture, {}, 'remove');
}

const captions = () => workshop.sandbox.published().map(({ caption }) => caption);
const ledger = () => Object.fromEntries(workshop.ledger().map((record) => [record.post, record.state]));
const told = ({ report, exitCode }: PublishResult) => ({
  exitCode,
  published: report.published.map((row) => row.post),
  failed: report.failed.map((row) => row.post),
  deferred: report.deferred.map((row) => row.post),
  inDoubt: report.in_doubt.map((row) => row.post),
});
const QUIET = { exitCode: 0, published: [], failed: [], deferred: [], inDoubt: [] };

describe('a post that is renamed while it goes out', () => {
  it.each<[string, string, string | undefined]>([
    ['renamed', B, undefined],
    ['moved to another folder', 'content/posts/2026/05/a.md', undefined],
    ['renamed, and its caption corrected', B, post({ caption: 'A very quiet morning.' })],
    ['renamed, and given another date', B, post({ date: '2026-05-10T13:50:00Z' })],
  ])('%s: goes out once', async (_, to, content) => {
    await open();
    atPublish = () => rename(A, to, content);
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 0, published: [A] });
    await publishHere(workshop);
    await publishHere(workshop);
    expect(captions()).toEqual(['A quiet morning.']);
  });

  it('has its audit trail under the new name, and its record follows', async () => {
    await open();
    atPublish = () => rename(A, B, post({ caption: 'A very quiet morning.' }));
    await publishHere(workshop);
    const second = await publishHere(workshop);
    expect(told(second)).toEqual(QUIET);
    expect(second.report.write_back).not.toBeNull();
    expect(workshop.onMain(B)).toContain('status: completed');
    expect(workshop.onMain(B)).toContain('A very quiet morning.');
    expect(ledger()).toEqual({ [B]: 'published' });
    expect(workshop.ledger()[0]?.moved_from).toBe(A);
  });

  it('is known in a shallow clone', async () => {
    await open();
    atPublish = () => rename(A, B, post({ caption: 'A very quiet morning.' }));
    await publishHere(workshop);
    const shallow = workshop.fixture.anotherClone({ depth: 1 });
    expect(told(await publishHere(workshop, shallow))).toEqual(QUIET);
    expect(ledger()).toEqual({ [B]: 'published' });
  });

  it.each([
    ['as it was', undefined],
    ['edited', post({ caption: 'A very quiet morning.' })],
  ])('waits, %s, for the run that still has the old name', async (_, content) => {
    await open();
    let other: PublishResult | null = null;
    atPublish = async () => {
      rename(A, B, content);
      other = await publishHere(workshop, workshop.fixture.anotherClone());
    };
    await publishHere(workshop);
    expect(other && told(other)).toMatchObject({ exitCode: 0, published: [], failed: [], deferred: [B] });
    await publishHere(workshop);
    expect(captions()).toHaveLength(1);
    expect(ledger()).toEqual({ [B]: 'published' });
  });

  it('is planned as published, and a dry run would not send it', async () => {
    await open();
    atPublish = () => rename(A, B);
    await publishHere(workshop);
    const { report } = await plan({}, inProcess(workshop));
    expect(report.destinations).toMatchObject([{ post: B, state: 'published' }]);
  });
});

describe('a post that only resembles one that is gone', () => {
  it('goes out when its date is another', async () => {
    await open();
    await publishHere(workshop);
    rename(A, B, post({ caption: 'A quiet evening.', date: '2026-05-10T13:59:00Z' }));
    expect(told(await publishHere(workshop))).toMatchObject({ published: [B] });
    expect(captions()).toEqual(['A quiet morning.', 'A quiet evening.']);
  });

  it('goes out when its date is the same and its file is another', async () => {
    await open();
    await publishHere(workshop);
    remove(A);
    write({
      [B]: `---\nscheduled_date: 2026-05-10T13:55:00Z\nplatforms: [instagram]\nmedia_urls: [/media/photo-2.jpg]\n---\n${'Other words. '.repeat(60)}\n`,
    });
    expect(told(await publishHere(workshop))).toMatchObject({ published: [B] });
  });
});

describe('a post that is changed while it goes out', () => {
  it('deleted: it stays deleted, and the ledger remembers', async () => {
    await open();
    atPublish = () => remove(A);
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 0, published: [A] });
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(() => workshop.onMain(A)).toThrow();
    expect(ledger()).toEqual({ [A]: 'published' });
  });

  it('corrected: what the run had read goes out, and the trail is written onto the correction', async () => {
    await open();
    atPublish = () => write({ [A]: post({ caption: 'A very quiet morning.' }) });
    await publishHere(workshop);
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(captions()).toEqual(['A quiet morning.']);
    expect(workshop.onMain(A)).toMatch(/status: completed[\s\S]*A very quiet morning\./);
  });

  it('left with conflict markers: the trail waits until it is mended, and the others go on', async () => {
    await open({ [A]: post() });
    const broken = post()
      .replace('platforms:', '<<<<<<< HEAD\nplatforms:')
      .replace('media_urls:', '=======\n>>>>>>> other\nmedia_urls:');
    atPublish = () => write({ [A]: broken, [B]: post({ caption: 'Another.', medium: '/media/photo-2.jpg' }) });
    await publishHere(workshop);
    const second = await publishHere(workshop);
    expect(told(second)).toMatchObject({ exitCode: 4, published: [B] });
    expect(second.notes.join()).toContain(`${A} is published on instagram, but that could not be written into it`);
    expect(workshop.onMain(A)).toBe(broken.trim());
    write({ [A]: post() });
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(workshop.onMain(A)).toContain('status: completed');
    expect(captions()).toEqual(['A quiet morning.', 'Another.']);
  });
});

/** The call is cut before it took effect, and the account cannot be read: nobody can tell. */
const DOUBT: Scenario = {
  second_publish: 'new_post',
  faults: [
    { endpoint: 'instagram.media_publish', nth: 1, drop: true },
    { endpoint: 'instagram.list_media', to: 40, http: { status: 500, body: 'empty' } },
  ],
};

describe('a post in doubt', () => {
  it('that is renamed stays in doubt under the new name', async () => {
    await open({ [A]: post() }, DOUBT);
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 5, inDoubt: [A] });
    rename(A, B);
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 5, inDoubt: [B], published: [] });
    expect(ledger()).toEqual({ [B]: 'in_doubt' });
  });

  it.each(['completed', 'skipped'])('that a person calls %s is still asked about, and never sent', async (status) => {
    await open({ [A]: post() }, DOUBT);
    await publishHere(workshop);
    write({ [A]: post({ fields: `status: ${status}` }) });
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 5, inDoubt: [A] });
    expect(workshop.onMain(A)).toContain(`status: ${status}`);
    expect(captions()).toEqual([]);
  });
});

const REFUSAL: Scenario = {
  faults: [
    {
      endpoint: 'instagram.create_container',
      nth: 1,
      error: { code: 36003, subcode: 2207009, message: 'Aspect ratio' },
    },
  ],
};

describe('a status set by hand', () => {
  it.each(['completed', 'skipped'])('%s, over a failure, is the last word', async (status) => {
    await open({ [A]: post() }, REFUSAL);
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 1, failed: [A] });
    const byHand = post({ fields: `status: ${status}\npost_url: https://www.instagram.com/p/by-hand/` });
    write({ [A]: byHand });
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(workshop.onMain(A)).toBe(byHand.trim());
    expect(captions()).toEqual([]);
  });

  it('scheduled, over a failure, asks for another try', async () => {
    await open({ [A]: post() }, REFUSAL);
    await publishHere(workshop);
    write({ [A]: post({ fields: 'status: scheduled' }) });
    expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 0, published: [A] });
  });

  it.each(['scheduled', 'skipped', 'failed'])(
    '%s, over what is published, sends nothing and is put right',
    async (status) => {
      await open();
      await publishHere(workshop);
      write({ [A]: post({ fields: `status: ${status}` }) });
      expect(told(await publishHere(workshop))).toEqual(QUIET);
      expect(workshop.onMain(A)).toContain('status: completed');
      expect(captions()).toHaveLength(1);
    },
  );

  it('skipped holds back what has not been tried', async () => {
    const byHand = post({ fields: 'status: skipped' });
    await open({ [A]: byHand });
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(workshop.onMain(A)).toBe(byHand.trim());
  });
});

describe('an audit trail edited by hand', () => {
  it('in a completed file stays as it is', async () => {
    await open();
    await publishHere(workshop);
    const byHand = workshop.onMain(A).replace(/post_id: .*/, 'post_id: "1"');
    write({ [A]: `${byHand}\n` });
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(workshop.onMain(A)).toBe(byHand);
  });

  it('without the status is written again, and nothing is sent', async () => {
    await open();
    await publishHere(workshop);
    const written = workshop.onMain(A);
    write({ [A]: `${written.replace('status: completed\n', '').replace(/post_id: .*/, 'post_id: "1"')}\n` });
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(workshop.onMain(A)).toContain(/post_id: "\d{2,}"/.exec(written)?.[0]);
    expect(captions()).toHaveLength(1);
  });

  it('reverted with the bot’s commit is written again', async () => {
    await open();
    await publishHere(workshop);
    workshop.fixture.git(['pull', '--quiet', '--ff-only']);
    workshop.fixture.git(['revert', '--no-edit', 'HEAD']);
    workshop.fixture.git(['push', '--quiet', 'origin', 'HEAD:main']);
    expect(told(await publishHere(workshop))).toEqual(QUIET);
    expect(workshop.onMain(A)).toContain('status: completed');
  });
});

it('sends one of two files with the same content', async () => {
  await open({ [A]: post(), [B]: post() });
  expect(told(await publishHere(workshop))).toMatchObject({ exitCode: 1, published: [A], failed: [B] });
  expect(captions()).toHaveLength(1);
});
