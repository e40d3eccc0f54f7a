/**
 *   npm run chaos -- --minutes 10             random scenarios against the promise of docs/exactly-once.md
 *   npm run chaos -- --minutes 10 --seed 7    the same scenarios again
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const { status } = spawnSync('vitest', ['run', '--project', 'chaos'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    MERGECAST_CHAOS_MINUTES: values.minutes,
    ...(values.seed === undefined ? {} : { MERGECAST_CHAOS_SEED: values.seed }),
  },
});
process.exitCode = status ?? 1;
