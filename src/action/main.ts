import * as core from '@actions/core';
import { runAction } from './run-action.ts';

// Set, not called: piped output is flushed before the process ends.
process.exitCode = await runAction(core, process);
