/**
 *   node bench/media.ts      looking into 1,000 pictures and 50 videos, and into one of 300 MB; exit 1 when a bar is missed
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Bar, report, show } from './bars.ts';
import { median, megabytesRead, timeOf } from './measure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const SAMPLES = path.resolve(import.meta.dirname, '../content/posts/2026/12');
/** All posts have one date: what review says of that is not what is measured. */
const CONFIG = `profiles: { my_brand: { instagram: { account_id: "17841400000000000" } } }
policy: { rules: { min_gap: off, quota: off, horizon: off, same_media: off } }
`;
const PICTURES = 1_000;
const VIDEOS = 50;
const ROUNDS = 5;
const LARGE_BYTES = 300_000_000;

const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-bench-media-'));
try {
  report([...measureMany(), measureLarge()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Whole processes of `validate`, less one that looks into nothing: what inspecting costs. */
function measureMany(): Bar[] {
  const empty = repository('empty', 0, 0);
  const many = repository('many', PICTURES, VIDEOS);
  const times = Array.from({ length: ROUNDS }, () => ({
    empty: timeOf({ args: [CLI, 'validate'], cwd: empty }),
    many: timeOf({ args: [CLI, 'validate'], cwd: many }),
  }));
  const [nothing, all] = [median(times.map((each) => each.empty)), median(times.map((each) => each.many))];
  show('validate without media', nothing, 'ms');
  show(`validate ${PICTURES.toLocaleString('en-US')} pictures and ${VIDEOS} videos`, all, 'ms');
  return [{ name: 'inspecting all of them', found: (all - nothing) / 1000, allowed: 3, unit: ' s' }];
}

/** A video with its index in front, padded to 300 MB by a box that nobody needs to read. */
function measureLarge(): Bar {
  const empty = repository('small', 0, 0);
  const large = repository('large', 0, 1);
  const video = path.join(large, 'content/posts/video-0.mp4');
  const bytes = readFileSync(video);
  const box = Buffer.alloc(8);
  box.writeUInt32BE(LARGE_BYTES - bytes.length);
  box.write('free', 4, 'latin1');
  writeFileSync(video, Buffer.concat([bytes, box]));
  truncateSync(video, LARGE_BYTES);
  const [nothing, all] = [empty, large].map((cwd) =>
    megabytesRead({ args: [CLI, 'validate'], cwd, exitCodes: [0, 1] }),
  );
  return { name: 'bytes read of a video of 300 MB', found: (all ?? 0) - (nothing ?? 0), allowed: 2, unit: ' MB' };
}

/** A repository of posts, each with a picture or a video of its own: no two are the same file. */
function repository(name: string, pictures: number, videos: number): string {
  const root = path.join(folder, name);
  mkdirSync(path.join(root, 'content/posts'), { recursive: true });
  writeFileSync(path.join(root, 'mergecast.yml'), CONFIG);
  const [picture, video] = [
    readFileSync(path.join(SAMPLES, 'first-light.jpg')),
    readFileSync(path.join(SAMPLES, 'wheel-in-six-seconds.mp4')),
  ];
  for (let index = 0; index < pictures; index += 1) writePost(root, `picture-${index}`, 'jpg', picture);
  for (let index = 0; index < videos; index += 1) writePost(root, `video-${index}`, 'mp4', video);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return root;
}

function writePost(root: string, name: string, extension: string, bytes: Buffer): void {
  const file = path.join(root, 'content/posts', name);
  writeFileSync(`${file}.${extension}`, bytes);
  writeFileSync(
    `${file}.md`,
    `---\nplatforms: [instagram]\nscheduled_date: 2030-01-01T00:00:00Z\nmedia_urls: [./${name}.${extension}]\n---\n${name}\n`,
  );
}
