import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frontEnds, type ProgramRun } from '../support/front-ends.ts';
import {
  GITHUB_TOKEN,
  type IssuesStandIn,
  REPOSITORY,
  type StoredIssue,
  startIssuesStandIn,
} from '../support/github-issues-stand-in.ts';
import { CONFIG, commitFiles, openWorkshop, TOKEN, type Workshop } from '../support/workshop.ts';

const POST = `---
# stays
platforms: [instagram]
post_type: story
hand_off: true
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/photo.jpg]
media_alt_texts: [A kiln at dawn]
---
Open today, ask @ada
`;
const LINK = 'https://www.instagram.com/stories/my_brand/3300/';
const FILE = 'content/posts/a.md';

let workshop: Workshop;
let github: IssuesStandIn;
beforeEach(async () => {
  workshop = await openWorkshop({ files: { [FILE]: POST } });
  github = await startIssuesStandIn(workshop.clock);
});
afterEach(async () => {
  expect(github.complaints).toEqual([]);
  await github.close();
  await workshop.close();
});

interface RunOptions {
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly dryRun?: boolean;
  readonly onStart?: (pid: number) => void;
}

async function publish({ variables = {}, ...options }: RunOptions = {}): Promise<ProgramRun> {
  const run = await frontEnds.CLI({
    clone: workshop.fixture.clone,
    variables: {
      ...workshop.variables(),
      MY_BRAND_INSTAGRAM_ACCESS_TOKEN: undefined,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN,
      ...variables,
    },
    ...options,
  });
  expect(`${run.stdout}${run.stderr}`).not.toContain(GITHUB_TOKEN);
  return run;
}

function theIssue(): StoredIssue {
  expect(github.issues).toHaveLength(1);
  return github.issues[0] as StoredIssue;
}

const WAITING = {
  exitCode: 0,
  report: {
    published: [],
    failed: [],
    in_doubt: [],
    deferred: [{ post: FILE, platform: 'instagram', reason: `Handed off: https://github.com/${REPOSITORY}/issues/1` }],
    write_back: null,
  },
};

