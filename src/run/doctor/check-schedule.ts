import type { Account } from '../../domain/account.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import { type Check, passed, skipped, warned } from '../../domain/doctor-report.ts';
import { formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import { longestCronGapMs } from '../../support/cron-gap.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import { GitHubWorkflows } from '../../support/github/github-workflows.ts';
import type { Repository } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import { githubClientOfRun } from '../github-client-of-run.ts';
import { type PublishingWorkflow, readPublishingWorkflow } from './publishing-workflow.ts';

export interface ScheduleQuestion {
  readonly config: Config;
  readonly tree: ContentTree;
  readonly repository: Repository;
  readonly environment: RunEnvironment;
}

const FOLDER = '.github/workflows';
const HOUR_MS = 60 * 60 * 1000;
/** GitHub starts scheduled runs hours late at times; so much is nobody's fault. */
const USUAL_DELAY_MS = 6 * HOUR_MS;

/** Whether a workflow publishes by itself, is given every token, and has been run lately. */
export async function checkSchedule(question: ScheduleQuestion): Promise<readonly Check[]> {
  const workflows = await readWorkflows(question.tree);
  if (workflows.length === 0) return [noWorkflow()];
  const accounts = [...question.config.profiles.values()].flatMap((profile) => [...profile.accounts.values()]);
  const tokens = workflows.flatMap((workflow) => checkTokens(workflow, accounts));
  return [...tokens, ...(await checkRuns(workflows, question))];
}

async function readWorkflows(tree: ContentTree): Promise<readonly PublishingWorkflow[]> {
  if ((await tree.look(FOLDER)).kind !== 'folder') return [];
  const files = (await tree.list([FOLDER])).filter(({ path }) => /\.ya?ml$/.test(path));
  const workflows: PublishingWorkflow[] = [];
  for await (const { path, bytes } of tree.read(files)) {
    const workflow = bytes === null ? null : readPublishingWorkflow(path, new TextDecoder().decode(bytes));
    if (workflow !== null) workflows.push(workflow);
  }
  return workflows;
}

function noWorkflow(): Check {
  return warned('schedule', {
    code: 'SCHEDULE_SILENT',
    kind: 'config',
    message: `No workflow in ${FOLDER} publishes on a schedule.`,
    hint: 'Copy the example workflow of the README. Is the schedule kept elsewhere? Then nothing is to do.',
  });
}

/** A bundle holds them all, under whichever name it is stored. */
function checkTokens({ path, text }: PublishingWorkflow, accounts: readonly Account[]): readonly Check[] {
  if (/\bMERGECAST_CREDENTIALS\b|^\s*credentials:/m.test(text)) return [];
  const missing = accounts.map(({ accessTokenEnv }) => accessTokenEnv).filter((name) => !text.includes(name));
  if (missing.length === 0) return [];
  return [
    warned('schedule', {
      code: 'TOKEN_MISSING',
      kind: 'credential',
      message: `${path} does not pass ${missing.join(', ')}.`,
      hint: `Add it to the step: env: { ${missing[0]}: \${{ secrets.${missing[0]} }} }. Does another workflow publish that account? Then nothing is to do.`,
    }),
  ];
}

const WITHOUT_GITHUB = 'When it last ran is known to GitHub alone, and there is no GITHUB_TOKEN to ask with.';

async function checkRuns(
  workflows: readonly PublishingWorkflow[],
  { repository, environment }: ScheduleQuestion,
): Promise<readonly Check[]> {
  const client = await githubClientOfRun(repository, environment);
  if (client === null) return [skipped('schedule', WITHOUT_GITHUB)];
  const api = new GitHubWorkflows(client.octokit, client.name);
  try {
    return await Promise.all(workflows.map((workflow) => checkRun(workflow, api, environment.clock.now())));
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    return [skipped('schedule', `GitHub does not tell when it last ran (permission actions: read): ${error.message}`)];
  }
}

async function checkRun({ path, crons }: PublishingWorkflow, api: GitHubWorkflows, now: Instant): Promise<Check> {
  const workflow = await api.find(path);
  const silent = (message: string, hint: string) =>
    warned('schedule', { code: 'SCHEDULE_SILENT', kind: 'config', message, hint });
  if (workflow === null) {
    return silent(
      `GitHub does not know ${path} yet.`,
      'Merge it into the default branch: schedules run from there alone.',
    );
  }
  if (workflow.state !== 'active') {
    return silent(
      `GitHub has disabled the workflow ${path} (${workflow.state}).`,
      'Enable it again on the Actions page of the repository. GitHub disables schedules of public repositories after 60 days without activity.',
    );
  }
  const last = await api.lastScheduledRun(workflow);
  const lastAt = parseInstant(last ?? '');
  if (lastAt === null) {
    const hint = 'The first one can take some hours after the merge.';
    return silent(`The schedule of ${path} has not started a run yet.`, hint);
  }
  const gaps = crons.map((cron) => longestCronGapMs(cron, new Date(now))).filter((gap) => gap !== null);
  const allowedMs = (gaps.length === 0 ? 24 * HOUR_MS : Math.min(...gaps)) + USUAL_DELAY_MS;
  const found = `The schedule of ${path} last started a run at ${formatInstant(lastAt)}`;
  if (now - lastAt <= allowedMs) return passed('schedule', `${found}.`);
  return silent(
    `${found}, although it is ${crons.join(' and ')}.`,
    'GitHub skips runs when it is busy: docs/timing.md says what helps.',
  );
}
