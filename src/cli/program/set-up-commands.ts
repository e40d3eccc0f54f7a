import { type Command, Option } from 'commander';
import { EDITORS } from '../../domain/editors-report.ts';
import { PLATFORM_IDS } from '../../domain/platform-id.ts';
import type { Carry } from './carry.ts';
import { examples, portNumber, withCommonOptions } from './options.ts';

/** Accounts, editors and places to try things out. */
export function addSetUpCommands(program: Command, carry: Carry): void {
  addDoctor(program, carry);
  addToken(program, carry);
  addEditors(program, carry);
  addSandbox(program, carry);
  addDemo(program, carry);
}

function addDoctor(program: Command, carry: Carry): void {
  withCommonOptions(program.command('doctor'))
    .summary('Check every account and the repository for real.')
    .description(
      'Check what publishing depends on: each token, its permissions and its end, the account, the media host, a push to the ledger, the branch’s rules and the schedule. Publishes nothing; each problem comes with the step that mends it.',
    )
    .option('--branch <name>', 'The branch that outcomes are written to. Default: the one that is checked out.')
    .addHelpText('after', examples('mergecast doctor', 'mergecast doctor --json'))
    .action((options) =>
      carry(
        { stopsGently: true, load: async () => (await import('../commands/doctor.ts')).doctorCommand },
        options,
        [],
      ),
    );
}

function addToken(program: Command, carry: Carry): void {
  const token = program.command('token').summary('Work on access tokens.').description('Work on access tokens.');
  withCommonOptions(token.command('refresh'))
    .summary('Renew the tokens that can be renewed, and store them.')
    .description(
      'Renew the tokens that their platform renews (Instagram Login, Threads) and store each as a repository secret, with the token in MERGECAST_SECRETS_TOKEN. Nothing is renewed that could not be stored.',
    )
    .addOption(new Option('--platform <name>', 'Only the accounts of one platform.').choices(PLATFORM_IDS))
    .option('--profile <name>', 'Only the accounts of one profile.')
    .option('--secret <name>', 'The repository secret to write. Default: the name of the token’s variable.')
    .option('--print', 'Print the new tokens in place of storing them. Never in CI.')
    .addHelpText(
      'after',
      examples('mergecast token refresh', 'mergecast token refresh --profile my_brand --platform instagram'),
    )
    .action((options) =>
      carry(
        { stopsGently: true, load: async () => (await import('../commands/token-refresh.ts')).tokenRefreshCommand },
        options,
        [],
      ),
    );
}

function addEditors(program: Command, carry: Carry): void {
  withCommonOptions(program.command('editors'))
    .summary('Set up an editor for posts.')
    .description(
      'Write what an editor needs to know about posts: completion and checks for VS Code, the form of Front Matter CMS, or the page and configuration of a CMS in the browser. Shows what would change, keeps what is yours, and writes nothing without a yes.',
    )
    .argument('<editor>', `One of ${EDITORS.join(', ')}.`)
    .option('--yes', 'Write the files without asking.')
    .option('--dry-run', 'Only show what would change.')
    .addHelpText(
      'after',
      examples('mergecast editors vscode', 'mergecast editors decap --dry-run', 'mergecast editors sveltia --yes'),
    )
    .action((editor, options) =>
      carry({ stopsGently: true, load: async () => (await import('../commands/editors.ts')).editorsCommand }, options, [
        editor,
      ]),
    );
}

function addSandbox(program: Command, carry: Carry): void {
  withCommonOptions(program.command('sandbox'))
    .summary('Serve stand-ins for the platforms on this machine.')
    .description(
      'Serve stand-ins for the platforms’ APIs on loopback, and a page that shows what was published. Runs until Ctrl-C.',
    )
    .option('--port <number>', 'The port to listen on. Default: any free one.', portNumber)
    .option('--scenario <file>', 'A JSON file with accounts, delays, quotas and faults.')
    .option('--media <folder>', 'A folder whose files are served under /media/.')
    .addHelpText('after', examples('mergecast sandbox', 'mergecast sandbox --port 4010 --media content/media'))
    .action((options) =>
      carry(
        { stopsGently: true, load: async () => (await import('../commands/sandbox.ts')).sandboxCommand },
        options,
        [],
      ),
    );
}

function addDemo(program: Command, carry: Carry): void {
  withCommonOptions(program.command('demo'))
    .summary('Watch the sample content go out, without an account.')
    .description(
      'Publish the sample content from a temporary repository to the sandbox: no account, no token, no network.',
    )
    .option('--stay', 'Keep the page with the published posts open until Ctrl-C.')
    .addHelpText('after', examples('mergecast demo', 'mergecast demo --stay'))
    .action((options) =>
      carry({ stopsGently: true, load: async () => (await import('../commands/demo.ts')).demoCommand }, options, []),
    );
}
