import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type DoctorResult, doctor } from '../../src/run/doctor/doctor.ts';
import { githubAccessOf } from '../../src/support/github/github-access.ts';
import { type Files, writeFiles } from '../support/git-fixture.ts';
import { GitHubStandIn } from '../support/github-stand-in.ts';
import { inProcess } from '../support/in-process.ts';
import { CONFIG, openWorkshop, TOKEN, type Workshop } from '../support/workshop.ts';

const POST = `---
platforms: [instagram]
scheduled_date: 2026-06-01T14:00:00Z
media_urls: [/media/photo.jpg]
---
Open today
`;
const VARIABLE = 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN';
const WORKFLOW = `on:
  schedule:
    - cron: "7 * * * *"
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/mergecast@v1
        env: { ${VARIABLE}: "\${{ secrets.${VARIABLE} }}" }
`;
const FILES = { 'content/posts/a.md': POST, '.github/workflows/publish.yml': WORKFLOW };

let workshop: Workshop;
let github: GitHubStandIn;
beforeAll(async () => {
  workshop = await openWorkshop({ files: FILES });
  github = await GitHubStandIn.start(workshop.fixture.remote);
});
afterAll(async () => {
  await github.close();
  await workshop.close();
});
/** One repository for all: a doctor leaves no trace, and what a case changes is taken back. */
afterEach(() => {
  workshop.fixture.git(['checkout', '--quiet', '--force', 'main']);
  github.rules = [];
  rmSync(hook(), { force: true });
});

const hook = () => path.join(workshop.fixture.remote, 'hooks', 'update');

async function examine(files: Files = {}, variables: Readonly<Record<string, string | undefined>> = {}) {
  const local = Object.entries(files).map(([name, text]) => [
    name,
    String(text).replaceAll('{sandbox}', workshop.sandbox.url),
  ]);
  writeFiles(workshop.fixture.clone, Object.fromEntries(local));
  const before = workshop.fixture.git(['ls-remote', workshop.fixture.remote]);
  const status = workshop.fixture.git(['status', '--porcelain']);
  const environment = inProcess(workshop);
  const result = await doctor(
    { branch: null },
    {
      ...environment,
      variables: { ...environment.variables, ...variables },
      github: githubAccessOf(github.variables()),
    },
  );
  expect(workshop.fixture.git(['ls-remote', workshop.fixture.remote])).toBe(before);
  expect(workshop.fixture.git(['status', '--porcelain'])).toBe(status);
  expect(workshop.sandbox.published()).toEqual([]);
  expect(JSON.stringify(result)).not.toContain(TOKEN);
  return result;
}

/** What was found about the repository: `topic: status`, with the code where there is one. */
function findings({ report }: DoctorResult): string[] {
  return report.checks
    .filter(({ profile }) => profile === null)
    .map(({ topic, status, code }) => `${topic}: ${status}${code === null ? '' : ` ${code}`}`);
}

function schedule(state: 'active' | 'disabled_inactivity', lastScheduledRun: string | null): void {
  github.workflows.splice(0, 9, { id: 7, path: '.github/workflows/publish.yml', state, lastScheduledRun });
}

describe('a repository', () => {
  it('in order', async () => {
    schedule('active', '2026-05-10T13:09:00Z');
    const result = await examine();
    expect(findings(result)).toEqual(['media: ok', 'ledger: ok', 'branch: ok', 'schedule: ok']);
    expect(result).toMatchObject({ exitCode: 0, report: { version: 1, ok: true, accounts: [{ variable: VARIABLE }] } });
  });

  it('whose remote refuses the ledger, with a branch of pull requests, a media host that does not serve and no schedule', async () => {
    writeFileSync(hook(), '#!/bin/sh\ncase "$1" in refs/mergecast/*) echo "not here" >&2; exit 1;; esac\n');
    chmodSync(hook(), 0o755);
    github.rules = ['pull_request', 'deletion'];
    const result = await examine({
      'mergecast.yml': CONFIG.replace('/media/{path}', '/elsewhere/{path}'),
      '.github/workflows/publish.yml': WORKFLOW.replace('schedule', 'workflow_dispatch'),
    });
    expect(findings(result)).toEqual([
      'media: error MEDIA_UNREACHABLE',
      'ledger: error LEDGER_REFUSED',
      'branch: warning WRITE_BACK_REFUSED',
      'schedule: warning SCHEDULE_SILENT',
    ]);
    expect(result).toMatchObject({ exitCode: 4, report: { ok: false } });
    expect(result.report.checks.find(({ topic }) => topic === 'ledger')?.message).toContain('not here');
  });

  it.each([
    ['is disabled', 'disabled_inactivity', '2026-05-10T13:09:00Z'],
    ['has not run for hours', 'active', '2026-05-10T05:00:00Z'],
    ['has never run', 'active', null],
  ] as const)('whose schedule %s', async (_what, state, last) => {
    schedule(state, last);
    expect(findings(await examine())).toContain('schedule: warning SCHEDULE_SILENT');
  });

  it('whose workflow lacks a token, and whose outcomes go into a pull request', async () => {
    github.rules = ['pull_request'];
    const result = await examine({
      'mergecast.yml': `${CONFIG}write_back: pull_request\n`,
      '.github/workflows/publish.yml': WORKFLOW.replaceAll('MY_BRAND', 'YOUR_BRAND'),
    });
    expect(findings(result)).toContain('schedule: warning TOKEN_MISSING');
    expect(findings(result)).toContain('branch: ok');
  });

  it('without a token for the account, which costs the other checks nothing', async () => {
    const result = await examine({}, { [VARIABLE]: undefined });
    expect(result.report.checks[0]).toMatchObject({ topic: 'token', code: 'TOKEN_MISSING', profile: 'my_brand' });
    expect(findings(result)).toHaveLength(4);
    expect(result.exitCode).toBe(3);
  });
});

it('an account and the Page that it is linked to, with the one token of the Page', async () => {
  const id = '1029384756';
  const tokens = [{ token: TOKEN }];
  const both = await openWorkshop({
    files: { 'content/posts/a.md': POST.replace('[instagram]', '[instagram, facebook]') },
    config: CONFIG.replace('    instagram:', `    facebook: { page_id: "${id}" }\n    instagram:`),
    sandbox: {
      scenario: {
        accounts: [
          { id: '17841400000000000', login: 'facebook', tokens, page: { id, name: 'My Brand' } },
          { id, platform: 'facebook', username: 'My Brand', tokens },
        ],
      },
    },
  });
  onTestFinished(() => both.close());
  const { report } = await doctor({ branch: null }, inProcess(both));
  expect(report.checks.filter(({ profile, status }) => profile !== null && status !== 'ok')).toEqual([]);
  expect(report.accounts).toMatchObject([
    { platform: 'instagram', page: { id, name: 'My Brand' } },
    { platform: 'facebook', name: 'My Brand', account_type: 'page', expires_at: 'never' },
  ]);
});
