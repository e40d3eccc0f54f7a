import { Octokit } from 'octokit';
import { expect, it, onTestFinished } from 'vitest';
import { accountWith, openAccountDesk } from '../../../test/support/account-desk.ts';
import {
  GITHUB_TOKEN,
  type IssuesStandIn,
  REPOSITORY,
  startIssuesStandIn,
} from '../../../test/support/github-issues-stand-in.ts';
import { GitHubIssues } from '../../support/github/github-issues.ts';
import { openTokenIssue } from './open-token-issue.ts';
import { lookAtTokens, type TokenWarning } from './token-warnings.ts';

/** A warning, an issues API, and what opens an issue about the one in the other. */
async function open(expiresAt: string) {
  const { config, environment, clock } = await openAccountDesk(
    'facebook',
    accountWith('facebook', { expires_at: expiresAt }),
  );
  const [warning] = (await lookAtTokens({ config, environment })).warnings as [TokenWarning];
  const github: IssuesStandIn = await startIssuesStandIn(clock);
  onTestFinished(() => github.close());
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const throttle = { enabled: false };
  const octokit = new Octokit({ auth: GITHUB_TOKEN, baseUrl: github.url, userAgent: 'test', throttle, log: silent });
  const issues = new GitHubIssues(octokit, REPOSITORY, clock);
  return { github, clock, warning, tell: (about = warning) => openTokenIssue(about, issues, clock.now()) };
}

it('opens one issue for a token, whatever becomes of it, and another for the next token', async () => {
  const { github, clock, warning, tell } = await open('2026-05-20T14:00:00Z');
  expect(await tell()).toBe(`https://github.com/${REPOSITORY}/issues/1`);
  expect(await tell()).toBeNull();
  github.closeIssue(github.issues[0] as (typeof github.issues)[number]);
  clock.advance(9 * 24 * 3_600_000);
  expect(await tell()).toBeNull();
  expect(await tell({ ...warning, fingerprint: 'another' })).toBe(`https://github.com/${REPOSITORY}/issues/2`);
  expect(github.complaints).toEqual([]);
});

it('finds an issue whose opening had no answer', async () => {
  const { github, tell } = await open('2026-05-20T14:00:00Z');
  github.onOpening = 'server error after effect';
  await expect(tell()).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect(await tell()).toBeNull();
  expect(github.issues).toHaveLength(1);
});

it('is not kept from it by a stranger’s issue with the same mark', async () => {
  const { github, tell, warning } = await open('2026-05-09T14:00:00Z');
  expect(warning.endsAt).toBeNull();
  await tell();
  const [ours] = github.issues;
  Object.assign(ours ?? {}, { isDeleted: true });
  github.addIssue({ title: 'x', body: ours?.body ?? '' });
  expect(await tell()).toBe(`https://github.com/${REPOSITORY}/issues/3`);
});

it('says what to do, and nothing of the token', async () => {
  const { github, tell } = await open('2026-05-20T14:00:00Z');
  await tell();
  expect(github.issues[0]).toMatchObject({ title: 'The token for Instagram of my_brand ends on 2026-05-20' });
  expect(github.issues[0]?.body).toMatch(/^<!-- mergecast:token my_brand\/instagram [0-9a-f]{16} -->\n/);
  expect(github.issues[0]?.body).toContain('**To do:** Meta’s API renews no token of Facebook Login.');
});
