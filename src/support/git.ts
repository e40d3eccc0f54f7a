import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface GitResult {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface GitRunOptions {
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Added to the environment of this one command. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Never asks, never translates its messages, and takes no lock just to look. */
const QUIET = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };

/** Runs `git` in one repository. The one place that starts it. */
export class Git {
  /** Where commands run: the top of the working tree. */
  readonly root: string;
  readonly #variables: Readonly<Record<string, string | undefined>>;

  constructor(root: string, variables: Readonly<Record<string, string | undefined>>) {
    this.root = root;
    this.#variables = variables;
  }

  /** Never throws for a non-zero exit. Exit code 127: there is no `git` to run. */
  run(args: readonly string[], options: GitRunOptions = {}): Promise<GitResult> {
    return new Promise((resolve) => {
      const child = this.#spawn(args, options);
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.stdin.on('error', () => {}); // the command ended before it read everything: its exit code tells
      child.on('error', (error) => resolve({ stdout: Buffer.alloc(0), stderr: error.message, exitCode: 127 }));
      child.on('close', (code) =>
        resolve({
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString('utf8').trim(),
          exitCode: code ?? 1,
        }),
      );
      child.stdin.end(options.input);
    });
  }

  /** Trimmed standard output, or null when the command failed. */
  async text(args: readonly string[], options: GitRunOptions = {}): Promise<string | null> {
    const { stdout, exitCode } = await this.run(args, options);
    return exitCode === 0 ? stdout.toString('utf8').trim() : null;
  }

  /** Standard output, or an `Error` naming the command: for plumbing whose failure is a bug or a broken repository. */
  async must(args: readonly string[], options: GitRunOptions = {}): Promise<Buffer> {
    const { stdout, stderr, exitCode } = await this.run(args, options);
    if (exitCode !== 0) throw new Error(`git ${args[0]} failed (${exitCode}): ${stderr}`);
    return stdout;
  }

  /**
   * Standard output as it comes, so that large answers are never held whole. Leaving the loop early ends the command.
   * Throws an `Error` for a non-zero exit.
   */
  async *stream(args: readonly string[], input = ''): AsyncGenerator<Buffer> {
    const child = this.#spawn(args, {});
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {});
    const closed = once(child, 'close').then(
      ([code]) => code as number | null,
      () => 127,
    );
    child.stdin.end(input);
    try {
      yield* child.stdout;
      const exitCode = await closed;
      if (exitCode !== 0)
        throw new Error(`git ${args[0]} failed (${exitCode}): ${Buffer.concat(stderr).toString().trim()}`);
    } finally {
      child.kill();
    }
  }

  #spawn(args: readonly string[], options: Omit<GitRunOptions, 'input'>): ChildProcessWithoutNullStreams {
    return spawn('git', [...args], {
      cwd: this.root,
      env: { ...this.#variables, ...QUIET, ...options.variables },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.signal ? { signal: options.signal } : {}),
    });
  }
}
