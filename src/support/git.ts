import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { TransientError } from '../domain/errors.ts';

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

/** Commands that talk to a remote, which may never answer. Far longer than a push takes, far shorter than a claim lives. */
const REMOTE_COMMANDS: ReadonlySet<string | undefined> = new Set(['fetch', 'push', 'ls-remote']);
const REMOTE_TIMEOUT_MS = 120_000;

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
      const timer = REMOTE_COMMANDS.has(args[0]) ? setTimeout(giveUp, REMOTE_TIMEOUT_MS) : undefined;
      function giveUp(): void {
        child.kill();
        for (const stream of child.stdio) stream?.destroy(); // a helper of git's may outlive it and keep them open
        const seconds = REMOTE_TIMEOUT_MS / 1000;
        resolve({ stdout: Buffer.alloc(0), stderr: `fatal: no answer within ${seconds} seconds`, exitCode: 1 });
      }
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.stdin.on('error', () => {}); // the command ended before it read everything: its exit code tells
      child.on('error', (error) => resolve({ stdout: Buffer.alloc(0), stderr: error.message, exitCode: 127 }));
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve({
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString('utf8').trim(),
          exitCode: code ?? 1,
        });
      });
      child.stdin.end(options.input);
    });
  }

  /** Trimmed standard output, or null when the command failed. */
  async text(args: readonly string[], options: GitRunOptions = {}): Promise<string | null> {
    const { stdout, exitCode } = await this.run(args, options);
    return exitCode === 0 ? stdout.toString('utf8').trim() : null;
  }

  /** Standard output. Throws `TransientError` naming the command: a full disk, a broken clone. */
  async must(args: readonly string[], options: GitRunOptions = {}): Promise<Buffer> {
    const { stdout, stderr, exitCode } = await this.run(args, options);
    if (exitCode !== 0) throw gitFailed(args, exitCode, stderr);
    return stdout;
  }

  /**
   * Standard output as it comes, so that large answers are never held whole. Leaving the loop early ends the command.
   * Throws `TransientError` for a non-zero exit.
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
      if (exitCode !== 0) throw gitFailed(args, exitCode, Buffer.concat(stderr).toString().trim());
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

function gitFailed(args: readonly string[], exitCode: number | null, stderr: string): TransientError {
  return new TransientError({
    code: 'GIT_FAILED',
    message: `git ${args.find((each) => !each.startsWith('-') && !each.includes('='))} failed (${exitCode}): ${stderr}`,
    hint: 'Check the disk and the clone (`git fsck`), then run again. What was published is recorded or asked about.',
  });
}
