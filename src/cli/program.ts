import { Command, InvalidArgumentError, Option } from 'commander';
import { EDITORS } from '../domain/editors-report.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { COMMIT_THROUGH } from '../run/commit-through.ts';
import type { CommonOptions, RunCommand } from './command-context.ts';
import type { Output } from './output.ts';
import { VALIDATE_FORMATS } from './validate-formats.ts';

/** How a command is carried out once its arguments are read: the one place that builds its context. */
export type Carry = <Options extends CommonOptions>(
  command: {
    /** Whether it finishes what it began when it is told to stop. */
    readonly stopsGently: boolean;
    readonly load: () => Promise<RunCommand<Options>>;
  },
  options: Options,
  paths: readonly string[],
) => Promise<void>;

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
  addValidate(program, carry);
  addPlan(program, carry);
  addPublish(program, carry);
  addPreview(program, carry);
  addMedia(program, carry);
  addResolve(program, carry);
  addRetry(program, carry);
  addDelete(program, carry);
  addDoctor(program, carry);
  addToken(program, carry);
  addEditors(program, carry);
  addSandbox(program, carry);
  addDemo(program, carry);
  return program;
}

function addValidate(program: Command, carry: Carry): void {
  withCommonOptions(program.command('validate'))
    .summary('Check posts and mergecast.yml.')
    .description(
      'Check mergecast.yml and every post, or the posts under the given paths, and report all problems at once.',
    )
    .argument('[paths...]', 'Files or folders to check, from the working folder. Default: every post.')
    .option('--base <ref>', 'Say what changes against this branch or commit, such as origin/main.')
    .addOption(new Option('--format <format>', 'How to report.').choices(VALIDATE_FORMATS).default('pretty'))
    .addHelpText(
      'after',
      examples('mergecast validate', 'mergecast validate content/posts/2026/05', 'mergecast validate --format github'),
    )
    .action((paths, options) =>
      carry(
        { stopsGently: false, load: async () => (await import('./commands/validate.ts')).validateCommand },
        options,
        paths,
      ),
    );
}

function addPlan(program: Command, carry: Carry): void {
  withCommonOptions(program.command('plan'))
    .summary('Show what goes out, when and where.')
    .description(
      'Show what would go out and when, in the author’s time and in UTC, and what is held back and why. Changes nothing.',
    )
    .option('--all', 'List published history as well.')
    .option('--at <instant>', 'Plan for another moment, such as 2026-05-10T14:00:00Z.')
    .addHelpText(
      'after',
      examples('mergecast plan', 'mergecast plan --at 2026-05-10T14:00:00Z', 'mergecast plan --json'),
    )
    .action((options) =>
      carry({ stopsGently: false, load: async () => (await import('./commands/plan.ts')).planCommand }, options, []),
    );
}

function addPublish(program: Command, carry: Carry): void {
  withCommonOptions(program.command('publish'))
    .summary('Publish what is due and record it.')
    .description(
      'Publish each post that is due, once, from the newest head of the branch, and commit the outcome to it.',
    )
    .option(
      '--dry-run',
      'Make no call that changes anything; print each call that publishing would make, without secrets.',
    )
    .option('--branch <name>', 'The branch to read and to write. Default: the one that is checked out.')
    .addOption(
      new Option(
        '--commit-through <way>',
        'Who commits the outcomes: git, or GitHub’s API, which signs. Default: auto, which asks the branch’s rules.',
      ).choices(COMMIT_THROUGH),
    )
    .addHelpText(
      'after',
      examples('mergecast publish --dry-run', 'mergecast publish', 'mergecast publish --branch main --json'),
    )
    .action((options) =>
      carry(
        { stopsGently: true, load: async () => (await import('./commands/publish.ts')).publishCommand },
        options,
        [],
      ),
    );
}

