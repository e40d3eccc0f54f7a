import type { ErrorRow } from '../graph/error-row.ts';
import { type Advice, generalErrors, REPORTS, row } from '../graph/general-errors.ts';

const ERRORS = 'Instagram Platform, Error Codes (2026-06-02)';

const HOUR_MS = 60 * 60 * 1000;

const LATER: Advice = ['Instagram had a passing fault.', 'Nothing to do: a later run tries again.'];
const QUOTA: Advice = [
  'The account has published as many posts in 24 hours as Instagram allows.',
  'Nothing to do: the post goes out when there is room again.',
];
const ACCOUNT: Advice = [
  'Instagram does not know the account id.',
  'Correct account_id in mergecast.yml: it is the number of the Instagram account, not of its Page.',
];
const FETCH: Advice = [
  'Instagram could not fetch the medium from its address.',
  'Check that the address opens without a login, serves the file itself and does not block facebookexternalhit.',
];
const LOST: Advice = ['Instagram lost the container of the post.', 'Nothing to do: a new one is made.'];
const PROCESSING: Advice = [
  'Instagram failed to process the medium.',
  'If it fails again, export the medium anew: MP4 with H.264 and AAC, or JPEG.',
];
const REEL_ONLY: Advice = [
  'Instagram takes a single video as a reel only.',
  'Report this: Mergecast should have sent a reel.',
];

const NO_TRIALS: Advice = [
  'The account cannot publish trial reels.',
  'Remove instagram_trial_graduation, or see in the Instagram app whether the account is offered trials.',
];
const TRIALS_USED: Advice = [
  'The account has published as many trial reels as Instagram allows for now.',
  'Nothing to do: a later run tries again.',
];

/** Instagram's answers, a row each. Their order does not matter: `rowFor` looks up by subcode, both, code. */
export const ERROR_TABLE: readonly ErrorRow[] = [
  ...generalErrors({
    platform: 'Instagram',
    id: 'instagram',
    accountHint: ACCOUNT[1],
    unseenHint: 'Check account_id and login in mergecast.yml, and that the token belongs to this account.',
    tokenHint:
      'Create a new token and store it in the secret; check that "login" in mergecast.yml fits the kind of token.',
  }),
  row('transient', -1, null, LATER, ERRORS),
  row('transient', -2, null, LATER, ERRORS),

  // publishing to Instagram
  row('transient', -1, 2207001, LATER, ERRORS),
  row('transient', -1, 2207032, LATER, ERRORS),
  { ...row('transient', -1, 2207053, PROCESSING, ERRORS), deservesNewContainer: true },
  { ...row('transient', -2, 2207020, LOST, ERRORS), deservesNewContainer: true },
  {
    ...row(
      'fetch',
      -2,
      2207003,
      ['Instagram took too long to fetch the medium.', 'Host it on a faster server, or make the file smaller.'],
      ERRORS,
    ),
    deservesNewContainer: true,
  },
  row(
    'content',
    -1,
    2207073,
    ['Instagram does not let posts of this kind be deleted from outside.', 'Delete it in the Instagram app.'],
    ERRORS,
  ),
  row(
    'content',
    1,
    2207057,
    ['instagram_thumb_offset lies outside the video.', 'Set it in milliseconds, below the length of the video.'],
    ERRORS,
  ),
  {
    ...row(
      'rate',
      4,
      2207051,
      ['Instagram takes the action for spam.', 'Do not repeat it by hand; look into the account in the app.'],
      ERRORS,
    ),
    pauseMs: 3 * HOUR_MS,
  },
  { ...row('quota', 9, null, QUOTA, ERRORS), pauseMs: HOUR_MS },
  { ...row('quota', 9, 2207042, QUOTA, ERRORS), pauseMs: HOUR_MS },
  { ...row('lookup', 24, 2207006, LOST, ERRORS), deservesNewContainer: true },
  { ...row('lookup', 24, 2207008, LOST, ERRORS), deservesNewContainer: true },
  row(
    'auth',
    25,
    2207050,
    [
      'The Instagram account is restricted, disabled or has to pass a check.',
      'Open the Instagram app with this account and follow what it asks for.',
    ],
    ERRORS,
  ),
  row(
    'content',
    100,
    2207023,
    ['Instagram does not know the media type.', 'Report this: Mergecast sent a type that Instagram does not take.'],
    ERRORS,
  ),
  row(
    'content',
    100,
    2207028,
    ['Instagram refused the items of the carousel.', 'Give media_urls 2 to 10 items.'],
    ERRORS,
  ),
  row(
    'content',
    100,
    2207035,
    ['Product tags in a video have no place.', 'Remove x and y of the product tags.'],
    ERRORS,
  ),
  row('content', 100, 2207036, ['Product tags on a picture need a place.', 'Add x and y to the product tags.'], ERRORS),
  row('content', 100, 2207037, ['Instagram refused the product tags.', 'Check the ids of the products.'], ERRORS),
  row('content', 100, 2207040, ['The caption has too many @mentions.', 'Mention at most 20 accounts.'], ERRORS),
  row('content', 100, 2207067, REEL_ONLY, REPORTS),
  row('config', 110, 2207013, ACCOUNT, ERRORS),
  row(
    'content',
    352,
    2207026,
    [
      "Instagram does not take the video's format.",
      'Export it as MP4 with H.264 and AAC, 23 to 60 fps, 3 s to 15 min, at most 300 MB.',
    ],
    ERRORS,
  ),
  { ...row('fetch', 9004, 2207052, FETCH, ERRORS), deservesNewContainer: true },
  row(
    'not_ready',
    9007,
    2207027,
    ['Instagram is still processing the medium.', 'Nothing to do: a later run publishes it.'],
    ERRORS,
  ),
  row('content', 36000, 2207004, ['The picture is larger than 8 MB.', 'Save it smaller.'], ERRORS),
  row('content', 36001, 2207005, ["Instagram does not take the picture's format.", 'Save it as JPEG.'], ERRORS),
  row(
    'content',
    36003,
    2207009,
    ["Instagram refused the picture's ratio.", 'Crop it to between 4:5 and 1.91:1.'],
    ERRORS,
  ),
  row('content', 36004, 2207010, ['The caption is too long.', 'Shorten it to 2200 characters.'], ERRORS),

  // seen, but not on Meta's page
  row(
    'content',
    36002,
    null,
    ['Instagram refused the picture.', 'Save it as JPEG in sRGB, 320 to 1440 pixels wide.'],
    REPORTS,
  ),
  row(
    'content',
    null,
    2207024,
    ['Instagram refused the medium.', 'Compare it with the limits in docs/platforms/instagram.md.'],
    REPORTS,
  ),
  { ...row('fetch', null, 2207076, FETCH, REPORTS), deservesNewContainer: true },
  { ...row('fetch', null, 2207077, FETCH, REPORTS), deservesNewContainer: true },
  { ...row('transient', null, 2207082, PROCESSING, REPORTS), deservesNewContainer: true },
  { ...row('content', null, 2207085, PROCESSING, REPORTS), deservesNewContainer: true },
  row('content', null, 2207081, NO_TRIALS, REPORTS),
  { ...row('rate', null, 2207078, TRIALS_USED, REPORTS), pauseMs: HOUR_MS },
  row('content', null, 2207089, REEL_ONLY, REPORTS),
];
