import { describe, expect, it } from 'vitest';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { VideoDetails } from '../../domain/video-details.ts';
import { makeDestination, makeImage, makeMedia, makeVideo } from '../testing/make-destination.ts';
import { checkFacebook } from './check.ts';

const MIB = 1024 * 1024;
const movie: VideoDetails = {
  width: 1080,
  height: 1920,
  durationSeconds: 10,
  video: {
    codec: 'h264',
    codecString: 'avc1.64001f',
    profile: 'High',
    bitDepth: 8,
    chroma: '4:2:0',
    frameRate: 30,
    isVariableFrameRate: false,
    bitsPerSecond: 5_000_000,
    rotationDegrees: 0,
  },
  audio: { codec: 'aac', codecString: 'mp4a.40.2', sampleRateHz: 48_000, channels: 2 },
  layout: { moov: 'end', isFragmented: true, edits: 'cut', isTruncated: false },
  hasLocation: false,
};

function clip(details: Partial<VideoDetails> = {}): MediaItem {
  return makeMedia('a.mp4', { kind: 'video', type: 'mp4', sizeBytes: MIB, details: { ...movie, ...details } });
}

const framed = (frameRate: number) => ({ video: movie.video && { ...movie.video, frameRate } });
const address = (url: string): MediaItem => ({ source: { kind: 'url', url }, altText: null, facts: null });
const text = { postType: 'text', media: [] } as const;
const video = { postType: 'video', media: [clip()] } as const;
const story = { postType: 'story', caption: '' } as const;
const reel = (details: Partial<VideoDetails> = {}): Partial<Destination> => ({
  postType: 'video',
  media: [clip(details)],
  options: { reel: true },
});
const photo = (facts: Parameters<typeof makeImage>[1]): Partial<Destination> => ({
  media: [makeImage('a.jpg', facts)],
});

function found(parts: Partial<Destination>): string[] {
  const destination = makeDestination({ platform: 'facebook', ...parts });
  return checkFacebook(destination).map(({ code, severity, path }) => `${severity} ${code} ${path}`);
}

const ignored = (option: string) => `warning FACEBOOK_OPTION_IGNORED /facebook_${option}`;
const at = '/media_urls/0';

