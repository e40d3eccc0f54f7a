import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { REVIEW_FILE } from '../../src/run/review/review-file.ts';
import { actionData, actionErrors, unpinnedUses, workflowData, workflowErrors } from './github-parser.ts';
import { readRepositoryFile } from './repository-file.ts';

const FOLDER = '.github/workflows';
const NAMES = readdirSync(join(import.meta.dirname, '../..', FOLDER)).sort();

const read = (name: string) => readRepositoryFile(`${FOLDER}/${name}`);

describe('the workflows', () => {
  it('are those that the documents describe', () => {
    expect(NAMES).toEqual(['ci.yml', 'comment.yml', 'publish.yml', 'validate.yml']);
  });

  it.each(NAMES)("%s is accepted by GitHub's own parser", async (name) => {
    expect(await workflowErrors(name, read(name))).toEqual([]);
  });

  it.each(NAMES)('%s pins every action from elsewhere to a commit and says which version that is', (name) => {
    expect(unpinnedUses(workflowData(read(name)))).toEqual([]);
    const remote = read(name).match(/uses: [^.\s].*/g) ?? [];
    expect(remote).toEqual(remote.filter((line) => /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)));
  });

  it.each(NAMES)('%s gives nothing by default and limits the time of each job', (name) => {
    const workflow = workflowData(read(name));
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it.each<[name: string, permissions: Record<string, unknown>]>([
    ['ci.yml', { checks: { contents: 'read' }, gate: {} }],
    // Checking out is what the Action's own repository needs; a copy does without.
    ['comment.yml', { comment: { actions: 'read', 'pull-requests': 'write', contents: 'read' } }],
    ['publish.yml', { publish: { contents: 'write', 'pull-requests': 'write' } }],
    ['validate.yml', { validate: { contents: 'read', 'pull-requests': 'write' } }],
  ])('%s has the least permissions that work', (name, expected) => {
    const jobs = Object.entries(workflowData(read(name)).jobs);
    expect(Object.fromEntries(jobs.map(([id, job]) => [id, job.permissions]))).toEqual(expected);
  });

  it.each(NAMES)('%s pastes no expression into a shell', (name) => {
    const scripts = Object.values(workflowData(read(name)).jobs).flatMap((job) =>
      job.steps.map((step) => step.run ?? ''),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

it("the workflow of docs/code-scanning.md is accepted by GitHub's own parser and pins what it uses", async () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readRepositoryFile('docs/code-scanning.md')) ?? [];
  expect(await workflowErrors('code-scanning.yml', text)).toEqual([]);
  expect(text.match(/uses: .*/g)).toEqual([
    expect.stringMatching(/actions\/checkout@[0-9a-f]{40} # v/),
    'uses: mergecast/mergecast@<commit>',
    expect.stringMatching(/upload-sarif@[0-9a-f]{40} # v/),
  ]);
});

describe('forks', () => {
  const validate = workflowData(read('validate.yml'));
  const comment = workflowData(read('comment.yml'));
  const steps = comment.jobs.comment?.steps ?? [];

  it.each(NAMES)('%s is not started by pull_request_target', (name) => {
    expect(Object.keys(workflowData(read(name)).on)).not.toContain('pull_request_target');
  });

  it('are commented on after the workflow that reviews them, and only for pull requests', () => {
    expect(comment.on).toEqual({ workflow_run: { workflows: [validate.name], types: ['completed'] } });
    expect(comment.jobs.comment?.if).toContain("github.event.workflow_run.event == 'pull_request'");
  });

  it('hand over the file that the review names, under the name that is fetched', () => {
    const upload = validate.jobs.validate?.steps.at(-1);
    const download = steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    expect(upload?.with).toMatchObject({ name: download?.with?.pattern, path: expect.stringContaining('review_file') });
    expect(upload?.if).toMatch(/!cancelled\(\) && .*review_file != ''/);
    expect(steps.at(-1)?.with?.['review-file']).toBe(`${download?.with?.path}/${REVIEW_FILE}`);
  });

  it('have nothing of theirs checked out where a token may write', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
    expect(JSON.stringify(steps)).not.toMatch(/head_sha|refs\/pull|secrets\./);
    expect(steps.some(({ run }) => run !== undefined)).toBe(false);
  });
});

describe('the workflows to copy', () => {
  const page = readRepositoryFile('docs/workflows.md');
  const copies = [...page.matchAll(/^## `(.+?)`$[\s\S]*?^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, name = '', text = '']) => ({
      name,
      text: text.replaceAll('<commit> # <release>', `${'0'.repeat(40)} # v0.0.0`),
    }),
  );

  it('are all there', () => {
    expect(copies.map(({ name }) => name)).toEqual(['validate.yml', 'comment.yml', 'publish.yml']);
  });

  it.each(copies)("$name is accepted by GitHub's own parser, and pinned", async ({ name, text }) => {
    expect(await workflowErrors(name, text)).toEqual([]);
    expect(unpinnedUses(workflowData(text))).toEqual([]);
  });

  it.each(copies)('$name is the one that runs here', ({ name, text }) => {
    const ours = read(name)
      .replaceAll('uses: ./', `uses: mergecast/mergecast@${'0'.repeat(40)} # v0.0.0`)
      .replaceAll('Europe/Lisbon', 'Europe/Berlin')
      .replace(/^ +MARLUZO_AULAS_INSTAGRAM.*\n/m, '')
      .replaceAll('MARLUZO', 'MY_BRAND')
      .replace(/^ +# Only in Mergecast's own repository[\s\S]*?(?=^ {4}steps:|\n\n)\n*/gm, '');
    expect(text).toBe(ours);
  });
});

describe('publish.yml', () => {
  const workflow = workflowData(read('publish.yml'));
  const publish = workflow.jobs.publish;

  it('runs off the hour, in a zone, and by hand as a dry run', () => {
    const [schedule] = workflow.on.schedule as { readonly cron: string; readonly timezone: string }[];
    expect(schedule?.cron).toMatch(/^[1-9]\d?(,[1-9]\d?)* /);
    expect(schedule?.timezone).toBe('Europe/Lisbon');
    expect(workflow.on.workflow_dispatch).toMatchObject({ inputs: { 'dry-run': { type: 'boolean', default: false } } });
  });

  it('lets runs wait for each other and cancels none', () => {
    expect(workflow.concurrency).toEqual({ group: 'mergecast-publish', 'cancel-in-progress': false, queue: 'max' });
  });

  it('keeps the credentials it pushes with, and gives tokens to its own step alone', () => {
    expect(publish?.steps[0]?.with).toMatchObject({ 'persist-credentials': true });
    const withSecrets = publish?.steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecrets?.map((step) => step.uses)).toEqual(['./']);
  });

  it('has a token for every account of the sample configuration', () => {
    const config = parseDocument(readRepositoryFile('mergecast.yml')).toJS() as {
      readonly profiles: Record<string, object>;
    };
    const variables = Object.entries(config.profiles).flatMap(([profile, accounts]) =>
      Object.keys(accounts).map((platform) => `${profile}_${platform}_ACCESS_TOKEN`.toUpperCase()),
    );
    expect(Object.keys(publish?.steps.at(-1)?.env ?? {}).sort()).toEqual(variables.sort());
  });

  it('passes only inputs that the action has', () => {
    const inputs = Object.keys(actionData(readRepositoryFile('action.yml')).inputs);
    for (const name of NAMES) {
      const steps = Object.values(workflowData(read(name)).jobs).flatMap((job) => job.steps);
      const given = steps.filter((step) => step.uses === './').flatMap((step) => Object.keys(step.with ?? {}));
      expect(given.filter((input) => !inputs.includes(input))).toEqual([]);
    }
  });
});

describe('action.yml', () => {
  const text = readRepositoryFile('action.yml');
  const action = actionData(text);

  it("is accepted by GitHub's own parser", () => {
    expect(actionErrors(text)).toEqual([]);
  });

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('describes every input and output in a sentence, and requires none', () => {
    const described = [...Object.values(action.inputs), ...Object.values(action.outputs)];
    expect(described.filter(({ description }) => !description?.trim().endsWith('.'))).toEqual([]);
    expect(Object.values(action.inputs).filter((input) => input.required)).toEqual([]);
  });

  it('defaults to the token of the job', () => {
    expect(action.inputs['github-token']?.default).toMatch(/^\$\{\{ github\.token }}$/);
  });
});

describe('the check itself', () => {
  const valid = read('publish.yml');

  it.each<[what: string, broken: string, message: RegExp]>([
    ['an unknown key', valid.replace('timeout-minutes:', 'timeout-minuts:'), /timeout-minuts/],
    ['a permission that does not exist', valid.replace('contents: write', 'secrets: write'), /secrets/],
    ['an unknown queue', valid.replace('queue: max', 'queue: all'), /queue|all/],
    ['a broken cron', valid.replace('6-22 * * *', '6-22 * *'), /cron/i],
    ['an expression that does not close', valid.replace('|| false }}', '|| false }'), /expression/],
  ])('refuses %s', async (_, broken, message) => {
    expect(broken).not.toBe(valid);
    expect((await workflowErrors('publish.yml', broken)).join('\n')).toMatch(message);
  });

  it.each<[what: string, broken: string]>([
    ['a runtime that GitHub does not have', 'node22'],
    ['one that is misspelt', 'nod24'],
  ])('refuses %s in action.yml', (_, using) => {
    expect(actionErrors(readRepositoryFile('action.yml').replace('node24', using))).not.toEqual([]);
  });

  it.each(['actions/checkout@v7', 'actions/checkout@3d3c42e', 'actions/checkout', 'docker://alpine:3'])(
    'finds that %s is not pinned',
    (uses) => {
      expect(unpinnedUses({ name: '', on: {}, permissions: {}, jobs: { a: { steps: [{ uses }] } } })).toEqual([uses]);
    },
  );
});
