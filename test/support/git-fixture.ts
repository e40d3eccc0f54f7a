import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openRepository, type Repository } from '../../src/support/repository.ts';

/** A bare remote and a clone of it, in temporary folders, with real git. */
export interface GitFixture {
  readonly folder: string;
  readonly remote: string;
  readonly clone: string;
  /** Runs git in the clone, or in `cwd`, and returns its trimmed output. Throws when git fails. */
  git(args: readonly string[], cwd?: string): string;
  /** Another clone of the same remote, as another machine has it. */
  anotherClone(options?: { readonly depth?: number }): string;
  repository(cwd?: string): Promise<Repository>;
  remove(): void;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The process's own variables, with an identity and without the machine's git configuration. */
export const gitVariables = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

export function createGitFixture(files: Files = { 'README.md': 'hello\n' }): GitFixture {
  const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-'));
  const remote = path.join(folder, 'remote.git');
  const clone = path.join(folder, 'clone');
  const git = (args: readonly string[], cwd = clone): string =>
    execFileSync('git', [...args], { cwd, env: gitVariables, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();

  git(['init', '--quiet', '--bare', '--initial-branch=main', remote], folder);
  git(['clone', '--quiet', remote, clone], folder);
  git(['checkout', '--quiet', '-B', 'main']);
  writeFiles(clone, files);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message', 'first']);
  git(['push', '--quiet', '--set-upstream', 'origin', 'main']);

  let clones = 0;
  return {
    folder,
    remote,
    clone,
    git,
    anotherClone({ depth } = {}) {
      clones += 1;
      const target = path.join(folder, `clone-${clones}`);
      const shallow = depth === undefined ? [] : [`--depth=${depth}`];
      git(['clone', '--quiet', ...shallow, `file://${remote}`, target], folder);
      return target;
    },
    repository: (cwd = clone) => openRepository(cwd, gitVariables),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(root, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
