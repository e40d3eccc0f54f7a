/**
 *   node bench/review.ts                   a review of 5,000 posts, 3 of them changed: in full, and with what the last one found
 *   node bench/review.ts --posts 20000     at another size; exit code 1 when the bar is missed
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { report, show } from './bars.ts';
import { generateRepository } from './generate.ts';
import { median, timeOf } from './measure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const CHANGED = 3;

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '7' } },
});
const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-bench-review-'));
try {
  measure(Number(values.posts), Number(values.rounds));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Each round is a pull request of its own, which changes posts that no earlier round changed. */
function measure(posts: number, rounds: number): void {
  const cwd = path.join(folder, 'many');
  generateRepository({ folder: cwd, posts, today: new Date() });
  const files = globSync('content/posts/**/*.md', { cwd }).sort();
  const review = (cache: string) =>
    timeOf({ args: [CLI, 'validate', '--base', 'HEAD~1'], cwd, variables: { MERGECAST_CACHE_DIR: cache } });
  const kept = path.join(folder, 'cache');
  const full: number[] = [];
  const incremental: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const file of files.splice(0, CHANGED)) appendFileSync(path.join(cwd, file), `\nRound ${round}\n`);
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '-qam', 'Change'], {
      cwd,
    });
    const times = { full: review('off'), incremental: review(kept) };
    if (round === 0) continue; // fills the cache
    full.push(times.full);
    incremental.push(times.incremental);
  }
  const label = posts.toLocaleString('en-US');
  show(`review of ${label} in full`, median(full), 'ms');
  show(`review of ${label}, ${CHANGED} changed`, median(incremental), 'ms');
  report([{ name: 'incremental / full', found: median(incremental) / median(full), allowed: 0.9, unit: '×' }]);
}
