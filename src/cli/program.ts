import { Command } from 'commander';
import type { Output } from './output.ts';
import type { Carry } from './program/carry.ts';
import { addPostCommands } from './program/post-commands.ts';
import { addRecoveryCommands } from './program/recovery-commands.ts';
import { addSetUpCommands } from './program/set-up-commands.ts';

/** The commands and their options. Their code is imported when one is chosen. */
export function createProgram(version: string, carry: Carry, output: Output): Command {
  const program = new Command('mergecast')
    .description('Merge it, and it posts: social media scheduled from a git repository.')
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .configureOutput({
      writeOut: (text) => output.print(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
      // Errors are thrown, and printed where all errors are.
      outputError: () => {},
    })
    .exitOverride();
  addPostCommands(program, carry);
  addRecoveryCommands(program, carry);
  addSetUpCommands(program, carry);
  return program;
}
