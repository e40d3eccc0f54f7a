import { anyValue, checkBoolean, checkMediaUrl, checkName } from '../graph/checks/simple-values.ts';
import { parameterRows } from '../graph/parameter-table.ts';
import { checkBytes, checkId, checkLink, checkMessage, checkUnixTime, checkWord } from './values.ts';

/**
 * Which parameter an endpoint takes for what, from Meta's Page references and guides of November 2026 and the declarations
 * of its SDK v25. What Meta leaves open is refused here. `scheduled_publish_time` is looked at where the clock is known.
 */
export const FEED_KINDS = ['text', 'photos'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
const feed = parameterRows(FEED_KINDS).rule;

// biome-ignore format: the columns are those of FEED_KINDS.
export const FEED_PARAMETERS = [
  feed('message',                'o o', checkMessage),
  feed('link',                   'o -', checkLink),
  feed('place',                  'o o', checkId),
  feed('published',              'o o', checkBoolean),
  feed('scheduled_publish_time', 'o o', anyValue),
  feed('fields',                 'o o', anyValue),
];

export const PHOTO_KINDS = ['source', 'url'] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];
const photo = parameterRows(PHOTO_KINDS).rule;

// biome-ignore format: the columns are those of PHOTO_KINDS.
export const PHOTO_PARAMETERS = [
  photo('url',             '- R', checkMediaUrl),
  photo('message',         'o o', checkMessage),
  photo('caption',         'o o', checkMessage),
  photo('published',       'o o', checkBoolean),
  photo('temporary',       'o o', checkBoolean),
  photo('alt_text_custom', 'o o', checkName),
  photo('fields',          'o o', anyValue),
];

export const VIDEO_KINDS = ['start', 'transfer', 'finish', 'cancel', 'file_url'] as const;
export type VideoRequestKind = (typeof VIDEO_KINDS)[number];
const video = parameterRows(VIDEO_KINDS).rule;

// biome-ignore format: the columns are those of VIDEO_KINDS.
export const VIDEO_PARAMETERS = [
  video('upload_phase',           'R R R R -', anyValue),
  video('file_size',              'R - - - -', checkBytes),
  video('upload_session_id',      '- R R R -', checkId),
  video('start_offset',           '- R - - -', checkBytes),
  video('file_url',               '- - - - R', checkMediaUrl),
  video('title',                  '- - o - o', checkName),
  video('description',            '- - o - o', checkMessage),
  video('published',              '- - o - o', checkBoolean),
  video('scheduled_publish_time', '- - o - o', checkUnixTime),
  video('fields',                 '- - - - o', anyValue),
];

export const UPRIGHT_KINDS = ['start', 'finish'] as const;
export type UprightRequestKind = (typeof UPRIGHT_KINDS)[number];
const upright = parameterRows(UPRIGHT_KINDS).rule;

// biome-ignore format: the columns are those of UPRIGHT_KINDS.
export const REEL_PARAMETERS = [
  upright('upload_phase',           'R R', anyValue),
  upright('video_id',               '- R', checkId),
  upright('video_state',            '- R', checkWord('published', 'scheduled', 'draft')),
  upright('title',                  '- o', checkName),
  upright('description',            '- o', checkMessage),
  upright('scheduled_publish_time', '- o', anyValue),
  upright('place',                  '- o', checkId),
];

// biome-ignore format: the columns are those of UPRIGHT_KINDS.
export const VIDEO_STORY_PARAMETERS = [
  upright('upload_phase', 'R R', anyValue),
  upright('video_id',     '- R', checkId),
];
