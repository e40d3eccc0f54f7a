import { expect, it } from 'vitest';
import { commandForEvent } from './command-for-event.ts';

it.each([
  ['', 'pull_request', 'validate'],
  ['', 'pull_request_target', 'validate'],
  ['', 'merge_group', 'validate'],
  ['', 'workflow_run', 'comment'],
  ['', 'schedule', 'publish'],
  ['', 'workflow_dispatch', 'publish'],
  ['', 'repository_dispatch', 'publish'],
  ['', 'push', 'publish'],
  ['plan', 'push', 'plan'],
  ['validate', 'schedule', 'validate'],
  ['publish', 'issue_comment', 'publish'],
])('input "%s" on %s: %s', (input, event, command) => {
  expect(commandForEvent(input, event)).toBe(command);
});

it.each([
  ['', 'issue_comment'],
  ['', 'constructor'],
  ['Publish', 'push'],
  ['preview', 'push'],
])('refuses input "%s" on %s', (input, event) => {
  expect(() => commandForEvent(input, event)).toThrowError(expect.objectContaining({ code: 'USAGE' }));
});
