// Loaded with --import: kills the process right before or after the n-th change of the working tree, as SIGKILL would.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const root = process.env.KILL_UNDER;
const target = Number(process.env.KILL_STEP);
let steps = 0;

function instrument(name) {
  const original = promises[name];
  promises[name] = async (...args) => {
    const isChange = args.some((arg) => typeof arg === 'string' && arg.startsWith(root));
    if (!isChange) return original(...args);
    steps += 1;
    if (steps === target && process.env.KILL_WHEN === 'before') process.kill(process.pid, 'SIGKILL');
    const result = await original(...args);
    if (steps === target) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}

for (const name of ['rename', 'rm', 'copyFile', 'writeFile']) instrument(name);
syncBuiltinESMExports();
