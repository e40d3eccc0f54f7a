import { describe, expect, it } from 'vitest';
import type { ImageDetails } from '../../domain/image-details.ts';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { AudioTrack, VideoDetails, VideoLayout, VideoTrack } from '../../domain/video-details.ts';
import { makeDestination, makeImage, makeMedia } from '../testing/make-destination.ts';
import { checkInstagram } from './check.ts';

const picture: ImageDetails = {
  colour: 'rgb',
  colourProfile: null,
  bitDepth: 8,
  isAnimated: false,
  isProgressive: false,
  isMultiPicture: false,
  hasLocation: false,
  isTruncated: false,
  trailingBytes: 0,
};
const h264: VideoTrack = {
  codec: 'h264',
  codecString: 'avc1.64001f',
  profile: 'High',
  bitDepth: 8,
  chroma: '4:2:0',
  frameRate: 30,
  isVariableFrameRate: false,
  bitsPerSecond: 5_000_000,
  rotationDegrees: 0,
};
const aac: AudioTrack = { codec: 'aac', codecString: 'mp4a.40.2', sampleRateHz: 48_000, channels: 2 };
const plain: VideoLayout = { moov: 'front', isFragmented: false, edits: 'none', isTruncated: false };
const movie: VideoDetails = {
  width: 1080,
  height: 1920,
  durationSeconds: 10,
  video: h264,
  audio: aac,
  layout: plain,
  hasLocation: false,
};

function image(details: Partial<ImageDetails>): Partial<Destination> {
  return { media: [makeImage('a.jpg', { details: { ...picture, ...details } })] };
}

function clip(details: Partial<VideoDetails> = {}, path = 'a.mp4'): MediaItem {
  return makeMedia(path, { kind: 'video', type: 'mp4', sizeBytes: 5_000_000, details: { ...movie, ...details } });
}

const reel = (details: Partial<VideoDetails>): Partial<Destination> => ({ postType: 'video', media: [clip(details)] });
const coded = (track: Partial<VideoTrack>) => reel({ video: { ...h264, ...track } });
const heard = (track: Partial<AudioTrack>) => reel({ audio: { ...aac, ...track } });
const laid = (layout: Partial<VideoLayout>) => reel({ layout: { ...plain, ...layout } });
const carousel = (...media: MediaItem[]): Partial<Destination> => ({ postType: 'carousel', media });

function found(parts: Partial<Destination>): string[] {
  return checkInstagram(makeDestination(parts)).map(({ code, severity, path }) => `${severity} ${code} ${path}`);
}

