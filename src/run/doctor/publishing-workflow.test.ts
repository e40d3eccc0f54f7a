import { expect, it } from 'vitest';
import { readPublishingWorkflow } from './publishing-workflow.ts';

const workflow = (step: string, on = '{ schedule: [{ cron: "7 * * * *" }, { cron: "9 1 * * *" }] }') =>
  `on: ${on}\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7\n      - ${step}\n`;

it.each([
  ['the Action', 'uses: acme/mergecast@v1'],
  ['the Action, told to publish', '{ uses: acme/mergecast@v1, with: { command: publish } }'],
  ['the Action of this very repository', 'uses: ./'],
  ['the command line', 'run: npx mergecast publish --json'],
])('publishes: %s', (_what, step) => {
  expect(readPublishingWorkflow('a.yml', workflow(step))?.crons).toEqual(['7 * * * *', '9 1 * * *']);
});

it.each([
  ['another command', workflow('{ uses: acme/mergecast@v1, with: { command: token-refresh } }')],
  ['another Action', workflow('uses: acme/other@v1')],
  ['no schedule', workflow('uses: acme/mergecast@v1', 'push')],
  ['a list of events', workflow('uses: acme/mergecast@v1', '[push, pull_request]')],
  ['no YAML', 'on: [\n'],
  ['nothing', ''],
])('does not: %s', (_what, text) => {
  expect(readPublishingWorkflow('a.yml', text)).toBeNull();
});
