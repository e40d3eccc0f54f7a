import { describe, expect, it } from 'vitest';
import type { VideoLimits } from '../../domain/media-limits.ts';
import { planVideo, type VideoDetails, type VideoFacts } from './plan-video.ts';

const LIMITS: VideoLimits = {
  types: ['mp4', 'mov'],
  codecs: ['h264', 'hevc'],
  audioCodecs: ['aac'],
  sizeBytesMax: 300 * 1024 * 1024,
  widthMax: 1920,
  framesPerSecondMin: 23,
  framesPerSecondMax: 60,
  bitsPerSecondMax: 25_000_000,
  audioHertzMax: 48_000,
  audioChannelsMax: 2,
};
const AAC = { codec: 'aac', hertz: 48_000, channels: 2 };

interface Case {
  readonly facts?: Partial<VideoFacts>;
  readonly details?: Partial<VideoDetails>;
  readonly stripLocation?: boolean;
}

function plan({ facts, details, stripLocation = false }: Case) {
  return planVideo({
    facts: { kind: 'video', type: 'mp4', sizeBytes: 1_000_000, ...facts },
    details: {
      width: 1080,
      height: 1920,
      codec: 'h264',
      pixelFormat: 'yuv420p',
      framesPerSecond: 29.97,
      bitsPerSecond: 4_000_000,
      durationSeconds: 10,
      audio: AAC,
      isIndexInFront: true,
      hasLocation: false,
      ...details,
    },
    limits: LIMITS,
    wishes: { ratio: null, padColor: '#ffffff', stripLocation },
  });
}

describe('copies the streams for', () => {
  it.each<readonly [string, Case, readonly string[], string]>([
    ['an index at the end', { details: { isIndexInFront: false } }, ['index'], 'mp4'],
    ['QuickTime with one', { facts: { type: 'mov' }, details: { isIndexInFront: false } }, ['index'], 'mov'],
    ['another container', { facts: { type: 'matroska' }, details: { isIndexInFront: null } }, ['type'], 'mp4'],
    ['a place, when asked', { details: { hasLocation: true }, stripLocation: true }, ['location'], 'mp4'],
  ])('%s', (_, video, kinds, type) => {
    const { changes, recipe } = plan(video);
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
    expect(recipe).toEqual({ type, encode: null, codec: 'h264', encodesAudio: false });
  });
});

describe('leaves alone', () => {
  it.each<readonly [string, Case]>([
    ['what fits', {}],
    ['a silent video', { details: { audio: null } }],
    ['H.265 of 10 bits', { details: { codec: 'hevc', pixelFormat: 'yuv420p10le' } }],
    ['59.94 and 23.976 frames', { details: { framesPerSecond: 24_000 / 1001 } }],
    ['60 frames that waver', { details: { framesPerSecond: 60.02 } }],
    ['what the file does not say', { details: { framesPerSecond: null, bitsPerSecond: null, durationSeconds: null } }],
    ['a place', { details: { hasLocation: true } }],
  ])('%s', (_, video) => {
    expect(plan(video).changes).toEqual([]);
  });
});

describe('encodes the pictures for', () => {
  it.each<readonly [string, Case, string]>([
    ['another codec', { details: { codec: 'vp9' } }, 'codec from vp9 to h264'],
    ['more than 4:2:0', { details: { pixelFormat: 'yuv444p' } }, 'codec from h264 yuv444p to h264 yuv420p'],
    ['10 bits of H.264', { details: { pixelFormat: 'yuv420p10le' } }, 'codec from h264 yuv420p10le to h264 yuv420p'],
    ['too many pixels', { details: { width: 3840 } }, 'width from 3840 pixels to 1920 pixels'],
    ['too many frames', { details: { framesPerSecond: 120 } }, 'frame_rate from 120 per second to 60 per second'],
    ['too few frames', { details: { framesPerSecond: 12.5 } }, 'frame_rate from 12.5 per second to 30 per second'],
    ['too many bits', { details: { bitsPerSecond: 50e6 } }, 'bit_rate from 50 Mbit/s to at most 25 Mbit/s'],
    ['too large a file', { facts: { sizeBytes: 400 * 2 ** 20 } }, 'size from 400 MB to at most 300 MB'],
  ])('%s', (_, video, change) => {
    const { changes, recipe } = plan(video);
    expect(changes.map(({ kind, from, to }) => `${kind} from ${from} to ${to}`)).toEqual([change]);
    expect(recipe.encode).not.toBeNull();
    expect(recipe.encodesAudio).toBe(false);
  });

  it('a long one, at a rate that fits its size', () => {
    const { recipe } = plan({ facts: { sizeBytes: 2 ** 30 }, details: { durationSeconds: 900 } });
    const bytes = ((recipe.encode?.bitsPerSecondMax ?? 0) * 900) / 8;
    expect(bytes).toBeGreaterThan(200 * 2 ** 20);
    expect(bytes).toBeLessThan(280 * 2 ** 20);
  });
});

it.each([
  ['another codec', { ...AAC, codec: 'opus' }, 'opus 48 kHz stereo'],
  ['a higher rate', { ...AAC, hertz: 96_000 }, 'aac 96 kHz stereo'],
  ['more channels', { ...AAC, channels: 6 }, 'aac 48 kHz 6 channels'],
])('encodes the sound alone for %s', (_, audio, from) => {
  const { changes, recipe } = plan({ details: { audio } });
  expect(changes).toEqual([{ kind: 'audio', from, to: 'aac 48 kHz stereo' }]);
  expect(recipe).toMatchObject({ encode: null, encodesAudio: true });
});