describe('of a picture, checkInstagram finds', () => {
  it.each<[string, Partial<Destination>, string[]]>([
    ['nothing in a plain one', image({}), []],
    ['nothing in a progressive one', image({ isProgressive: true }), []],
    ['nothing in sRGB', image({ colourProfile: 'sRGB IEC61966-2.1' }), []],
    ['CMYK', image({ colour: 'cmyk' }), ['warning MEDIA_COLOUR /media_urls/0']],
    ['Display P3', image({ colourProfile: 'Display P3' }), ['notice MEDIA_COLOUR /media_urls/0']],
    ['several pictures', image({ isMultiPicture: true }), ['warning MEDIA_TYPE_DOUBTFUL /media_urls/0']],
    ['where it was taken', image({ hasLocation: true }), ['warning MEDIA_LOCATION /media_urls/0']],
    ['that it is cut short', image({ isTruncated: true }), ['error MEDIA_TRUNCATED /media_urls/0']],
    ['what stands behind it', image({ trailingBytes: 9 }), ['warning MEDIA_TRAILING_BYTES /media_urls/0']],
    [
      'an animated PNG',
      { media: [makeImage('a.png', { type: 'png', details: { ...picture, isAnimated: true } })] },
      ['warning MEDIA_TYPE_DOUBTFUL /media_urls/0', 'error MEDIA_ANIMATED /media_urls/0'],
    ],
    [
      'of a GIF only that it is one',
      { media: [makeImage('a.gif', { type: 'gif', details: { ...picture, isAnimated: true } })] },
      ['error MEDIA_TYPE /media_urls/0'],
    ],
    [
      'a place in a cover',
      { ...reel({}), optionMedia: { cover_url: makeImage('c.jpg', { details: { ...picture, hasLocation: true } }) } },
      ['warning MEDIA_LOCATION /instagram_cover_url'],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});

describe('of a reel, checkInstagram finds', () => {
  const at = '/media_urls/0';
  it.each<[string, Partial<Destination>, string[]]>([
    ['nothing in a plain one', reel({}), []],
    ['nothing in a silent one', reel({ audio: null }), []],
    ['nothing where it says nothing', reel({ durationSeconds: null, width: null, height: null }), []],
    ['nothing in 3 seconds', reel({ durationSeconds: 3 }), []],
    ['less than 3 seconds', reel({ durationSeconds: 2.9 }), [`error MEDIA_DURATION ${at}`]],
    ['nothing in 15 minutes', reel({ durationSeconds: 900 }), []],
    ['more than 15 minutes', reel({ durationSeconds: 910 }), [`error MEDIA_DURATION ${at}`]],
    ['nothing in 23.976 frames', coded({ frameRate: 24_000 / 1001 }), []],
    ['15 frames', coded({ frameRate: 15 }), [`error MEDIA_FRAME_RATE ${at}`]],
    ['nothing in 60.02 frames', coded({ frameRate: 60.02 }), []],
    ['120 frames', coded({ frameRate: 120 }), [`error MEDIA_FRAME_RATE ${at}`]],
    ['nothing in 25 Mbps', coded({ bitsPerSecond: 25_000_000 }), []],
    ['30 Mbps', coded({ bitsPerSecond: 30_000_000 }), [`error MEDIA_BIT_RATE ${at}`]],
    ['nothing in 1920 pixels', reel({ width: 1920, height: 1080 }), []],
    ['2160 pixels', reel({ width: 2160, height: 3840 }), [`error MEDIA_DIMENSIONS ${at}`]],
    ['a strip', reel({ width: 1920, height: 100 }), [`error MEDIA_RATIO ${at}`]],
    ['HEVC', coded({ codec: 'hevc', bitDepth: 10 }), [`notice MEDIA_CODEC ${at}`]],
    ['VP9', coded({ codec: 'vp9' }), [`error MEDIA_CODEC ${at}`]],
    ['AV1', coded({ codec: 'av1' }), [`error MEDIA_CODEC ${at}`]],
    ['ProRes', coded({ codec: null, codecString: 'apcn', chroma: null }), [`error MEDIA_CODEC ${at}`]],
    ['4:2:2', coded({ chroma: '4:2:2' }), [`error MEDIA_CODEC ${at}`]],
    ['H.264 of 10 bits', coded({ bitDepth: 10 }), [`warning MEDIA_CODEC ${at}`]],
    ['no pictures', reel({ video: null }), [`error MEDIA_CODEC ${at}`]],
    ['MP3', heard({ codec: 'mp3' }), [`error MEDIA_AUDIO ${at}`]],
    ['96 kHz', heard({ sampleRateHz: 96_000 }), [`error MEDIA_AUDIO ${at}`]],
    ['six channels', heard({ channels: 6 }), [`error MEDIA_AUDIO ${at}`]],
    ['nothing in channels that are not known', heard({ channels: null }), []],
    ['an index at the end', laid({ moov: 'end' }), [`warning MEDIA_LAYOUT ${at}`]],
    ['fragments', laid({ isFragmented: true }), [`warning MEDIA_LAYOUT ${at}`]],
    ["an encoder's delay", laid({ edits: 'delay' }), [`notice MEDIA_LAYOUT ${at}`]],
    ['a cut', laid({ edits: 'cut' }), [`warning MEDIA_LAYOUT ${at}`]],
    ['that it is cut short', laid({ isTruncated: true }), [`error MEDIA_TRUNCATED ${at}`]],
    [
      'that its index is missing, and no more',
      reel({ layout: { ...plain, moov: 'missing' }, video: null, audio: null }),
      [`error MEDIA_TRUNCATED ${at}`],
    ],
    ['where it was taken', reel({ hasLocation: true }), [`warning MEDIA_LOCATION ${at}`]],
    ['nothing in an offset inside', { ...reel({}), options: { thumb_offset: 9_999 } }, []],
    [
      'an offset outside',
      { ...reel({}), options: { thumb_offset: 10_000 } },
      ['error INSTAGRAM_THUMB_OFFSET /instagram_thumb_offset'],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});

describe('of a carousel, checkInstagram finds', () => {
  const square = { width: 1080, height: 1080 };
  it.each<[string, Partial<Destination>, string[]]>([
    ['nothing where all have one ratio', carousel(makeImage('a.jpg'), clip({ width: 720, height: 900 })), []],
    ['nothing in a pixel of difference', carousel(makeImage('a.jpg'), makeImage('b.jpg', { height: 1348 })), []],
    [
      'a picture and a video that will be cropped',
      carousel(makeImage('a.jpg', square), makeImage('b.jpg'), clip()),
      ['warning MEDIA_CROPPED /media_urls/1', 'warning MEDIA_CROPPED /media_urls/2'],
    ],
    [
      'a video over a minute',
      carousel(clip({ durationSeconds: 90 }), clip()),
      ['warning MEDIA_DURATION /media_urls/0'],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});

it.each([
  [reel({ durationSeconds: 2 }), 'a.mp4 lasts 2 seconds. Instagram allows 3 seconds to 15 minutes.'],
  [coded({ frameRate: 120 }), 'a.mp4 has 120 frames a second. Instagram allows 23 to 60.'],
  [coded({ codec: 'vp9' }), 'a.mp4 is encoded with VP9. Instagram takes H.264 and HEVC.'],
])('says what was found and what is allowed', (parts, message) => {
  const [problem] = checkInstagram(makeDestination(parts));
  expect(problem?.message).toBe(message);
  expect(problem?.hint).toMatch(/\w+/);
});
