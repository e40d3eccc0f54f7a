import { type Command, InvalidArgumentError, Option } from 'commander';
import { COMMIT_THROUGH } from '../../run/commit-through.ts';
import { VALIDATE_FORMATS } from '../validate-formats.ts';
import type { Carry } from './carry.ts';
import { examples, PRECEDENCE, portNumber, withCommonOptions } from './options.ts';

/** Checking, seeing and publishing posts. */
export function addPostCommands(program: Command, carry: Carry): void {
  addValidate(program, carry);
  addPlan(program, carry);
  addPublish(program, carry);
  addPreview(program, carry);
  addMedia(program, carry);
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
      PRECEDENCE +
        examples(
          'mergecast validate',
          'mergecast validate content/posts/2026/05',
          'mergecast validate --format github',
        ),
    )
    .action((paths, options) =>
      carry(
        { stopsGently: false, load: async () => (await import('../commands/validate.ts')).validateCommand },
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
      PRECEDENCE + examples('mergecast plan', 'mergecast plan --at 2026-05-10T14:00:00Z', 'mergecast plan --json'),
    )
    .action((options) =>
      carry({ stopsGently: false, load: async () => (await import('../commands/plan.ts')).planCommand }, options, []),
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
        { stopsGently: true, load: async () => (await import('../commands/publish.ts')).publishCommand },
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
        { stopsGently: true, load: async () => (await import('../commands/preview.ts')).previewCommand },
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
        { stopsGently: true, load: async () => (await import('../commands/media-fix.ts')).mediaFixCommand },
        options,
        paths,
      ),
    );
}

function colorCode(text: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text;
  throw new InvalidArgumentError('A colour is # and six hexadecimal digits, such as #f4efe6.');
}
