import { describe, expect, test } from 'vitest';
import type { Parameters } from '../graph/check-parameters.ts';
import { GraphError } from '../graph/graph-error.ts';
import { checkContainerParameters } from './check-parameters.ts';
import { CONTAINER_KINDS, type ContainerKind } from './container-kind.ts';
import { PARAMETERS } from './parameter-table.ts';

const IMAGE = { image_url: 'https://cdn.example.com/a.jpg' };
const VIDEO = { video_url: 'https://cdn.example.com/a.mp4' };

/** The least that makes a container of each kind. */
const LEAST: Readonly<Record<ContainerKind, Parameters>> = {
  image: IMAGE,
  reel: { media_type: 'REELS', ...VIDEO },
  carousel_image: { ...IMAGE, is_carousel_item: 'true' },
  carousel_video: { media_type: 'VIDEO', ...VIDEO, is_carousel_item: 'true' },
  carousel: { media_type: 'CAROUSEL', children: '1,2' },
  story_image: { media_type: 'STORIES', ...IMAGE },
  story_video: { media_type: 'STORIES', ...VIDEO },
};

/** A good value for each parameter that a container can have beside its least, for images and for videos. */
const GOOD: Readonly<Record<string, string>> = {
  caption: 'Hello',
  alt_text: 'A cup',
  collaborators: '["a_friend"]',
  location_id: '123',
  user_tags: '[{"username":"someone","x":0.5,"y":0.5}]',
  share_to_feed: 'false',
  cover_url: 'https://cdn.example.com/cover.jpg',
  thumb_offset: '0',
  audio_name: 'Rain',
  trial_params: '{"graduation_strategy":"MANUAL"}',
  is_ai_generated: 'true',
  is_paid_partnership: 'true',
  branded_content_sponsor_ids: '["1"]',
  audio_configuration: '{"audio_id":"1"}',
  poll_attachment: '{}',
  is_poll_duration_extended: 'true',
  is_comment_prompt_used: 'true',
};

function codeOf(parameters: Parameters, login: 'facebook' | 'instagram' | null = null): string {
  try {
    return checkContainerParameters(parameters, login);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return error.subcode === null ? String(error.code) : `${error.code}/${error.subcode}`;
  }
}

test.each(CONTAINER_KINDS)('the least parameters of %s are enough, and each of them is needed', (kind) => {
  expect(codeOf(LEAST[kind])).toBe(kind);
  for (const name of Object.keys(LEAST[kind])) {
    const { [name]: _, ...rest } = LEAST[kind];
    expect(codeOf(rest)).not.toBe(kind);
  }
});

describe.each(CONTAINER_KINDS)('%s', (kind) => {
  test.each(Object.entries(GOOD))('%s is taken or refused as the table says', (name, value) => {
    const use = PARAMETERS.find((rule) => rule.name === name)?.uses[kind];
    expect(codeOf({ ...LEAST[kind], [name]: value })).toBe(use === 'o' ? kind : '100');
  });
});

