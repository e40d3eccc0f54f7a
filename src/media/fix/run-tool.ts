import { spawn } from 'node:child_process';

export interface ToolResult {
  /** 127: there is no such program. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolRunOptions {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** How the tools for videos are run: found on the `PATH`, killed when the command is told to stop. Never throws. */
export function runTool(command: string, args: readonly string[], options: ToolRunOptions): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...options.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: options.signal,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error) => resolve({ exitCode: 127, stdout, stderr: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr: stderr.trim() }));
  });
}
