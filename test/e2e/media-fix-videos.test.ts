import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MediaLimits } from '../../src/domain/media-limits.ts';
import type { Destination } from '../../src/domain/post.ts';
import { lookAtVideo } from '../../src/media/fix/look-at-video.ts';
import { planVideo } from '../../src/media/fix-plan/plan-video.ts';
import { instagramFitLimits } from '../../src/platforms/instagram/fit-limits.ts';
import { MediaDesk, mediaPost } from '../support/media-desk.ts';
import { hasFfmpeg } from '../support/real-media.ts';

const isHere = hasFfmpeg();
beforeAll(() => {
  if (!isHere) console.warn('ffmpeg is not installed: nothing is known about the fixes of videos.');
});

let desk: MediaDesk;
afterEach(() => desk?.remove());

interface Screen {
  readonly size?: string;
  readonly rate?: number;
}

/** A test picture with a tone of three seconds; `options` are ffmpeg's, for the output. */
function makeMovie(name: string, options: string, { size = '180x320', rate = 30 }: Screen = {}): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-movie-'));
  const file = path.join(folder, name);
  const picture = `testsrc=size=${size}:rate=${rate}:duration=3`;
  const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', 'sine=frequency=440:duration=3'];
  execFileSync('ffmpeg', ['-loglevel', 'error', ...inputs, ...options.split(' '), file]);
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

const H264 = '-c:v libx264 -preset ultrafast -pix_fmt yuv420p';
const GOOD = `${H264} -c:a aac -movflags +faststart`;

/** Instagram's, by way of a destination with one video. */
const [limited] = instagramFitLimits({
  postType: 'video',
  media: [{ source: { kind: 'file', path: 'a.mp4' }, altText: null, facts: null }],
  optionMedia: {},
} as unknown as Destination);
const limits = (limited as { readonly limits: MediaLimits }).limits.video;

async function expectFit(type: 'mp4' | 'mov'): Promise<void> {
  const file = path.join(desk.root, `posts/p.${type}`);
  const look = await lookAtVideo(file, { variables: process.env, signal: new AbortController().signal });
  if (look.kind !== 'seen') throw new Error(`ffprobe: ${look.kind}`);
  const facts = { kind: 'video', type, sizeBytes: readFileSync(file).length } as const;
  const wishes = { ratio: null, padColor: '#ffffff', stripLocation: true };
  expect(planVideo({ facts, details: look.details, limits, wishes }).changes).toEqual([]);
}

describe.skipIf(!isHere)('videos', () => {
  it.each<readonly [string, string, string, readonly string[], Screen]>([
    ['an index at the end', 'p.mp4', `${H264} -c:a aac`, ['index'], {}],
    ['QuickTime with an index at the end', 'p.mov', `${H264} -c:a aac`, ['index'], {}],
    ['Matroska', 'p.mkv', `${H264} -c:a aac`, ['type'], {}],
    [
      'VP9 and Opus in WebM',
      'p.webm',
      '-c:v libvpx-vp9 -cpu-used 8 -pix_fmt yuv420p -c:a libopus',
      ['type', 'codec', 'audio'],
      {},
    ],
    ['AVI', 'p.avi', '-c:v mpeg4 -c:a mp2', ['type', 'codec', 'audio'], {}],
    ['10 bits', 'p.mp4', `${GOOD.replace('yuv420p', 'yuv420p10le')}`, ['codec'], {}],
    ['4:4:4', 'p.mp4', GOOD.replace('yuv420p', 'yuv444p'), ['codec'], {}],
    ['120 frames', 'p.mp4', GOOD, ['frame_rate'], { rate: 120 }],
    ['10 frames', 'p.mp4', GOOD, ['frame_rate'], { rate: 10 }],
    ['too many pixels', 'p.mp4', GOOD, ['width'], { size: '2562x362' }],
    ['uncompressed sound', 'p.mov', `${H264} -c:a pcm_s16le -movflags +faststart`, ['audio'], {}],
    ['six channels', 'p.mp4', `${GOOD} -ac 6`, ['audio'], {}],
    ['no sound', 'p.mp4', `${H264} -an`, ['index'], {}],
  ])('%s', async (_, name, options, kinds, picture) => {
    desk = new MediaDesk({ 'posts/p.md': mediaPost([name]), [`posts/${name}`]: makeMovie(name, options, picture) });
    const { exitCode, report } = desk.fix();
    expect([exitCode, report.not_fixed]).toEqual([0, []]);
    expect(report.fixes[0]?.changes.map(({ kind }) => kind)).toEqual(kinds);
    const type = name === 'p.mov' ? 'mov' : 'mp4';
    expect(desk.text('posts/p.md')).toBe(mediaPost([`p.${type}`]));
    expect(desk.files()).toEqual(['p.md', `p.${type}`]);
    await expectFit(type);
    // An edit list stays where streams are copied: without it, what it hides would be seen.
    expect(desk.findings().filter(({ code }) => code !== 'MEDIA_LAYOUT')).toEqual([]);
    expect(desk.fix().report.fixes).toEqual([]);
  });

  it('copies pictures and sound where only the index is wrong', () => {
    const movie = makeMovie('p.mp4', `${H264} -c:a aac`);
    desk = new MediaDesk({ 'posts/p.md': mediaPost(['p.mp4']), 'posts/p.mp4': movie });
    const before = streams(path.join(desk.root, 'posts/p.mp4'));
    desk.fix();
    expect(streams(path.join(desk.root, 'posts/p.mp4'))).toBe(before);
  });

  it('drops a location, on request', () => {
    const movie = makeMovie('p.mp4', `${GOOD} -metadata location=+52.5+013.4/`);
    desk = new MediaDesk({ 'posts/p.md': mediaPost(['p.mp4']), 'posts/p.mp4': movie });
    expect(desk.fix().report.fixes).toEqual([]);
    expect(desk.fix(['--yes', '--strip-location']).report.fixes).toMatchObject([{ changes: [{ kind: 'location' }] }]);
    expect(readFileSync(path.join(desk.root, 'posts/p.mp4')).includes('+52.5+013.4')).toBe(false);
  });

  it('leaves a video that is cut short, with a sentence', () => {
    const movie = makeMovie('p.mp4', `${H264} -c:a aac`);
    desk = new MediaDesk({ 'posts/p.md': mediaPost(['p.mp4']), 'posts/p.mp4': movie });
    writeFileSync(path.join(desk.root, 'posts/p.mp4'), movie.subarray(0, movie.length / 2));
    const { exitCode, report } = desk.fix();
    expect([exitCode, report.fixes]).toEqual([1, []]);
    expect(report.not_fixed).toMatchObject([{ code: 'MEDIA_NOT_FIXED', hint: expect.stringContaining('MP4') }]);
    expect(report.not_fixed[0]?.message).not.toContain(desk.root);
  });
});

/** A checksum of what is in the streams, whatever the container. */
function streams(file: string): string {
  const options = ['-loglevel', 'error', '-i', file, '-map', '0', '-c', 'copy', '-f', 'streamhash', '-'];
  return execFileSync('ffmpeg', options, { encoding: 'utf8' });
}
