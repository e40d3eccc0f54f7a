import { expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import type { Destination } from '../../domain/post.ts';
import { makeDestination, makeImage, makeVideo } from '../testing/make-destination.ts';
import { aheadWindow } from './ahead-window.ts';
import { countParts, partOf } from './page-part.ts';
import { publishRequest } from './publish-request.ts';
import { photoParameters } from './upload-photos.ts';

const DATE = instant(Date.parse('2026-05-11T14:00:00Z'));
const UNIX = '1778508000';

const post = (parts: Partial<Destination>) =>
  makeDestination({ platform: 'facebook', caption: 'Two 📸\n#one', ...parts });
const text = { postType: 'text', media: [] } as const;
const photos = { postType: 'carousel', media: [makeImage('a.jpg'), makeImage('b.jpg')] } as const;
const film = { postType: 'video', media: [makeVideo('a.mp4')] } as const;
const stories = { postType: 'story', media: [makeImage('a.jpg'), makeVideo('a.mp4')] } as const;
const everyOption = {
  link: 'https://example.com/ü?a=1&b=2',
  title: 'A wheel',
  place_id: 213163910,
  alt_text: 'x',
  reel: false,
};

/** The publish call once everything is uploaded. */
function requestOf(destination: Destination, index = 0, bringOutAt: typeof DATE | null = null) {
  const part = partOf(destination, index, bringOutAt);
  if (part === null) throw new Error('There is no such part.');
  return publishRequest({ ...part, photos: ['11', '12'], video: { id: '21', sessionId: '31', pending: null } });
}

it.each<[string, Partial<Destination>, number, string, Readonly<Record<string, string>>]>([
  ['a text', text, 0, 'feed', { message: 'Two 📸\n#one', link: everyOption.link, place: '213163910' }],
  ['a link alone', { ...text, caption: '' }, 0, 'feed', { link: everyOption.link, place: '213163910' }],
  [
    'photos, where a link has no effect',
    photos,
    0,
    'feed',
    { message: 'Two 📸\n#one', place: '213163910', attached_media: '[{"media_fbid":"11"},{"media_fbid":"12"}]' },
  ],
  [
    'a video',
    film,
    0,
    'videos',
    { upload_phase: 'finish', title: 'A wheel', description: 'Two 📸\n#one', upload_session_id: '31' },
  ],
  [
    'a reel',
    { ...film, options: { ...everyOption, reel: true } },
    0,
    'video_reels',
    { upload_phase: 'finish', title: 'A wheel', description: 'Two 📸\n#one', video_state: 'PUBLISHED', video_id: '21' },
  ],
  ['a picture story', stories, 0, 'photo_stories', { photo_id: '11' }],
  ['a video story', stories, 1, 'video_stories', { upload_phase: 'finish', video_id: '21' }],
])('publishes %s', (_what, parts, index, edge, parameters) => {
  expect(requestOf(post({ options: everyOption, ...parts }), index)).toEqual({ edge, parameters });
});

it.each<[string, Partial<Destination>, Readonly<Record<string, string>>]>([
  ['a text', text, { published: 'false', scheduled_publish_time: UNIX }],
  ['photos', photos, { published: 'false', scheduled_publish_time: UNIX }],
  ['a video', film, { published: 'false', scheduled_publish_time: UNIX }],
  ['a reel', { ...film, options: { reel: true } }, { video_state: 'SCHEDULED', scheduled_publish_time: UNIX }],
])('lets Facebook keep the date of %s', (_what, parts, parameters) => {
  expect(requestOf(post(parts), 0, DATE).parameters).toMatchObject(parameters);
});

it('counts a part for each medium of a story', () => {
  expect([stories, photos, text].map((parts) => countParts(post(parts)))).toEqual([2, 1, 1]);
  expect(partOf(post(stories), 2, null)).toBeNull();
  expect(partOf(post({ postType: 'carousel', media: [makeImage('a.jpg'), makeVideo('a.mp4')] }), 0, null)).toBeNull();
});

it('a photo has its own alt text, else the one for all, and is temporary for a post that waits', () => {
  const [own, other] = [makeImage('a.jpg', {}, 'Its own'), makeImage('b.jpg')];
  expect(photoParameters(own, 'For all', { bringOutAt: null })).toEqual({
    published: 'false',
    alt_text_custom: 'Its own',
  });
  expect(photoParameters(other, 'For all', { bringOutAt: DATE })).toEqual({
    published: 'false',
    temporary: 'true',
    alt_text_custom: 'For all',
  });
});

it.each<[string, Partial<Destination>, boolean]>([
  ['a text that asks for it', { ...text, options: { native_schedule: true } }, true],
  ['a text that does not', text, false],
  ['a story', { ...stories, options: { native_schedule: true } }, false],
  ['what has no date', { ...text, schedule: 'now', options: { native_schedule: true } }, false],
])('Facebook may keep the date of %s: %s', (_what, parts, isAhead) => {
  const window = aheadWindow(post({ schedule: DATE, ...parts }));
  const days29 = 29 * 24 * 3_600_000;
  expect(window).toEqual(isAhead ? { from: DATE - days29, until: DATE - 12 * 60_000 } : null);
});
