import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReport, ValidateReport } from '../../src/domain/reports.ts';
import { frontEnds } from '../support/front-ends.ts';
import { gitVariables } from '../support/git-fixture.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

const GOOD = `---
platforms: [instagram]
scheduled_date: 2026-05-10 17:00
timezone: Europe/Berlin
media_urls: [/media/photo.jpg]
---
Hello
`;
const BAD = `---
platforms: [Instagram]
scheduled_date: 2026-03-29 02:30
timezone: Europe/Berlin
media_urls: [/media/nowhere.jpg]
---
::error::forged ##[add-mask]hello
`;

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop({ files: { 'content/posts/bad.md': BAD, 'content/posts/good.md': GOOD } });
});
afterEach(() => workshop.close());

describe.each(Object.entries(frontEnds))('%s', (_name, runProgram) => {
  const run = (command: 'validate' | 'plan') =>
    runProgram({ clone: workshop.fixture.clone, command, variables: workshop.variables() });

  it('validates: every finding at once, each on its line', async () => {
    const { exitCode, json, stdout } = await run('validate');
    const report: ValidateReport = JSON.parse(json);
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ version: 1, ok: false, posts: 2 });
    expect(report.findings).toMatchObject([
      { code: 'PLATFORM_UNKNOWN', file: 'content/posts/bad.md', line: 2, column: 13, path: '/platforms/0' },
      { code: 'DATE_GAP', file: 'content/posts/bad.md', line: 3, column: 17, path: '/scheduled_date' },
      { code: 'MEDIA_MISSING', file: 'content/posts/bad.md', line: 5, column: 14, path: '/media_urls/0' },
    ]);
    expect(stdout).not.toMatch(/^::error::forged|##\[add-mask\]/m);
    expect(workshop.fixture.git(['status', '--porcelain'])).toBe('');
  });

  it('plans: a broken file is listed, a local time is an instant', async () => {
    const { exitCode, json } = await run('plan');
    const report: PlanReport = JSON.parse(json);
    expect(exitCode).toBe(0);
    expect(report.destinations).toMatchObject([
      { post: 'content/posts/good.md', state: 'upcoming', scheduled_at: '2026-05-10T15:00:00Z', post_type: 'image' },
      { post: 'content/posts/bad.md', state: 'invalid' },
    ]);
    expect(workshop.fixture.git(['status', '--porcelain'])).toBe('');
  });
});

it('writes the report for code scanning where the next step looks for it', async () => {
  const { clone } = workshop.fixture;
  const variables = { ...workshop.variables(), 'INPUT_SARIF-FILE': 'reports/posts.sarif' };
  const { exitCode } = await frontEnds.Action({ clone, command: 'validate', variables });
  expect(exitCode).toBe(1);
  expect(JSON.parse(readFileSync(path.join(clone, 'reports/posts.sarif'), 'utf8')).runs[0].results).toHaveLength(3);
});

it('tells in the job summary of a pull request what merging does', async () => {
  const { git, folder, clone } = workshop.fixture;
  const base = git(['rev-parse', 'HEAD']);
  writeFileSync(
    path.join(clone, 'content/posts/good.md'),
    GOOD.replace('17:00', '18:30').replace('Hello', 'Hello @octocat'),
  );
  git(['commit', '--quiet', '--all', '--message', 'move']);
  const head = git(['rev-parse', 'HEAD']);
  const [event, summary] = [path.join(folder, 'event.json'), path.join(folder, 'summary.md')];
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }));
  writeFileSync(summary, '');
  await frontEnds.Action({
    clone,
    command: 'validate',
    variables: {
      ...workshop.variables(),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.com',
    },
  });
  const text = readFileSync(summary, 'utf8');
  expect(text).toMatch(/^### ❌ 1 post will go out, \d problems/);
  expect(text).toContain(
    `<img src="https://github.com/acme/content/raw/${head}/media/photo.jpg" alt="photo.jpg, without alt text"`,
  );
  expect(text).toContain(
    'Moved from **Sun 10 May 2026, 17\\:00 Europe/Berlin** to **Sun 10 May 2026, 18\\:30 Europe/Berlin**',
  );
  expect(text).toContain('Hello<ins> @\u200boctocat</ins>'.replace('<ins>', '\u2009<ins>'));
  expect(text).toContain('findings in other files');
});

describe('in a terminal and in a pipe', () => {
  const validate = (...args: string[]): string => {
    try {
      return String(
        execFileSync(process.execPath, [CLI, 'validate', ...args], {
          cwd: workshop.fixture.clone,
          env: { ...gitVariables, GITHUB_ACTIONS: 'true', COLUMNS: '60' },
          stdio: 'pipe',
        }),
      );
    } catch (error) {
      return String((error as { stdout: Buffer }).stdout);
    }
  };

  it('shows a caret frame and how to mend it, without colour in a pipe', () => {
    const text = validate();
    expect(text).toContain('content/posts/bad.md:2:13');
    expect(text).toMatch(/> 2 \| platforms: \[Instagram\]\n\s+\|\s+\^/);
    expect(text).toContain('Did you mean instagram?');
    expect(text).not.toContain('\u001b');
  });

  it.each(['pretty', 'github', 'json', 'sarif', 'markdown'])(
    'lets no post form a command of the runner, nor colour a file: %s',
    (format) => {
      writeFileSync(
        path.join(workshop.fixture.clone, 'content/posts/evil.md'),
        '---\n"::error::forged ##[group]x": "\\e[31m"\n---\n',
      );
      const text = validate('--format', format);
      const commands = text.match(/^::\w+ ?[^:]*::|##\[/gm) ?? [];
      expect(text).toContain('forged');
      expect(commands.filter((command) => !/^::(error|warning|notice) file=content/.test(command))).toEqual([]);
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    },
  );

  it('keeps to a narrow terminal', () => {
    writeFileSync(
      path.join(workshop.fixture.clone, 'content/posts/bad.md'),
      `${BAD.replace('nowhere', 'n'.repeat(200))}`,
    );
    const frames = validate().match(/^ +>? *\d+ \|.*$/gm) ?? [];
    expect(frames.length).toBeGreaterThan(3);
    expect(frames.filter((line) => line.length > 60)).toEqual([]);
  });

  it('prints SARIF, and the same JSON for --json and --format json', () => {
    expect(JSON.parse(validate('--format', 'sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Mergecast', version: expect.stringMatching(/^\d+\.\d+\.\d+/) } },
          results: [
            {
              ruleId: 'PLATFORM_UNKNOWN',
              partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/:1$/) },
            },
            { ruleId: 'DATE_GAP' },
            { ruleId: 'MEDIA_MISSING' },
            { ruleId: 'DATE_PAST' }, // the other post, by the clock on the wall
          ],
        },
      ],
    });
    expect(validate('--format', 'json')).toBe(validate('--json'));
  });

  it('checks only what was asked for', () => {
    expect(JSON.parse(validate('--json', 'content/posts/good.md'))).toMatchObject({ ok: true, posts: 1 });
    expect(JSON.parse(validate('--json', 'nowhere.md'))).toMatchObject({ error: { code: 'USAGE' } });
  });
});
