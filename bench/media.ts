/**
 *   node bench/media.ts      looks into 1,000 pictures, 50 videos and one of 300 MB; exit 1 when a bar is missed
 */
import { mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkingTree } from '../src/content/tree/working-tree.ts';
import type { OpenFile } from '../src/domain/content-tree.ts';
import { inspectFile } from '../src/media/inspect-file.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../content/posts/2026/12');
const PICTURES = 1000;
const VIDEOS = 50;
const LARGE_BYTES = 300 * 1024 * 1024;

const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-bench-media-'));
try {
  const names = writeMedia();
  const tree = createWorkingTree(folder);
  const started = performance.now();
  for (const name of names) await look(name);
  const seconds = (performance.now() - started) / 1000;
  const front = await look('front.mp4');
  const end = await look('end.mp4');
  report([
    ['1,000 pictures and 50 videos, seconds', seconds, 3],
    ['300 MB, index at the front, MB read', front / 1e6, 2],
    ['300 MB, index at the end, MB read', end / 1e6, 2],
    ['resident memory at the end, MB', process.memoryUsage().rss / 1e6, 150],
  ]);

  /** How many bytes it took. */
  async function look(name: string): Promise<number> {
    const file = await tree.open(name);
    if (file === null) throw new Error(`There is no ${name}.`);
    let bytesRead = 0;
    const counting: OpenFile = {
      ...file,
      read: async (start, length) => {
        const bytes = await file.read(start, length);
        bytesRead += bytes.length;
        return bytes;
      },
    };
    const facts = await inspectFile(counting);
    await file.close();
    if (facts.kind === 'video' && facts.details?.video?.codec !== 'h264') throw new Error(`${name} was not read.`);
    return bytesRead;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeMedia(): string[] {
  const picture = readFileSync(path.join(SAMPLES, 'first-light.jpg'));
  const video = readFileSync(path.join(SAMPLES, 'wheel-in-six-seconds.mp4'));
  const pictures = Array.from({ length: PICTURES }, (_, i) => `${i}.jpg`);
  const videos = Array.from({ length: VIDEOS }, (_, i) => `${i}.mp4`);
  for (const name of pictures) writeFileSync(path.join(folder, name), picture);
  for (const name of videos) writeFileSync(path.join(folder, name), video);
  writeLarge(video);
  return [...pictures, ...videos];
}

/** The sample with holes of 300 MB among its pictures: its index stays as it is, first before and then behind them. */
function writeLarge(video: Buffer): void {
  const mdat = video.indexOf('mdat') - 4;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(LARGE_BYTES, 0);
  header.write('mdat', 4, 'latin1');
  const front = path.join(folder, 'front.mp4');
  writeFileSync(front, Buffer.concat([video.subarray(0, mdat), header]));
  truncateSync(front, mdat + LARGE_BYTES);

  const moov = video.indexOf('moov') - 4;
  const index = video.subarray(moov, moov + video.readUInt32BE(moov));
  const end = path.join(folder, 'end.mp4');
  writeFileSync(end, Buffer.concat([video.subarray(0, moov), header]));
  truncateSync(end, moov + LARGE_BYTES);
  writeSync(openSync(end, 'r+'), index, 0, index.length, moov + LARGE_BYTES);
}

function report(bars: readonly (readonly [name: string, found: number, allowed: number])[]): void {
  for (const [name, found, allowed] of bars) {
    console.log(`${found <= allowed ? 'ok  ' : 'MISS'} ${name}: ${found.toFixed(2)} (allowed ${allowed})`);
    if (found > allowed) process.exitCode = 1;
  }
}
