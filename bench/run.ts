/**
 *   node bench/run.ts                      the bars below, on 10,000 posts; exit 1 when one is missed
 *   node bench/run.ts --posts 100000       the same measurements at another size
 *   node bench/run.ts --rounds 9           more runs for each median
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Bar, report, show } from './bars.ts';
import { generateRepository } from './generate.ts';
import { median, numberFrom, peakMegabytes, timeOf } from './measure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const YARDSTICK = path.join(import.meta.dirname, 'yardstick.ts');
const START_ROUNDS = 15;

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
});
const posts = Number(values.posts);
const rounds = Number(values.rounds);
const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-bench-'));
try {
  console.log(
    `Node ${process.version}, ${cpus().length} cores, medians of ${rounds} rounds (start: ${START_ROUNDS}).\n`,
  );
  report([...measureStart(), ...measureScale()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One post, whole process, against a Node that does nothing: what loading costs. */
function measureStart(): Bar[] {
  const cwd = path.join(folder, 'one');
  generateRepository({ folder: cwd, posts: 1, today: new Date() });
  const [post = ''] = globSync('content/posts/**/*.md', { cwd });
  const empty: number[] = [];
  const validate: number[] = [];
  for (let round = 0; round < START_ROUNDS; round += 1) {
    empty.push(timeOf({ args: ['-e', '0'], cwd }));
    validate.push(timeOf({ args: [CLI, 'validate', post], cwd }));
  }
  show('node -e 0', median(empty), 'ms');
  show('validate one post', median(validate), 'ms');
  return [
    { name: 'start: validate one post / node -e 0', found: median(validate) / median(empty), allowed: 8, unit: '×' },
  ];
}

/** The whole repository, against calling `parse` of `yaml` on each front matter in the same round. */
function measureScale(): Bar[] {
  const cwd = path.join(folder, 'many');
  generateRepository({ folder: cwd, posts, today: new Date() });
  const yardstick: number[] = [];
  const plan: number[] = [];
  const validate: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    yardstick.push(numberFrom({ args: [YARDSTICK, cwd], cwd }));
    plan.push(timeOf({ args: [CLI, 'plan', '--json'], cwd }));
    validate.push(timeOf({ args: [CLI, 'validate'], cwd }));
  }
  const label = posts.toLocaleString('en-US');
  show(`yaml parse of ${label} front matters (the loop alone)`, median(yardstick), 'ms');
  show(`plan ${label}`, median(plan), 'ms');
  show(`validate ${label}`, median(validate), 'ms');
  const memory = peakMegabytes({ args: [CLI, 'validate'], cwd });
  show(`peak memory of plan ${label}`, peakMegabytes({ args: [CLI, 'plan', '--json'], cwd }), 'MB');
  return [
    { name: `plan ${label} / yardstick`, found: median(plan) / median(yardstick), allowed: 0.5, unit: '×' },
    { name: `validate ${label} / yardstick`, found: median(validate) / median(yardstick), allowed: 1.3, unit: '×' },
    { name: `peak memory of validate ${label}`, found: memory, allowed: 300, unit: ' MB' },
  ];
}