test.each([
  ['collaborators on a child', { ...LEAST.carousel_image, collaborators: '["a"]' }, '100'],
  ['a caption on a child', { ...LEAST.carousel_image, caption: 'Hello' }, '100'],
  ['alt text on a reel', { ...LEAST.reel, alt_text: 'A cup' }, '100'],
  ['a link on a story', { ...LEAST.story_image, link: 'https://example.com' }, '100'],
  ['a misspelt name', { ...IMAGE, captoin: 'Hello' }, '100'],
  ['VIDEO at the top', { media_type: 'VIDEO', ...VIDEO }, '100/2207067'],
  ['an unknown media_type', { media_type: 'PHOTO', ...IMAGE }, '100/2207023'],
  ['a reel as a child', { media_type: 'REELS', ...VIDEO, is_carousel_item: 'true' }, '100/2207028'],
  ['IMAGE spelt out', { media_type: 'IMAGE', ...IMAGE }, 'image'],
  ['a story of both', { media_type: 'STORIES', ...IMAGE, ...VIDEO }, '100'],
  ['resumable upload', { media_type: 'REELS', upload_type: 'resumable' }, 'reel'],
  ['resumable upload beside an address', { ...LEAST.reel, upload_type: 'resumable' }, '100'],
  ['another upload', { media_type: 'REELS', upload_type: 'simple' }, '100'],
  ['a picture by upload', { upload_type: 'resumable' }, '100'],
  ['an address with an umlaut', { image_url: 'https://cdn.example.com/ä.jpg' }, '100'],
  ['an address with a space', { image_url: 'https://cdn.example.com/a b.jpg' }, '100'],
  ['a relative address', { image_url: '/a.jpg' }, '100'],
  ['an address with a password', { image_url: 'https://me:secret@cdn.example.com/a.jpg' }, '100'],
  ['a caption of 2200 characters', { ...IMAGE, caption: '📸'.repeat(2200) }, 'image'],
  ['a caption of 2201 characters', { ...IMAGE, caption: 'a'.repeat(2201) }, '36004/2207010'],
  ['30 hashtags', { ...IMAGE, caption: '#a '.repeat(30) }, 'image'],
  ['31 hashtags', { ...IMAGE, caption: '#a '.repeat(31) }, '36004/2207010'],
  ['20 mentions and a mail address', { ...IMAGE, caption: `${'@a '.repeat(20)}me@example.com` }, 'image'],
  ['21 mentions', { ...IMAGE, caption: '@a '.repeat(21) }, '100/2207040'],
  ['alt text of 1001 characters', { ...IMAGE, alt_text: 'a'.repeat(1001) }, '100'],
  ['empty alt text', { ...IMAGE, alt_text: '' }, '100'],
  ['a collaborator with @', { ...IMAGE, collaborators: '["@a"]' }, '100'],
  ['four collaborators', { ...IMAGE, collaborators: '["a","b","c","d"]' }, '100'],
  ['collaborators as a comma list', { ...IMAGE, collaborators: 'a,b' }, '100'],
  ['a location that is a name', { ...IMAGE, location_id: 'Berlin' }, '100'],
  ['a boolean as 1', { ...LEAST.reel, share_to_feed: '1' }, '100'],
  ['a negative thumb_offset', { ...LEAST.reel, thumb_offset: '-1' }, '100'],
  ['a tag without a place on an image', { ...IMAGE, user_tags: '[{"username":"a"}]' }, '100'],
  ['a tag without a place on a reel', { ...LEAST.reel, user_tags: '[{"username":"a"}]' }, 'reel'],
  ['a tag without a place on a story', { ...LEAST.story_image, user_tags: '[{"username":"a"}]' }, 'story_image'],
  ['a tag in per cent', { ...IMAGE, user_tags: '[{"username":"a","x":50,"y":50}]' }, '100'],
  ['a tag with text for numbers', { ...IMAGE, user_tags: '[{"username":"a","x":"0.5","y":"0.5"}]' }, '100'],
  ['21 tags', { ...LEAST.reel, user_tags: JSON.stringify(Array(21).fill({ username: 'a' })) }, '100/2207040'],
  ['a product tag on an image', { ...IMAGE, product_tags: '[{"product_id":"1","x":0,"y":1}]' }, 'image'],
  ['a product tag without a place', { ...IMAGE, product_tags: '[{"product_id":"1"}]' }, '100/2207036'],
  [
    'a product tag with a place on a reel',
    { ...LEAST.reel, product_tags: '[{"product_id":"1","x":0,"y":1}]' },
    '100/2207035',
  ],
  ['product tags that are no list', { ...IMAGE, product_tags: '1' }, '100/2207037'],
  ['a volume above 100', { ...LEAST.reel, audio_configuration: '{"audio_id":"1","video_volume":101}' }, '100'],
  ['an unknown graduation strategy', { ...LEAST.reel, trial_params: '{"graduation_strategy":"AUTO"}' }, '100'],
  ['a poll with a comment prompt', { ...IMAGE, poll_attachment: '{}', is_comment_prompt_used: 'true' }, '100'],
] as const)('%s gives %3$s', (_what, parameters, expected) => {
  expect(codeOf(parameters)).toBe(expected);
});

test.each(PARAMETERS.filter((rule) => rule.facebookLoginOnly).map(({ name }) => name))(
  '%s is refused with Instagram Login',
  (name) => {
    expect(codeOf({ ...LEAST.reel, [name]: GOOD[name] ?? 'resumable' }, 'instagram')).toBe('100');
  },
);