function addPreview(program: Command, carry: Carry): void {
  withCommonOptions(program.command('preview'))
    .summary('See every post as it will look, and when it goes out.')
    .description(
      'Show the plan, what is wrong and each call that publishing would make; then serve a page on this machine with calendar, feed, grid and each post on each platform, which follows the files as they are saved. Sends nothing and changes nothing.',
    )
    .option('--no-open', 'Do not open the page in the browser.')
    .option('--port <number>', 'The port of the page. Default: any free one.', portNumber)
    .option('--out <folder>', 'Write the page as a static site that opens from the file system, and end.')
    .option('--base <branch>', 'What the grid compares with. Default: the default branch of the remote.')
    .addHelpText(
      'after',
      examples('mergecast preview', 'mergecast preview --no-open --port 4020', 'mergecast preview --out preview'),
    )
    .action((options) =>
      carry(
        { stopsGently: true, load: async () => (await import('./commands/preview.ts')).previewCommand },
        options,
        [],
      ),
    );
}

function addMedia(program: Command, carry: Carry): void {
  const media = program
    .command('media')
    .summary('Work on pictures and videos.')
    .description('Work on pictures and videos.');
  withCommonOptions(media.command('fix'))
    .summary('Make the media of posts fit: convert, resize, rewrite references.')
    .description(
      'Convert and resize the media of unfinished posts so that their platforms take them, and rewrite the posts that name them. Shows before and after, and changes nothing without a yes. Pictures need sharp, HEIC pictures libheif-js as well, videos ffmpeg.',
    )
    .argument('[paths...]', 'Posts or folders of posts, from the working folder. Default: every unfinished post.')
    .option('--yes', 'Change the files without asking.')
    .option('--dry-run', 'Only show what would change.')
    .addOption(
      new Option('--ratio <how>', 'How to bring pictures to an allowed ratio. Default: they keep theirs.').choices([
        'pad',
        'crop',
      ]),
    )
    .option(
      '--pad-color <color>',
      'Around a padded picture and behind a transparent one: #rrggbb.',
      colorCode,
      '#ffffff',
    )
    .option('--strip-location', 'Also write files anew only because they say where they were made.')
    .addHelpText(
      'after',
      examples(
        'mergecast media fix --dry-run',
        'mergecast media fix content/posts/2026/05',
        'mergecast media fix --ratio pad --yes',
      ),
    )
    .action((paths, options) =>
      carry(
        { stopsGently: true, load: async () => (await import('./commands/media-fix.ts')).mediaFixCommand },
        options,
        paths,
      ),
    );
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
      carry({ stopsGently: false, load: async () => (await import('./commands/resolve.ts')).resolveCommand }, options, [
        post,
      ]),
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
      carry({ stopsGently: false, load: async () => (await import('./commands/retry.ts')).retryCommand }, options, [
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
      carry({ stopsGently: true, load: async () => (await import('./commands/delete.ts')).deleteCommand }, options, [
        post,
      ]),
    );
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
      carry({ stopsGently: true, load: async () => (await import('./commands/doctor.ts')).doctorCommand }, options, []),
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
        { stopsGently: true, load: async () => (await import('./commands/token-refresh.ts')).tokenRefreshCommand },
        options,
        [],
      ),
    );
}

function withDestination(command: Command): Command {
  return command
    .argument('<post>', 'Path of the post, from the repository’s root or the working folder.')
    .addOption(new Option('--platform <name>', 'Where the post has several.').choices(PLATFORM_IDS))
    .option('--profile <name>', 'Where the post has several.');
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
      carry({ stopsGently: true, load: async () => (await import('./commands/editors.ts')).editorsCommand }, options, [
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
        { stopsGently: true, load: async () => (await import('./commands/sandbox.ts')).sandboxCommand },
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
      carry({ stopsGently: true, load: async () => (await import('./commands/demo.ts')).demoCommand }, options, []),
    );
}

function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'Print one JSON object on standard output, and nothing else there.')
    .option('--cwd <folder>', 'Any folder of the repository.', '.')
    .option('--verbose', 'Say more about each step on standard error.');
}

function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  $ ${line}`), ''].join('\n');
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function colorCode(text: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text;
  throw new InvalidArgumentError('A colour is # and six hexadecimal digits, such as #f4efe6.');
}