describe('a post that a person makes', () => {
  afterEach(() => expect(workshop.sandbox.requests()).toEqual([])); // the platform is never called

  it('is handed off once, at its time, and completed by the link', async () => {
    expect(await publish()).toMatchObject(WAITING);
    expect(theIssue().title).toBe(`Post by hand: ${FILE} → instagram (my_brand)`);
    expect(theIssue().body).toContain('```text\nOpen today, ask @ada\n```');
    expect(await publish()).toMatchObject(WAITING);
    expect(workshop.ledger()).toMatchObject([{ state: 'handed_off', hand_off: { issue: 1 } }]);

    github.comment(theIssue(), `Done: ${LINK}.`);
    github.closeIssue(theIssue());
    const run = await publish();
    expect(run, run.stderr).toMatchObject({
      exitCode: 0,
      report: {
        published: [{ post: FILE, post_id: null, post_url: LINK }],
        deferred: [],
        write_back: { branch: 'main' },
      },
    });
    expect(workshop.onMain(FILE)).toContain('# stays');
    expect(workshop.onMain(FILE)).toContain('status: completed');
    expect(workshop.onMain(FILE)).toContain(`post_url: ${LINK}`);

    const asked = github.requests.length;
    expect(await publish()).toMatchObject({ exitCode: 0, report: { published: [], deferred: [], write_back: null } });
    expect(github.requests).toHaveLength(asked);
    theIssue();
  });

  it.each<[string, (pid: number) => void]>([['killed before the answer', (pid) => process.kill(pid, 'SIGKILL')]])(
    'has one issue after a run that was %s',
    async (_name, kill) => {
      let pid = 0;
      github.onOpening = () => kill(pid);
      await publish({
        onStart: (started) => {
          pid = started;
        },
      });
      theIssue();
      expect(workshop.ledger()).toMatchObject([{ state: 'claimed' }]);
      const waiting = await publish();
      expect(waiting).toMatchObject({ exitCode: 0, report: { in_doubt: [], deferred: [{ post: FILE }] } });
      workshop.clock.moveOn(20 * 60_000);
      expect(await publish()).toMatchObject(WAITING);
      theIssue();
    },
  );

  it('has one issue when GitHub answered with an error after opening it', async () => {
    github.onOpening = 'server error after effect';
    expect(await publish()).toMatchObject({ exitCode: 0, report: { in_doubt: [], deferred: [{ post: FILE }] } });
    workshop.clock.moveOn(20 * 60_000);
    expect(await publish()).toMatchObject(WAITING);
    theIssue();
  });

  it('does not take a stranger’s issue for its own', async () => {
    github.onOpening = 'server error after effect';
    await publish();
    const ours = theIssue();
    ours.isDeleted = true;
    const forged = github.addIssue({ title: 'x', body: ours.body.replace('\nLink:', `\nLink: ${LINK}`) });
    workshop.clock.moveOn(20 * 60_000);
    await publish();
    expect(github.issues).toHaveLength(3);
    github.closeIssue(forged);
    expect(await publish()).toMatchObject({ exitCode: 0, report: { published: [] } });
  });

  it('stays handed off while the issue is closed without a link, and says so', async () => {
    await publish();
    github.closeIssue(theIssue());
    github.comment(theIssue(), LINK, 'NONE'); // a passer-by
    const run = await publish();
    expect(run).toMatchObject(WAITING);
    expect(run.stderr).toContain('closed without a link');
    theIssue().body = theIssue().body.replace('\nLink:', `\nLink: ${LINK}`);
    expect(await publish()).toMatchObject({ report: { published: [{ post_url: LINK }] } });
  });

  it('fails when the issue is closed as not planned, and can be asked for again', async () => {
    await publish();
    github.closeIssue(theIssue(), 'not_planned');
    expect(await publish()).toMatchObject({ exitCode: 1, report: { failed: [{ error_code: 'HAND_OFF_DECLINED' }] } });
    expect(workshop.onMain(FILE)).toContain('status: failed');
    expect(await publish()).toMatchObject({ exitCode: 0, report: { failed: [], deferred: [] } });
    theIssue();

    workshop.fixture.git(['pull', '--quiet', '--ff-only']);
    const failed = workshop.onMain(FILE);
    commitFiles(workshop.fixture, { [FILE]: `${failed.replace('status: failed', 'status: scheduled')}\n` });
    await publish();
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('is in doubt when the issue is gone', async () => {
    await publish();
    theIssue().isDeleted = true;
    expect(await publish()).toMatchObject({ exitCode: 5, report: { in_doubt: [{ post: FILE }] } });
    expect(await publish()).toMatchObject({ exitCode: 5, report: { in_doubt: [{ post: FILE }] } });
    theIssue().isDeleted = false;
    expect(await publish()).toMatchObject(WAITING);
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['no token', { GITHUB_TOKEN: undefined }, /GITHUB_TOKEN is not set/],
    ['no repository on GitHub', { GITHUB_REPOSITORY: undefined }, /not on GitHub/],
    ['a refused token', { GITHUB_TOKEN: 'ghs_other_TOKEN' }, /Bad credentials/],
  ])('waits with %s', async (_name, variables, reason) => {
    expect(await publish({ variables })).toMatchObject({
      exitCode: 3,
      report: { deferred: [{ post: FILE, reason: expect.stringMatching(reason) }] },
    });
    expect(github.issues).toEqual([]);
    expect(await publish()).toMatchObject(WAITING);
  });

  it('waits without the permission, and for a pause; a dry run opens nothing', async () => {
    github.onOpening = 'forbidden';
    expect(await publish()).toMatchObject({
      exitCode: 3,
      report: { deferred: [{ reason: expect.stringContaining('issues: write') }] },
    });
    github.onOpening = 'none';
    const config = CONFIG.replaceAll('{sandbox}', workshop.sandbox.url);
    commitFiles(workshop.fixture, { 'mergecast.yml': `${config}paused: { reason: Quiet week }\n` });
    expect(await publish()).toMatchObject({
      exitCode: 0,
      report: { deferred: [{ reason: expect.stringContaining('Quiet week') }] },
    });
    commitFiles(workshop.fixture, { 'mergecast.yml': config });
    const dry = await publish({ dryRun: true });
    expect(dry.report?.would_publish).toMatchObject([
      { calls: [{ method: 'POST', url: `${github.url}/repos/${REPOSITORY}/issues` }] },
    ]);
    expect(github.issues).toEqual([]);
    expect(await publish()).toMatchObject(WAITING);
  });
});

it('goes out by itself where it can, and by hand where there is no adapter', async () => {
  const config = CONFIG.replaceAll('{sandbox}', workshop.sandbox.url);
  commitFiles(workshop.fixture, {
    'mergecast.yml': config.replace('media:', '    tiktok: { account_id: "my_brand" }\nmedia:'),
    [FILE]: `---
platforms: [instagram, tiktok]
tiktok_hand_off: true
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/clip.mp4]
---
Both
`,
  });
  const both = () => publish({ variables: { MY_BRAND_INSTAGRAM_ACCESS_TOKEN: TOKEN } });
  expect(await both()).toMatchObject({
    exitCode: 0,
    report: { published: [{ platform: 'instagram' }], deferred: [{ platform: 'tiktok' }], failed: [] },
  });
  expect(workshop.onMain(FILE)).toMatch(/platform: tiktok\n +profile: my_brand\n +status: pending/);

  github.comment(theIssue(), 'https://www.tiktok.com/@my_brand/video/7');
  github.closeIssue(theIssue());
  expect(await both()).toMatchObject({ exitCode: 0, report: { published: [{ platform: 'tiktok', post_id: null }] } });
  expect(workshop.onMain(FILE)).toContain('status: completed');
  expect(workshop.sandbox.published()).toHaveLength(1);
});
