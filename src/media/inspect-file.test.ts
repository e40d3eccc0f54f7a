import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MemoryFile } from '../../test/support/memory-file.ts';
import { inspectFile } from './inspect-file.ts';

/** H.264 and AAC from ffmpeg; `test/e2e/inspect-video.test.ts` has every other kind. */
const SAMPLE = join(import.meta.dirname, '../../content/posts/2026/12/wheel-in-six-seconds.mp4');

it('looks into a video, and reads of it what that takes', async () => {
  const file = new MemoryFile(readFileSync(SAMPLE));
  expect(await inspectFile(file)).toMatchObject({
    kind: 'video',
    type: 'mp4',
    details: {
      width: 720,
      height: 1280,
      durationSeconds: expect.closeTo(6, 1),
      video: { codec: 'h264', profile: 'High', bitDepth: 8, chroma: '4:2:0', isVariableFrameRate: false },
      audio: { codec: 'aac', sampleRateHz: 48_000, channels: 2 },
      layout: { moov: 'front', isFragmented: false, edits: 'none', isTruncated: false },
      hasLocation: false,
    },
  });
  expect(file.bytesRead).toBeLessThan(100_000);
});

it('knows a video whatever damage its index has', async () => {
  const bytes = readFileSync(SAMPLE);
  for (let at = 40; at < 2000; at += 37) {
    const damaged = Uint8Array.from(bytes);
    damaged.fill(0xff, at, at + 4);
    expect((await inspectFile(new MemoryFile(damaged))).kind).toBe('video');
  }
});

it('makes no list as long as a count of four thousand million says', async () => {
  const bytes = Buffer.from(readFileSync(SAMPLE));
  const sizes = bytes.indexOf('stsz');
  bytes.writeUInt32BE(1, sizes + 8);
  bytes.writeUInt32BE(0xffff_ffff, sizes + 12);
  expect(await inspectFile(new MemoryFile(bytes))).toMatchObject({ details: { video: { bitsPerSecond: null } } });
});
