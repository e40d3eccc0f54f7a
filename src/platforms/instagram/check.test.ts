import { describe, expect, it } from 'vitest';
import type { Destination } from '../../domain/post.ts';
import { makeDestination, makeImage, makeMedia, makeVideo } from '../testing/make-destination.ts';
import { checkInstagram } from './check.ts';

const reel = { postType: 'video', media: [makeVideo('a.mp4')] } as const;
const story = { postType: 'story', caption: '', media: [makeImage('a.jpg', { height: 1920 })] } as const;
const withInstagramLogin = { ...makeDestination().account, settings: { login: 'instagram' } };
const words = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}w${i}`).join(' ');
const images = (count: number) => Array.from({ length: count }, (_, i) => makeImage(`${i}.jpg`));

function found(parts: Partial<Destination>): string[] {
  return checkInstagram(makeDestination(parts)).map(({ code, severity, path }) => `${severity} ${code} ${path}`);
}

describe('checkInstagram finds', () => {
  it.each<[string, Partial<Destination>, string[]]>([
    ['nothing in a good picture', {}, []],
    ['nothing in a good reel', { ...reel, options: { thumb_offset: 0, share_to_feed: false } }, []],
    ['nothing in media that were not inspected', { media: [makeMedia('a.jpg', null)] }, []],
    ['text alone', { postType: 'text', media: [] }, ['error INSTAGRAM_TEXT_ONLY /platforms']],
    ['no media', { media: [] }, ['error INSTAGRAM_TEXT_ONLY /platforms']],
    ['nothing in a story', { postType: 'story', caption: '', media: [makeImage('a.jpg', { height: 1920 })] }, []],
    [
      'what a story does not have',
      { postType: 'story', caption: 'x'.repeat(3000), options: { first_comment: 'Hello' } },
      ['warning INSTAGRAM_OPTION_IGNORED /instagram_first_comment', 'warning INSTAGRAM_OPTION_IGNORED /description'],
    ],
    [
      'a switch of comments that a story does not have',
      { ...story, options: { comments: false } },
      ['warning INSTAGRAM_OPTION_IGNORED /instagram_comments'],
    ],
    ['nothing in closed comments', { options: { comments: false, first_comment: 'Hello' } }, []],
    [
      'nothing in a tag without a place in a story',
      { postType: 'story', caption: '', options: { user_tags: [{ username: 'a' }] } },
      [],
    ],

    ['nothing in 2200 characters', { caption: '📸'.repeat(2200) }, []],
    ['2201 characters', { caption: 'x'.repeat(2201) }, ['error CAPTION_TOO_LONG /description']],
    ['nothing in 5 hashtags', { caption: words(5, '#') }, []],
    ['6 hashtags', { caption: words(6, '#') }, ['warning HASHTAGS_MANY /description']],
    ['30 hashtags', { caption: words(30, '#') }, ['warning HASHTAGS_MANY /description']],
    ['31 hashtags', { caption: words(31, '#') }, ['error HASHTAGS_TOO_MANY /description']],
    ['nothing in 20 mentions', { caption: words(20, '@') }, []],
    ['21 mentions', { caption: words(21, '@') }, ['error MENTIONS_TOO_MANY /description']],

    ['nothing in 3 collaborators', { options: { collaborators: ['a', 'b.c', 'd_1'] } }, []],
    [
      '4 collaborators',
      { options: { collaborators: ['a', 'b', 'c', 'd'] } },
      ['error INSTAGRAM_COLLABORATORS /instagram_collaborators'],
    ],
    [
      'a collaborator with @',
      { options: { collaborators: ['a', '@b'] } },
      ['error INSTAGRAM_COLLABORATORS /instagram_collaborators/1'],
    ],
    [
      'a collaborator that is no name',
      { options: { collaborators: ['my brand'] } },
      ['error INSTAGRAM_COLLABORATORS /instagram_collaborators/0'],
    ],

    ['nothing in a placed tag', { options: { user_tags: [{ username: 'a', x: 0, y: 1 }] } }, []],
    [
      'a tag without a place',
      { options: { user_tags: [{ username: 'a', x: 0.5 }] } },
      ['error INSTAGRAM_USER_TAGS /instagram_user_tags/0'],
    ],
    [
      'a tag in pixels',
      { options: { user_tags: [{ username: 'a', x: 540, y: 0.5 }] } },
      ['error INSTAGRAM_USER_TAGS /instagram_user_tags/0'],
    ],
    [
      'a tag with @',
      { options: { user_tags: [{ username: '@a', x: 0, y: 0 }] } },
      ['error INSTAGRAM_USER_TAGS /instagram_user_tags/0/username'],
    ],
    [
      'a tag for an item that is not there',
      { options: { user_tags: [{ username: 'a', x: 0, y: 0, item: 2 }] } },
      ['error INSTAGRAM_USER_TAGS /instagram_user_tags/0/item'],
    ],
    [
      '21 tags',
      { options: { user_tags: Array.from({ length: 21 }, () => ({ username: 'a', x: 0, y: 0 })) } },
      ['error INSTAGRAM_USER_TAGS /instagram_user_tags'],
    ],
    ['nothing in a tag on a reel', { ...reel, options: { user_tags: [{ username: 'a' }] } }, []],
    [
      'a place on a reel',
      { ...reel, options: { user_tags: [{ username: 'a', x: 0, y: 0 }] } },
      ['warning INSTAGRAM_USER_TAGS /instagram_user_tags/0'],
    ],

    ['nothing in a placed product', { options: { product_tags: [{ product_id: '1', x: 0, y: 1 }] } }, []],
    ['nothing in a product in a reel', { ...reel, options: { product_tags: [{ product_id: '1' }] } }, []],
    [
      'products without a place, outside the picture, and for an item that is not there',
      {
        options: {
          product_tags: [
            { product_id: '1', x: 0 },
            { product_id: '1', x: 0, y: 2 },
            { product_id: '1', item: 2 },
          ],
        },
      },
      [
        'error INSTAGRAM_PRODUCT_TAGS /instagram_product_tags/0',
        'error INSTAGRAM_PRODUCT_TAGS /instagram_product_tags/1',
        'error INSTAGRAM_PRODUCT_TAGS /instagram_product_tags/2/item',
      ],
    ],
    [
      'a place of a product in a reel',
      { ...reel, options: { product_tags: [{ product_id: '1', x: 0, y: 0 }] } },
      ['warning INSTAGRAM_PRODUCT_TAGS /instagram_product_tags/0'],
    ],
    [
      '6 products on an item',
      { options: { product_tags: Array.from({ length: 6 }, () => ({ product_id: '1', x: 0, y: 0 })) } },
      ['error INSTAGRAM_PRODUCT_TAGS /instagram_product_tags'],
    ],
    [
      'a product with Instagram Login',
      { account: withInstagramLogin, options: { product_tags: [{ product_id: '1', x: 0, y: 0 }] } },
      ['warning INSTAGRAM_PRODUCT_TAGS /instagram_product_tags'],
    ],
    [
      'a product in a story',
      { ...story, options: { product_tags: [{ product_id: '1' }] } },
      ['warning INSTAGRAM_OPTION_IGNORED /instagram_product_tags'],
    ],

    [
      'a long alt text',
      { media: [makeImage('a.jpg', {}, 'x'.repeat(1001))] },
      ['error ALT_TEXT_TOO_LONG /media_alt_texts/0'],
    ],
    [
      'a long alt text for all',
      { options: { alt_text: 'x'.repeat(1001) } },
      ['error ALT_TEXT_TOO_LONG /instagram_alt_text'],
    ],
    [
      'an alt text on a reel',
      { ...reel, options: { alt_text: 'x' } },
      ['warning ALT_TEXT_IGNORED /instagram_alt_text'],
    ],
    [
      "an alt text on a carousel's video",
      { postType: 'carousel', media: [makeImage('a.jpg', {}, 'x'), makeVideo('b.mp4', 'y')] },
      ['warning ALT_TEXT_IGNORED /media_alt_texts/1'],
    ],

    ['a carousel of one', { postType: 'carousel' }, ['error MEDIA_COUNT /media_urls']],
    ['nothing in a carousel of ten', { postType: 'carousel', media: images(10) }, []],
    ['a carousel of eleven', { postType: 'carousel', media: images(11) }, ['error MEDIA_COUNT /media_urls']],

    [
      'reel options on a picture',
      { options: { cover_url: 'c.jpg', thumb_offset: 0, share_to_feed: false, audio_name: 'x' } },
      [
        'warning INSTAGRAM_OPTION_IGNORED /instagram_share_to_feed',
        'warning INSTAGRAM_OPTION_IGNORED /instagram_cover_url',
        'warning INSTAGRAM_OPTION_IGNORED /instagram_thumb_offset',
        'warning INSTAGRAM_OPTION_IGNORED /instagram_audio_name',
      ],
    ],
    [
      'nothing in a trial reel with a label',
      { ...reel, options: { is_ai_generated: true, trial_graduation: 'manual' } },
      [],
    ],
    ['nothing in music below a reel', { ...reel, options: { audio: { id: '1' } } }, []],
    [
      'music with the login that has none',
      { ...reel, account: withInstagramLogin, options: { audio: { id: '1' } } },
      ['error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_audio'],
    ],
    [
      'music below a picture',
      { options: { audio: { id: '1' } } },
      ['error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_audio'],
    ],
    ['nothing in a paid partnership', { options: { paid_partnership: true, sponsor_ids: ['1', '2'] } }, []],
    [
      'a paid partnership with Instagram Login',
      { account: withInstagramLogin, options: { paid_partnership: true, sponsor_ids: ['1'] } },
      [
        'error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_paid_partnership',
        'error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_sponsor_ids',
      ],
    ],
    [
      'a paid partnership in a story',
      { ...story, options: { paid_partnership: true } },
      ['error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_paid_partnership'],
    ],
    [
      'partners without the label',
      { options: { sponsor_ids: ['1'] } },
      ['error INSTAGRAM_SPONSORS /instagram_sponsor_ids'],
    ],
    [
      'three partners',
      { options: { paid_partnership: true, sponsor_ids: ['1', '2', '3'] } },
      ['error INSTAGRAM_SPONSORS /instagram_sponsor_ids'],
    ],
    [
      'nothing, with Instagram Login, in what either login allows',
      { ...reel, account: withInstagramLogin, options: { is_ai_generated: true, trial_graduation: 'manual' } },
      [],
    ],
    [
      'a trial that is a picture',
      { options: { trial_graduation: 'manual' } },
      ['error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_trial_graduation'],
    ],
    ['nothing in a label that is not wanted', { ...story, options: { is_ai_generated: false } }, []],
    [
      'a label on a story',
      { ...story, options: { is_ai_generated: true } },
      ['error INSTAGRAM_OPTION_IMPOSSIBLE /instagram_is_ai_generated'],
    ],
    [
      'a cover beside an offset',
      { ...reel, options: { cover_url: 'c.jpg', thumb_offset: 0 }, optionMedia: { cover_url: makeImage('c.jpg') } },
      ['warning INSTAGRAM_OPTION_IGNORED /instagram_thumb_offset'],
    ],

    ['PNG', { media: [makeImage('a.png', { type: 'png' })] }, ['warning MEDIA_TYPE_DOUBTFUL /media_urls/0']],
    [
      'WebP as the second item',
      { postType: 'carousel', media: [makeImage('a.jpg'), makeImage('b.jpg', { type: 'webp' })] },
      ['error MEDIA_TYPE /media_urls/1'],
    ],
    ['nothing in 8 MiB', { media: [makeImage('a.jpg', { sizeBytes: 8_388_608 })] }, []],
    [
      'more than 8 MiB',
      { media: [makeImage('a.jpg', { sizeBytes: 8_388_609 })] },
      ['error MEDIA_TOO_LARGE /media_urls/0'],
    ],
    ['nothing in 1200 x 628', { media: [makeImage('a.jpg', { width: 1200, height: 628 })] }, []],
    ['2:1', { media: [makeImage('a.jpg', { width: 1000, height: 500 })] }, ['error MEDIA_RATIO /media_urls/0']],
    [
      '3:4',
      { media: [makeImage('a.jpg', { width: 900, height: 1200 })] },
      ['warning MEDIA_RATIO_DOUBTFUL /media_urls/0'],
    ],
    ['9:16', { media: [makeImage('a.jpg', { width: 1080, height: 1920 })] }, ['error MEDIA_RATIO /media_urls/0']],
    [
      'a narrow picture',
      { media: [makeImage('a.jpg', { width: 319, height: 319 })] },
      ['warning MEDIA_DIMENSIONS /media_urls/0'],
    ],
    [
      'a wide picture',
      { media: [makeImage('a.jpg', { width: 1441, height: 1441 })] },
      ['notice MEDIA_DIMENSIONS /media_urls/0'],
    ],
    [
      'a WebM video',
      { ...reel, media: [makeMedia('a.webm', { kind: 'video', type: 'webm', sizeBytes: 1 })] },
      ['error MEDIA_TYPE /media_urls/0'],
    ],
    [
      'a video of more than 300 MiB',
      { ...reel, media: [makeVideo('a.mp4', null, 314_572_801)] },
      ['error MEDIA_TOO_LARGE /media_urls/0'],
    ],
    [
      'an LFS pointer',
      { media: [makeMedia('a.jpg', { kind: 'lfs_pointer', sizeBytes: 130, oid: 'x' })] },
      ['notice MEDIA_LFS_POINTER /media_urls/0'],
    ],
    [
      'a web page',
      { media: [makeMedia('a.jpg', { kind: 'unknown', sizeBytes: 9, looksLike: 'an HTML page' })] },
      ['error MEDIA_UNREADABLE /media_urls/0'],
    ],
    [
      'a PNG cover',
      { ...reel, optionMedia: { cover_url: makeImage('c.png', { type: 'png' }) } },
      ['error MEDIA_TYPE /instagram_cover_url'],
    ],
    [
      'a cover that is a pointer',
      { ...reel, optionMedia: { cover_url: makeMedia('c.jpg', { kind: 'lfs_pointer', sizeBytes: 130, oid: 'x' }) } },
      ['notice MEDIA_LFS_POINTER /instagram_cover_url'],
    ],
    ['nothing in a tall cover', { ...reel, optionMedia: { cover_url: makeImage('c.jpg', { height: 1920 }) } }, []],
  ])('%s', (_what, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});

it('says what was found, what is allowed and how to mend it', () => {
  const [problem] = checkInstagram(makeDestination({ media: [makeImage('a.jpg', { width: 2400, height: 200 })] }));
  expect(problem).toMatchObject({
    message: 'a.jpg is 2400 x 200 pixels (12.00:1). Instagram allows 4:5 to 1.91:1.',
    hint: 'Crop it to between 4:5 and 1.91:1, for instance 1080 x 566. `mergecast media fix` can crop or pad it.',
  });
});
