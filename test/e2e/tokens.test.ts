import { afterEach, expect, it } from 'vitest';
import { plan } from '../../src/run/plan.ts';
import { publish } from '../../src/run/publish.ts';
import { validate } from '../../src/run/validate.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import { githubAccessOf } from '../../src/support/github/github-access.ts';
import { frontEnds } from '../support/front-ends.ts';
import { GITHUB_TOKEN, type IssuesStandIn, REPOSITORY, startIssuesStandIn } from '../support/github-issues-stand-in.ts';
import { SECRETS_TOKEN } from '../support/github-stand-in/secret-routes.ts';
import { GitHubStandIn } from '../support/github-stand-in.ts';
import { inProcess } from '../support/in-process.ts';
import { CONFIG, openWorkshop, TOKEN, type Workshop } from '../support/workshop.ts';

const ID = '17841400000000000';
const VARIABLE = 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN';
const THREADS_VARIABLE = 'MY_BRAND_THREADS_ACCESS_TOKEN';
const POST = `---
platforms: [instagram]
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/photo.jpg]
---
Open today
`;
const FILES = { 'content/posts/a.md': POST };
const INSTAGRAM_LOGIN = CONFIG.replace('account_id:', 'login: instagram, account_id:');

let workshop: Workshop;
let issues: IssuesStandIn | null = null;
let github: GitHubStandIn | null = null;
afterEach(async () => {
  await issues?.close();
  await github?.close();
  issues = null;
  github = null;
  await workshop.close();
});

const endsOn = (expires_at: string): Scenario => ({
  accounts: [{ id: ID, login: 'facebook', tokens: [{ token: TOKEN, expires_at }] }],
});

async function openWithIssues(scenario: Scenario): Promise<IssuesStandIn> {
  workshop = await openWorkshop({ files: FILES, sandbox: { scenario } });
  issues = await startIssuesStandIn(workshop.clock);
  return issues;
}

function environment(withGitHub = true) {
  const base = inProcess(workshop);
  if (!withGitHub) return base;
  const variables = { GITHUB_API_URL: issues?.url ?? '', GITHUB_REPOSITORY: REPOSITORY, GITHUB_TOKEN };
  return { ...base, github: githubAccessOf(variables) };
}

const run = (withGitHub?: boolean) => publish({ dryRun: false, branch: 'main' }, environment(withGitHub));

it('a token that ends in ten days is told of in every run, and in one issue', async () => {
  const { issues: opened } = await openWithIssues(endsOn('2026-05-20T13:00:00Z'));
  const told = expect.stringContaining(`Instagram of my_brand (${VARIABLE}): The token ends on 2026-05-20`);

  const first = await run();
  expect(first).toMatchObject({ exitCode: 0, report: { published: [{ post: 'content/posts/a.md' }] } });
  expect(first.notes).toContainEqual(told);
  expect(first.notes).toContainEqual(expect.stringContaining(`${REPOSITORY}/issues/1`));
  expect(opened).toMatchObject([{ title: 'The token for Instagram of my_brand ends on 2026-05-20' }]);
  expect(JSON.stringify([opened, first])).not.toContain(TOKEN);

  const second = await run();
  expect(second.notes).toEqual([told]);
  expect(opened).toHaveLength(1);

  expect((await validate({ paths: [] }, environment())).report.findings).toMatchObject([
    { code: 'TOKEN_EXPIRES', severity: 'warning', file: 'mergecast.yml', path: '/profiles/my_brand/instagram' },
  ]);
  expect((await plan({}, environment())).notes).toEqual([told]);
});

it('what goes wrong with the tokens’ check is said and stops nothing', async () => {
  const stand = await openWithIssues(endsOn('2026-05-12T14:00:00Z'));
  stand.onOpening = 'forbidden';
  const refused = await run();
  expect(refused).toMatchObject({ exitCode: 0, report: { published: { length: 1 } } });
  expect(refused.notes).toContainEqual(expect.stringContaining('issues: write'));
  workshop.clock.moveOn(3 * 24 * 3_600_000);
  const withoutGitHub = await run(false);
  expect(withoutGitHub).toMatchObject({ exitCode: 0, report: { published: [], deferred: [] } });
  expect(withoutGitHub.notes).toContainEqual(expect.stringContaining('The access token has expired.'));
  expect(withoutGitHub.notes).toContainEqual(expect.stringContaining('No issue was opened'));
});

it('a token of Instagram Login is remembered from the first run on, because nobody tells its end', async () => {
  const account = { id: ID, login: 'instagram' as const, tokens: [{ token: TOKEN }] };
  workshop = await openWorkshop({
    files: FILES,
    config: INSTAGRAM_LOGIN,
    sandbox: { scenario: { accounts: [account] } },
  });
  expect((await run(false)).notes).toEqual([]);
  const heads = () => workshop.fixture.git(['ls-remote', workshop.fixture.remote, 'refs/mergecast/*']);
  const before = heads();
  workshop.clock.moveOn(49 * 24 * 3_600_000);
  expect((await run(false)).notes).toEqual([]);
  expect(heads()).toBe(before);
  workshop.clock.moveOn(2 * 24 * 3_600_000);
  expect((await run(false)).notes).toContainEqual(
    expect.stringContaining('ends on 2026-07-09 at the latest, in 8 days'),
  );
});

it('tokens of two platforms are renewed and stored by the bundle, and doctor knows their ends', async () => {
  const instagram = { id: ID, login: 'instagram' as const, tokens: [{ token: TOKEN }] };
  const threads = { id: '31415926535', platform: 'threads' as const, tokens: [{ token: TOKEN }] };
  workshop = await openWorkshop({
    files: FILES,
    config: INSTAGRAM_LOGIN.replace('media:', '    threads: { account_id: "31415926535" }\nmedia:'),
    sandbox: { scenario: { accounts: [instagram, threads] } },
  });
  github = await GitHubStandIn.start(workshop.fixture.remote);
  const { clone } = workshop.fixture;
  const variables = { ...workshop.variables(), ...github.variables(), MERGECAST_SECRETS_TOKEN: SECRETS_TOKEN };
  const refreshed = await frontEnds.Action({ clone, command: 'token-refresh', variables });
  expect(refreshed.exitCode, refreshed.stderr).toBe(0);
  expect(JSON.parse(refreshed.json)).toMatchObject({
    version: 1,
    ok: true,
    tokens: [{ outcome: 'stored' }, { outcome: 'stored' }],
  });
  const renewed = github.secrets.valueOf(VARIABLE) ?? '';
  expect(renewed).toBe(`${TOKEN}-renewed-1`);
  const renewedOfThreads = github.secrets.valueOf(THREADS_VARIABLE) ?? '';
  expect(renewedOfThreads).toBe(`${TOKEN}-renewed-2`);

  const examined = await frontEnds.CLI({
    clone,
    command: 'doctor',
    variables: { ...variables, [VARIABLE]: renewed, [THREADS_VARIABLE]: renewedOfThreads },
  });
  expect(JSON.parse(examined.json)).toMatchObject({
    version: 1,
    accounts: [
      { platform: 'instagram', expires_at: expect.stringMatching(/^2026-07-09T/) },
      { platform: 'threads', expires_at: expect.stringMatching(/^2026-07-09T/) },
    ],
  });
  // The runner is told what to mask; nothing else may show a token.
  const shown = [refreshed, examined].map(({ stdout, stderr, json }) => [stdout, stderr, json].join('\n')).join('\n');
  expect(shown.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
});
