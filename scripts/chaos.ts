/**
 *   npm run chaos -- --minutes 10             random scenarios against the promise of docs/exactly-once.md
 *   npm run chaos -- --minutes 10 --seed 7    the same scenarios again
 *   npm run chaos -- --seed 7 --path 12:3:1   what broke, again: a failure prints this command
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, path: { type: 'string' } },
});
if (values.path !== undefined && values.seed === undefined) throw new Error('--path needs the --seed it belongs to.');
const { status } = spawnSync('vitest', ['run', '--project', 'chaos'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    MERGECAST_CHAOS_MINUTES: values.minutes,
    ...(values.seed === undefined ? {} : { MERGECAST_CHAOS_SEED: values.seed }),
    ...(values.path === undefined ? {} : { MERGECAST_CHAOS_PATH: values.path }),
  },
});
process.exitCode = status ?? 1;
