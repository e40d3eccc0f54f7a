import type { ErrorRow } from '../graph/error-row.ts';
import { type Advice, generalErrors, HANDLING, row } from '../graph/general-errors.ts';

/** Where each subcode of a Page was read that Meta documents nowhere. */
const POSTIZ = 'postiz-app, facebook.provider.ts (read 2026-08-21); not documented by Meta';
const REELS = 'Reels Publishing API (2026-07-30)';
const SDK = "Meta's Python SDK, video_uploader.py (v25.0.2)";

const HOUR_MS = 60 * 60 * 1000;

const LATER: Advice = ['Facebook had a passing fault.', 'Nothing to do: a later run tries again.'];
const FORMAT: Advice = [
  'Facebook does not take the file.',
  'Export it anew: pictures as JPEG or PNG, videos as MP4 with H.264 and AAC.',
];
const STANDARDS: Advice = [
  'Facebook takes the post for a breach of its Community Standards.',
  'Look at the Page in the app for a notice, and change what the notice names.',
];

/** Facebook's answers about Pages, a row each. */
export const ERROR_TABLE: readonly ErrorRow[] = [
  ...generalErrors({
    platform: 'Facebook',
    id: 'facebook',
    accountHint: 'Correct page_id in mergecast.yml: it is the id of the Page, as GET /me/accounts lists it.',
    unseenHint: 'Check page_id in mergecast.yml, and that the token is the one of this Page.',
    tokenHint: 'Create a new token of the Page and store it in the secret.',
  }),
  row(
    'content',
    null,
    1366046,
    ['Facebook does not take the picture.', 'Save it as JPEG or PNG, smaller than 4 MB.'],
    POSTIZ,
  ),
  {
    ...row(
      'content',
      null,
      1366051,
      [
        'Facebook says that these pictures are posted already.',
        'Look at the Page first: the post may be live. Otherwise set status to scheduled.',
      ],
      POSTIZ,
    ),
    mayBeOurs: true,
  },
  {
    ...row(
      'rate',
      null,
      1390008,
      ['Facebook says that the Page posts too fast.', 'Nothing to do: the Page rests and goes on later.'],
      POSTIZ,
    ),
    pauseMs: HOUR_MS,
  },
  row('content', null, 1346003, STANDARDS, POSTIZ),
  row('content', null, 1404102, STANDARDS, POSTIZ),
  row(
    'auth',
    null,
    1404006,
    ['Facebook wants a security check of the account.', 'Sign in at facebook.com and pass the check.'],
    POSTIZ,
  ),
  row(
    'auth',
    null,
    1404078,
    [
      'Facebook wants the Page Publishing Authorization of the person behind the token.',
      'Open the Page in the app, pass the check that its notice asks for, then create a new token.',
    ],
    POSTIZ,
  ),
  {
    ...row(
      'rate',
      null,
      1404112,
      [
        'Facebook has limited the account for a while.',
        'Open the account in the app and read the notice; publish less for some hours.',
      ],
      POSTIZ,
    ),
    pauseMs: 3 * HOUR_MS,
  },
  row(
    'auth',
    null,
    4854002,
    ['Facebook wants the person behind the token to confirm who they are.', 'Sign in at facebook.com and confirm it.'],
    POSTIZ,
  ),
  row(
    'content',
    null,
    1609008,
    ['Facebook does not take links to facebook.com.', 'Take the link out of the post.'],
    POSTIZ,
  ),
  row('content', 1609005, null, ['Facebook cannot read the link.', 'Check that the address opens.'], HANDLING),
  row('content', null, 2061006, ['An address in the post is not valid.', 'Correct the address.'], POSTIZ),
  row('content', null, 1349125, FORMAT, POSTIZ),
  row('content', null, 2069019, FORMAT, POSTIZ),
  row('content', null, 1363040, ['The ratio of the reel is not accepted.', 'Cut it upright, 9:16.'], REELS),
  row('content', null, 1363127, ['The reel is too small.', 'Export it with at least 540 by 960 pixels.'], REELS),
  row('content', null, 1363128, ['The length of the reel is not accepted.', 'Cut it to 3 to 90 seconds.'], REELS),
  row(
    'content',
    null,
    1363129,
    ['The frame rate of the reel is not accepted.', 'Export it with 24 to 60 frames a second.'],
    REELS,
  ),
  row('transient', null, 1609010, LATER, POSTIZ),
  row('transient', null, 1363047, LATER, POSTIZ),
  row('transient', 6001, 1363037, ['Facebook wants another part of the video.', LATER[1]], SDK),
];
