/**
 *   node bench/preview.ts                  the bars of the preview, on 1,000 posts; exit 1 when one is missed
 *   node bench/preview.ts --posts 5000     the same measurements at another size
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { type Bar, report, show } from './bars.ts';
import { generateRepository } from './generate.ts';
import { median, timeOf } from './measure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const CHROMIUM = process.env.MERGECAST_CHROMIUM ?? '/usr/bin/chromium';
const ROUNDS = 5;

const { values } = parseArgs({ options: { posts: { type: 'string', default: '1000' } } });
const posts = Number(values.posts);
const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-bench-'));
try {
  console.log(`Node ${process.version}, ${cpus().length} cores, medians of ${ROUNDS} rounds.\n`);
  const cwd = path.join(folder, 'repository');
  generateRepository({ folder: cwd, posts, today: new Date() });
  const site = path.join(folder, 'site');
  report([...measureGeneration(cwd, site), weigh(site), ...(await measurePage(site))]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The whole process, media included, against a Node that does nothing in the same round. */
function measureGeneration(cwd: string, out: string): Bar[] {
  const empty: number[] = [];
  const generation: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(timeOf({ args: ['-e', '0'], cwd }));
    generation.push(timeOf({ args: [CLI, 'preview', '--out', out, '--json'], cwd, exitCodes: [0, 1] }));
  }
  show('node -e 0', median(empty), 'ms');
  show(`preview --out of ${posts} posts`, median(generation), 'ms');
  return [
    { name: 'generation', found: median(generation) / 1000, allowed: 2, unit: ' s' },
    { name: 'generation / node -e 0', found: median(generation) / median(empty), allowed: 40, unit: '×' },
  ];
}

/** What a server would send for the page, without media. */
function weigh(site: string): Bar {
  const bytes = ['index.html', 'page.js', 'style.css', 'icon.svg'].map(
    (file) => gzipSync(readFileSync(path.join(site, file))).length,
  );
  return { name: 'page without media, compressed', found: sum(bytes) / 1024, allowed: 150, unit: ' KB' };
}

/** From asking for the page to the answer to a click, which a busy page would keep waiting. */
async function measurePage(site: string): Promise<Bar[]> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const views = { calendar: '#/calendar', feed: '#/feed', grid: '#/grid', ledger: '#/ledger' };
    const bars: Bar[] = [];
    for (const [name, hash] of Object.entries(views)) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await browser.newPage();
        await page.goto(`file://${site}/index.html${hash}`, { waitUntil: 'commit' });
        await page.locator('main h1').waitFor();
        times.push(
          await page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                const { performance, requestAnimationFrame } = globalThis as unknown as {
                  performance: { now(): number };
                  requestAnimationFrame(callback: () => void): void;
                };
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
              }),
          ),
        );
        await page.close();
      }
      bars.push({ name: `${name}: interactive after`, found: median(times) / 1000, allowed: 1, unit: ' s' });
    }
    return bars;
  } finally {
    await browser.close();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
