import type { Command } from 'commander';
import type { Carry } from './carry.ts';
import { examples, withCommonOptions, withDestination } from './options.ts';

/** A person’s word on one destination of a post. */
export function addRecoveryCommands(program: Command, carry: Carry): void {
  addResolve(program, carry);
  addRetry(program, carry);
  addDelete(program, carry);
}

function addResolve(program: Command, carry: Carry): void {
  withDestination(withCommonOptions(program.command('resolve')))
    .summary('Say whether a post in doubt is live.')
    .description(
      'Record what you found on the platform, for a post that is in doubt. It is never sent again, or the next run sends it. Writes the ledger; the next run writes the file.',
    )
    .option('--published <url>', 'It is there, at this address.')
    .option('--not-published', 'It is surely not there.')
    .addHelpText(
      'after',
      examples(
        'mergecast resolve content/posts/new-drop.md --published https://www.instagram.com/reel/ABC123/',
        'mergecast resolve content/posts/new-drop.md --not-published',
        'mergecast resolve content/posts/new-drop.md --not-published --platform instagram --profile my_brand',
      ),
    )
    .action((post, options) =>
      carry(
        { stopsGently: false, load: async () => (await import('../commands/resolve.ts')).resolveCommand },
        options,
        [post],
      ),
    );
}

function addRetry(program: Command, carry: Carry): void {
  withDestination(withCommonOptions(program.command('retry')))
    .summary('Have a failed or missed post sent after all.')
    .description(
      'Have the next run send what failed, was missed or waits: its attempts begin anew, and it does not count as late. Refuses what is, or may be, published.',
    )
    .addHelpText(
      'after',
      examples(
        'mergecast retry content/posts/new-drop.md',
        'mergecast retry content/posts/new-drop.md --platform threads',
      ),
    )
    .action((post, options) =>
      carry({ stopsGently: false, load: async () => (await import('../commands/retry.ts')).retryCommand }, options, [
        post,
      ]),
    );
}

function addDelete(program: Command, carry: Carry): void {
  withDestination(withCommonOptions(program.command('delete')))
    .summary('Take a published post off its platform.')
    .description(
      'Delete a published post on its platform, all parts of it, where the account’s login allows that. Shows it and asks first. It stays published in the ledger, is never sent again, and the next run writes into the file when it was deleted.',
    )
    .option('--yes', 'Delete it without asking.')
    .addHelpText(
      'after',
      examples(
        'mergecast delete content/posts/new-drop.md',
        'mergecast delete content/posts/new-drop.md --platform threads --yes',
      ),
    )
    .action((post, options) =>
      carry({ stopsGently: true, load: async () => (await import('../commands/delete.ts')).deleteCommand }, options, [
        post,
      ]),
    );
}
