import { describe, expect, it } from 'vitest';
import type { VideoDetails } from '../../src/domain/video-details.ts';
import { inspectFile } from '../../src/media/inspect-file.ts';
import { encodeVideo, hasEncoder, probeVideo, remuxVideo } from '../support/encode-video.ts';
import { MemoryFile } from '../support/memory-file.ts';
import { hasFfmpeg } from '../support/real-media.ts';

async function detailsOf(bytes: Uint8Array): Promise<VideoDetails> {
  const facts = await inspectFile(new MemoryFile(bytes));
  if (facts.kind !== 'video' || facts.details === undefined) throw new Error(`It is ${JSON.stringify(facts)}.`);
  return facts.details;
}

const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const AAC = ['-c:a', 'aac'];
const FRONT = ['-movflags', '+faststart'];

// Loud on purpose: without ffmpeg this proves nothing.
describe.skipIf(!hasFfmpeg())('videos (SKIPPED WITHOUT FFMPEG: install it to prove the reader)', () => {
  it.each([
    ['H.264', 'libx264', 'yuv420p', [], { codec: 'h264', bitDepth: 8, chroma: '4:2:0' }],
    ['H.264, 10 bits', 'libx264', 'yuv420p10le', [], { codec: 'h264', profile: 'High 10', bitDepth: 10 }],
    ['H.264, 4:4:4', 'libx264', 'yuv444p', [], { codec: 'h264', chroma: '4:4:4' }],
    ['HEVC', 'libx265', 'yuv420p', ['-tag:v', 'hvc1'], { codec: 'hevc', profile: 'Main', bitDepth: 8 }],
    ['HEVC, 10 bits', 'libx265', 'yuv420p10le', [], { codec: 'hevc', profile: 'Main 10', bitDepth: 10 }],
    ['VP9', 'libvpx-vp9', 'yuv420p', [], { codec: 'vp9', profile: 'Profile 0', bitDepth: 8, chroma: '4:2:0' }],
    ['AV1', 'libaom-av1', 'yuv420p', ['-cpu-used', '8'], { codec: 'av1', profile: 'Main', bitDepth: 8 }],
    ['AV1, 10 bits', 'libaom-av1', 'yuv420p10le', ['-cpu-used', '8'], { codec: 'av1', bitDepth: 10 }],
  ] as const)('%s', { timeout: 60_000 }, async (_, encoder, pixels, more, expected) => {
    expect(hasEncoder(encoder)).toBe(true);
    const quiet = encoder === 'libx265' ? ['-x265-params', 'log-level=none'] : [];
    const bytes = encodeVideo({ output: ['-c:v', encoder, '-pix_fmt', pixels, ...quiet, ...more, ...AAC] });
    const { video, audio, width, height } = await detailsOf(bytes);
    const [seen, heard] = probeVideo(bytes).streams;
    expect(video).toMatchObject({ ...expected, isVariableFrameRate: false, rotationDegrees: 0 });
    expect(video?.codec).toBe(seen?.codec_name);
    expect(video?.frameRate).toBeCloseTo(30, 1);
    expect({ width, height }).toEqual({ width: seen?.width, height: seen?.height });
    expect(audio).toMatchObject({ codec: 'aac', sampleRateHz: Number(heard?.sample_rate), channels: heard?.channels });
  });

  it('agrees with ffprobe about duration and bit rate', async () => {
    const bytes = encodeVideo({ rate: 25, seconds: 3, output: [...H264, ...AAC, ...FRONT] });
    const { durationSeconds, video } = await detailsOf(bytes);
    const { streams, format } = probeVideo(bytes);
    expect(durationSeconds).toBeCloseTo(Number(format.duration), 2);
    expect(video?.frameRate).toBeCloseTo(25, 3);
    expect(video?.bitsPerSecond).toBeCloseTo(Number(streams[0]?.bit_rate), -2);
    expect(video?.codecString).toMatch(/^avc1\.42/);
  });

  it.each([
    ['front', FRONT],
    ['end', []],
  ] as const)('an index at the %s, in MP4 and QuickTime', async (moov, flags) => {
    for (const extension of ['mp4', 'mov'] as const) {
      const { layout } = await detailsOf(encodeVideo({ extension, output: [...H264, ...AAC, ...flags] }));
      expect(layout).toEqual({ moov, isFragmented: false, edits: 'delay', isTruncated: false });
    }
  });

  it('fragments, whose index does not say how long they are', async () => {
    const bytes = encodeVideo({ output: [...H264, ...AAC, '-movflags', 'frag_keyframe+empty_moov'] });
    const { layout, durationSeconds, video } = await detailsOf(bytes);
    expect(layout).toMatchObject({ moov: 'front', isFragmented: true, isTruncated: false });
    expect([durationSeconds, video?.frameRate, video?.bitsPerSecond]).toEqual([null, null, null]);
    expect(video?.codec).toBe('h264');
  });

  it.each([
    ['270', 90],
    ['180', 180],
    ['90', 270],
  ] as const)('turned: ffmpeg writes %s, which is shown clockwise by %s degrees', async (turn, rotationDegrees) => {
    const straight = encodeVideo({ size: '160x90', output: [...H264, ...AAC] });
    const bytes = remuxVideo(straight, [], ['-metadata:s:v', `rotate=${turn}`]);
    const details = await detailsOf(bytes);
    expect(details.video?.rotationDegrees).toBe(rotationDegrees);
    expect([details.width, details.height]).toEqual(rotationDegrees === 180 ? [160, 90] : [90, 160]);
    const turned = probeVideo(bytes).streams[0]?.side_data_list?.[0]?.rotation ?? 0;
    expect((360 - turned) % 360).toBe(rotationDegrees);
  });

  it('a frame rate that varies', async () => {
    const filter = ['-vf', "select='not(mod(n,7))+lt(n,20)'", '-vsync', 'vfr'];
    const { video } = await detailsOf(encodeVideo({ seconds: 3, output: [...filter, ...H264, ...AAC] }));
    expect(video?.isVariableFrameRate).toBe(true);
  });

  it('no sound', async () => {
    expect((await detailsOf(encodeVideo({ hasSound: false, output: H264 }))).audio).toBeNull();
  });

  it.each([
    ['PCM', 'mov', ['-c:a', 'pcm_s16le'], { codec: 'pcm', channels: null, sampleRateHz: 44_100 }],
    ['MP3', 'mp4', ['-c:a', 'libmp3lame', '-ac', '2'], { codec: 'mp3', channels: 2 }],
    ['six channels at 96 kHz', 'mp4', ['-c:a', 'aac', '-ac', '6', '-ar', '96000'], { codec: 'aac', channels: 6 }],
  ] as const)('sound: %s', async (_, extension, output, expected) => {
    const bytes = encodeVideo({ extension, output: [...H264, ...output] });
    const { audio } = await detailsOf(bytes);
    expect(audio).toMatchObject(expected);
    expect(audio?.sampleRateHz).toBe(Number(probeVideo(bytes).streams[1]?.sample_rate));
  });

  it('an edit list that cuts', async () => {
    const long = encodeVideo({ seconds: 4, output: [...H264, '-g', '120', ...AAC] });
    expect((await detailsOf(remuxVideo(long, ['-ss', '2'], []))).layout.edits).toBe('cut');
    expect((await detailsOf(encodeVideo({ output: [...H264, '-use_editlist', '0'] }))).layout.edits).toBe('none');
  });

  it('where it was taken', async () => {
    const here = ['-metadata', 'location=+38.7223-009.1393/'];
    expect((await detailsOf(encodeVideo({ output: [...H264, ...AAC, ...here] }))).hasLocation).toBe(true);
    expect((await detailsOf(encodeVideo({ output: [...H264, ...AAC] }))).hasLocation).toBe(false);
  });

  it('cut short: behind its index, and before it', async () => {
    const front = encodeVideo({ output: [...H264, ...AAC, ...FRONT] });
    const shortened = await detailsOf(front.subarray(0, front.length - 100));
    expect(shortened.layout).toMatchObject({ moov: 'front', isTruncated: true });
    expect(shortened.video?.codec).toBe('h264');
    const end = encodeVideo({ output: [...H264, ...AAC] });
    const lost = await detailsOf(end.subarray(0, end.length / 2));
    expect(lost.layout).toMatchObject({ moov: 'missing', isTruncated: true });
    expect(lost.video).toBeNull();
  });

  it('never throws and never hangs, wherever it ends and whatever is overwritten', { timeout: 30_000 }, async () => {
    const bytes = encodeVideo({ output: [...H264, ...AAC, ...FRONT] });
    for (let length = 40; length < 1500; length += 13) await detailsOf(bytes.subarray(0, length));
    for (let at = 40; at < 1500; at += 3) {
      const damaged = Uint8Array.from(bytes);
      damaged.fill(0xff, at, at + 4);
      await detailsOf(damaged);
    }
  });

  it.each([
    ['front', FRONT],
    ['end', []],
  ] as const)('reads little of a large file with its index at the %s', async (_, flags) => {
    const small = encodeVideo({ output: [...H264, ...AAC, ...flags] });
    const file = new MemoryFile(withLargeMdat(small, 20_000_000));
    const facts = await inspectFile(file);
    expect(facts).toMatchObject({
      kind: 'video',
      details: { video: { codec: 'h264' }, layout: { isTruncated: false } },
    });
    expect(file.bytesRead).toBeLessThan(200_000);
  });
});

/** The same video with so many bytes more between its pictures and what follows. */
function withLargeMdat(bytes: Uint8Array, more: number): Uint8Array {
  const source = Buffer.from(bytes);
  const start = source.indexOf('mdat') - 4;
  const end = start + source.readUInt32BE(start);
  const header = Buffer.from(source.subarray(start, start + 8));
  header.writeUInt32BE(end - start + more, 0);
  return Buffer.concat([
    source.subarray(0, start),
    header,
    source.subarray(start + 8, end),
    Buffer.alloc(more),
    source.subarray(end),
  ]);
}
