import { ConfigError } from '../domain/errors.ts';

export const ACTION_COMMANDS = ['validate', 'plan', 'publish', 'comment'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

const BY_EVENT: ReadonlyMap<string, ActionCommand> = new Map([
  ['pull_request', 'validate'],
  ['pull_request_target', 'validate'],
  ['merge_group', 'validate'],
  ['workflow_run', 'comment'],
  ['schedule', 'publish'],
  ['workflow_dispatch', 'publish'],
  ['repository_dispatch', 'publish'],
  ['push', 'publish'],
]);

/** The command of the input, else that of the event. Throws `ConfigError` where neither says one: guessing could publish. */
export function commandForEvent(input: string, event: string): ActionCommand {
  if (input === '') return BY_EVENT.get(event) ?? refuse(`The event "${event}" has no command of its own.`);
  return ACTION_COMMANDS.find((command) => command === input) ?? refuse(`The input command is "${input}".`);
}

function refuse(found: string): never {
  throw new ConfigError({
    code: 'USAGE',
    message: `${found} Allowed are ${ACTION_COMMANDS.join(', ')}.`,
    hint: 'Set it in the workflow: with: { command: validate }.',
  });
}
