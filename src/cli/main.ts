#!/usr/bin/env node
import { runCli } from './run-cli.ts';

// A reader that has seen enough, such as `head`, is no failure; a run must still finish recording.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Set, not called: piped output is flushed before the process ends. The version is filled in by scripts/build.ts.
process.exitCode = await runCli(process.argv.slice(2), process.env.MERGECAST_VERSION ?? 'development', process);
