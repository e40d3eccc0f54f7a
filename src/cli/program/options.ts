import { type Command, InvalidArgumentError, Option } from 'commander';
import { PLATFORM_IDS } from '../../domain/platform-id.ts';

/** What every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'Print one JSON object on standard output, and nothing else there.')
    .option('--cwd <folder>', 'Any folder of the repository.', '.')
    .option('--verbose', 'Say more about each step on standard error.');
}

/** A destination of a post, as a person names it. */
export function withDestination(command: Command): Command {
  return command
    .argument('<post>', 'Path of the post, from the repository’s root or the working folder.')
    .addOption(new Option('--platform <name>', 'Where the post has several.').choices(PLATFORM_IDS))
    .option('--profile <name>', 'Where the post has several.');
}

/** The other half of it is `overrides` in the JSON of a plan. */
export const PRECEDENCE = `
Overrides, the strongest first:
  1. profile and platform  profiles.my_brand.instagram_description
  2. profile               profiles.my_brand.description
  3. platform              instagram_description
  4. post                  description, or the text
`;

export function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  $ ${line}`), ''].join('\n');
}

export function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
