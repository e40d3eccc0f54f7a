import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs `git` and yields its standard output as it comes, so that large answers are never held whole. Leaving the loop
 * early ends the command. Throws an `Error` for a non-zero exit.
 */
export async function* streamGit(root: string, args: readonly string[], input = ''): AsyncGenerator<Buffer> {
  const child = spawn('git', [...args], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => {}); // the command ended before it read everything: its exit code tells
  const ended = exitCode(child);
  child.stdin.end(input);
  try {
    yield* child.stdout;
    const code = await ended;
    if (code !== 0)
      throw new Error(`git ${args[0]} failed (${code}): ${Buffer.concat(stderr).toString('utf8').trim()}`);
  } finally {
    child.kill();
  }
}

/** Never rejects, so that nobody has to listen: 127 when there is no `git` to run. */
async function exitCode(child: ChildProcess): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 1;
  } catch {
    return 127;
  }
}
