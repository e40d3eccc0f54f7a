import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/domain/finding.ts';
import type { MediaFixReport } from '../../src/domain/media-fix-report.ts';
import { type Files, gitVariables, writeFiles } from './git-fixture.ts';

const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/cli.js');

const CONFIG = `content: [posts]
policy: { rules: { horizon: off } }
profiles:
  my_brand: { instagram: { account_id: "17841400000000000" } }
  my_brand_de: { instagram: { account_id: "17841400000000001" } }
`;

export interface DeskRun {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface DeskRunOptions {
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Another copy of the program. */
  readonly cli?: string;
  /** For node itself. */
  readonly nodeOptions?: readonly string[];
}

/** A repository at an author's desk, in which the bundled command line is run. */
export class MediaDesk {
  readonly root: string;

  constructor(files: Files) {
    this.root = mkdtempSync(path.join(tmpdir(), 'mergecast-desk-'));
    writeFiles(this.root, { 'mergecast.yml': CONFIG, ...files });
    this.git('init', '--quiet');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'first');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', [...args], { cwd: this.root, env: gitVariables, encoding: 'utf8' }).trim();
  }

  run(args: readonly string[], { variables = {}, cli = CLI, nodeOptions = [] }: DeskRunOptions = {}): DeskRun {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, cli, ...args], {
      cwd: this.root,
      env: { ...gitVariables, CI: '', GITHUB_ACTIONS: '', ...variables },
      encoding: 'utf8',
    });
    return { exitCode: status, stdout, stderr };
  }

  /** `media fix --json` with its report. */
  fix(
    args: readonly string[] = ['--yes'],
    options: DeskRunOptions = {},
  ): DeskRun & { readonly report: MediaFixReport } {
    const run = this.run(['media', 'fix', '--json', ...args], options);
    return { ...run, report: JSON.parse(run.stdout) };
  }

  findings(): readonly Finding[] {
    return JSON.parse(this.run(['validate', '--json']).stdout).findings;
  }

  text(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /** Below `posts`, sorted. */
  files(): readonly string[] {
    return readdirSync(path.join(this.root, 'posts'), { recursive: true, encoding: 'utf8' }).sort();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A post that shows these, in a year that never comes due. */
export function mediaPost(media: readonly string[], more = ''): string {
  const list = media.map((each) => `  - ${each}`).join('\n');
  return `---\nprofile_name: my_brand\nplatforms: [instagram]\nscheduled_date: 2099-05-10T14:00:00Z\nmedia_urls:\n${list}\n${more}---\nHello\n`;
}
