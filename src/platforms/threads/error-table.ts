import type { ErrorRow } from '../graph/error-row.ts';
import { type Advice, generalErrors, REPORTS, row } from '../graph/general-errors.ts';

const INSTAGRAM = "Instagram's error codes (2026-06-02), which Threads was seen to answer with";

const HOUR_MS = 60 * 60 * 1000;

const LATER: Advice = ['Threads had a passing fault.', 'Nothing to do: a later run tries again.'];
const LOST: Advice = ['Threads does not find the container of the post.', 'Nothing to do: a new one is made.'];
const QUOTA: Advice = [
  'The account has published as many posts in 24 hours as Threads allows.',
  'Nothing to do: the post goes out when there is room again.',
];
const FETCH: Advice = [
  'Threads could not fetch the medium from its address.',
  'Check that the address opens without a login, serves the file itself and does not block facebookexternalhit.',
];
const PROCESSING: Advice = [
  'Threads failed to process the medium.',
  'If it fails again, export the medium anew: MP4 with H.264 and AAC, or JPEG.',
];

/** Threads' answers, a row each. Its pages list no codes of its own: what was seen, and what the family shares. */
export const ERROR_TABLE: readonly ErrorRow[] = [
  ...generalErrors({
    platform: 'Threads',
    id: 'threads',
    accountHint: 'Correct account_id in mergecast.yml: it is what GET /v1.0/me?fields=id answers for the token.',
    unseenHint: 'Check account_id in mergecast.yml, and that the token belongs to this account.',
    tokenHint: 'Create a new token for Threads and store it in the secret: tokens of Facebook and Instagram do not do.',
  }),
  row('transient', -1, null, LATER, REPORTS),
  row('transient', -2, null, LATER, REPORTS),
  { ...row('quota', 9, null, QUOTA, INSTAGRAM), pauseMs: HOUR_MS },
  { ...row('lookup', 24, 2207006, LOST, REPORTS), deservesNewContainer: true },
  { ...row('lookup', 24, 2207008, LOST, INSTAGRAM), deservesNewContainer: true },
  { ...row('lookup', 24, 4279009, LOST, REPORTS), deservesNewContainer: true },
  row(
    'auth',
    null,
    4279013,
    ['The account is restricted on Threads.', 'Open the Threads app with this account and follow what it asks for.'],
    REPORTS,
  ),
  {
    ...row(
      'rate',
      4,
      2207051,
      [
        'Threads takes this for spam and has blocked it for a while.',
        'Open the account in the app and read the notice; publish less for some hours.',
      ],
      REPORTS,
    ),
    pauseMs: 3 * HOUR_MS,
  },
  { ...row('transient', -2, 2207020, LOST, INSTAGRAM), deservesNewContainer: true },
  { ...row('fetch', -2, 2207003, FETCH, INSTAGRAM), deservesNewContainer: true },
  { ...row('fetch', 9004, 2207052, FETCH, REPORTS), deservesNewContainer: true },
  row(
    'not_ready',
    9007,
    2207027,
    ['Threads is still processing the post.', 'Nothing to do: a later run publishes it.'],
    REPORTS,
  ),
  row('content', 36000, 2207004, ['The picture is larger than 8 MB.', 'Save it smaller.'], INSTAGRAM),
  row('content', 36001, 2207005, ["Threads does not take the picture's format.", 'Save it as JPEG or PNG.'], INSTAGRAM),
  row(
    'content',
    36003,
    2207009,
    ["Threads refused the picture's ratio.", 'Crop it: up to ten times as wide as high.'],
    INSTAGRAM,
  ),
  { ...row('content', null, 2207085, PROCESSING, INSTAGRAM), deservesNewContainer: true },
];