describe('of the post, checkFacebook finds', () => {
  it.each<[string, Partial<Destination>, string[]]>([
    ['nothing in a text', text, []],
    ['nothing in a link alone', { ...text, caption: '', options: { link: 'https://a.example' } }, []],
    ['nothing to say', { ...text, caption: ' ' }, ['error FACEBOOK_EMPTY /platforms']],
    ['nothing in 63,206 characters', { ...text, caption: '📸'.repeat(63_206) }, []],
    ['63,207 characters', { caption: 'x'.repeat(63_207) }, ['error CAPTION_TOO_LONG /description']],
    ['nothing in a photo without words', { caption: '' }, []],
    ['nothing in 30 photos', { postType: 'carousel', media: Array(30).fill(makeImage('a.jpg')) }, []],
    ['nothing in a video', video, []],
    ['nothing in a reel', reel(), []],
    ['several videos', { postType: 'carousel', media: [clip(), clip()] }, ['error FACEBOOK_MIXED_MEDIA /media_urls']],
    [
      'a photo beside a video, and nothing of its options',
      { postType: 'carousel', media: [makeImage('a.jpg'), clip()], options: { title: 'x', link: 'https://a.example' } },
      ['error FACEBOOK_MIXED_MEDIA /media_urls'],
    ],
    ['a reel of photos', { options: { reel: true } }, ['error FACEBOOK_REEL /facebook_reel']],
    ['a reel of words', { ...text, options: { reel: true } }, ['error FACEBOOK_REEL /facebook_reel']],
    [
      'a story that is a reel',
      { ...story, media: [clip()], options: { reel: true } },
      ['error FACEBOOK_REEL /facebook_reel'],
    ],
    [
      'a video by its address',
      { postType: 'video', media: [address('https://a.example/b.mp4')] },
      [`error FACEBOOK_VIDEO_ADDRESS ${at}`],
    ],
    [
      'nothing in a reel by its address',
      { postType: 'video', media: [address('https://a.example/b.mp4')], options: { reel: true } },
      [],
    ],
    ['nothing in a photo by its address', { media: [address('https://a.example/b.jpg')] }, []],
    [
      'a link to Facebook',
      { ...text, options: { link: 'https://www.facebook.com/my_brand' } },
      ['warning FACEBOOK_LINK /facebook_link'],
    ],
    ['nothing in a link that only looks so', { ...text, options: { link: 'https://notfacebook.com' } }, []],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});

describe('of the options, checkFacebook finds', () => {
  const all = {
    link: 'https://a.example',
    title: 'x',
    alt_text: 'x',
    place_id: '1',
    first_comment: 'x',
    native_schedule: true,
  };
  it.each<[string, Partial<Destination>, string[]]>([
    ['two on a text', { ...text, options: all, schedule: null }, [ignored('title'), ignored('alt_text')]],
    ['two on photos', { options: all, schedule: null }, [ignored('link'), ignored('title')]],
    [
      'three on a video',
      { ...video, options: all, schedule: null },
      [ignored('link'), ignored('alt_text'), ignored('place_id')],
    ],
    [
      'all but alt texts on a story, and its text',
      { ...story, caption: 'x', options: all },
      [
        ...['link', 'title', 'place_id', 'first_comment', 'native_schedule'].map(ignored),
        'warning FACEBOOK_OPTION_IGNORED /description',
      ],
    ],
    ['no date to hand over', { options: { native_schedule: true } }, [ignored('native_schedule')]],
    [
      'what a video is described as',
      { postType: 'video', media: [makeVideo('a.mp4', 'A vase')] },
      ['warning ALT_TEXT_IGNORED /media_alt_texts/0'],
    ],
    ['nothing in what a story is described as', { ...story, media: [makeImage('a.jpg', {}, 'A vase')] }, []],
    ['nothing in what a photo is described as', { media: [makeImage('a.jpg', {}, 'A vase'.repeat(1000))] }, []],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});

describe('of the media, checkFacebook finds', () => {
  it.each<[string, Partial<Destination>, string[]]>([
    ['nothing in what was not inspected', { media: [makeMedia('a.jpg', null)] }, []],
    ['nothing in a banner', photo({ width: 5000, height: 100 }), []],
    ['nothing in 4 MB', photo({ sizeBytes: 4 * MIB }), []],
    ['more than 4 MB', photo({ sizeBytes: 4 * MIB + 1 }), [`warning MEDIA_TOO_LARGE ${at}`]],
    ['more than 10 MB', photo({ sizeBytes: 10 * MIB + 1 }), [`error MEDIA_TOO_LARGE ${at}`]],
    ['nothing in a PNG', photo({ type: 'png', sizeBytes: MIB }), []],
    ['a PNG of more than 1 MB', photo({ type: 'png', sizeBytes: MIB + 1 }), [`notice MEDIA_TOO_LARGE ${at}`]],
    ['a GIF', photo({ type: 'gif' }), [`warning MEDIA_TYPE_DOUBTFUL ${at}`]],
    ['a WebP', photo({ type: 'webp', sizeBytes: 20 * MIB }), [`error MEDIA_TYPE ${at}`]],
    ['a photo of a story', { ...story, ...photo({ sizeBytes: 10 * MIB + 1 }) }, [`error MEDIA_TOO_LARGE ${at}`]],

    ['nothing in a video of any length', { ...video, media: [clip({ durationSeconds: 4 * 3600 })] }, []],
    ['a longer one', { ...video, media: [clip({ durationSeconds: 5 * 3600 })] }, [`error MEDIA_DURATION ${at}`]],
    ['a tower', { ...video, media: [clip({ width: 500, height: 1000 })] }, [`warning MEDIA_RATIO ${at}`]],
    ['nothing in a reel of 90 seconds', reel({ durationSeconds: 90 }), []],
    ['91 seconds', reel({ durationSeconds: 91 }), [`error MEDIA_DURATION ${at}`]],
    ['2 seconds', reel({ durationSeconds: 2.9 }), [`error MEDIA_DURATION ${at}`]],
    ['a square', reel({ height: 1080 }), [`error MEDIA_RATIO ${at}`]],
    ['few pixels', reel({ width: 539, height: 958 }), [`error MEDIA_DIMENSIONS ${at}`]],
    ['nothing in 23.976 frames', reel(framed(24_000 / 1001)), []],
    ['23 frames', reel(framed(23)), [`error MEDIA_FRAME_RATE ${at}`]],
    ['61 frames', reel(framed(61)), [`error MEDIA_FRAME_RATE ${at}`]],
    [
      'no pictures, and nothing where the file says nothing',
      reel({ durationSeconds: null, width: null, video: null, audio: null }),
      [`error MEDIA_CODEC ${at}`],
    ],
    ['nothing in a story of a minute', { ...story, media: [clip({ durationSeconds: 60 })] }, []],
    ['a longer story', { ...story, media: [clip({ durationSeconds: 61 })] }, [`error MEDIA_DURATION ${at}`]],
    [
      'that it is cut short',
      { ...video, media: [clip({ layout: { ...movie.layout, isTruncated: true } })] },
      [`error MEDIA_TRUNCATED ${at}`],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});
