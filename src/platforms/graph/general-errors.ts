import type { ErrorRow, FaultClass } from './error-row.ts';

export const HANDLING = 'Graph API, Handling Errors (read 2026-09-11)';
export const LIMITS = 'Graph API, Rate Limits (read 2026-09-11)';
export const REPORTS = 'Field reports, not documented by Meta (collected 2026-11-21)';

const HOUR_MS = 60 * 60 * 1000;

/** What happened, and what to change. */
export type Advice = readonly [message: string, hint: string];

/** What a platform says in its own words of errors that every Graph API has. */
export interface GeneralWords {
  /** As people write it: `Instagram`. */
  readonly platform: string;
  /** Of its page under `docs/platforms/`. */
  readonly id: string;
  /** The account id is unknown: what to correct. */
  readonly accountHint: string;
  /** An account or object is not seen: what to check. */
  readonly unseenHint: string;
  /** The token is not accepted: what to check beside the token itself. */
  readonly tokenHint: string;
}

/** Answers that every Graph API of Meta gives, a row each; a platform's table goes on from here. */
export function generalErrors({ platform, id, accountHint, unseenHint, tokenHint }: GeneralWords): readonly ErrorRow[] {
  const later: Advice = [`${platform} had a passing fault.`, 'Nothing to do: a later run tries again.'];
  const token: Advice = [`${platform} does not accept the access token.`, tokenHint];
  const account: Advice = [`${platform} does not know the account id.`, accountHint];
  const unseen: Advice = [
    `${platform} says that the account or object does not exist or is not visible to this token.`,
    unseenHint,
  ];
  return [
    row('transient', 1, null, later, HANDLING),
    row('transient', 2, null, later, HANDLING),
    row(
      'permission',
      3,
      null,
      [`The Meta app may not publish to ${platform}.`, "Add content publishing to the app's use cases."],
      HANDLING,
    ),
    ...[4, 17, 32, 341, 613, 80001, 80002].map((code) => row('rate', code, null, RATE, LIMITS)),
    row(
      'permission',
      10,
      null,
      ['The access token lacks a permission.', `Create a token with the scopes that docs/platforms/${id}.md lists.`],
      HANDLING,
    ),
    row(
      'content',
      100,
      null,
      [`${platform} refused a parameter of the post.`, `${platform}'s answer names it: correct that field.`],
      HANDLING,
    ),
    row('lookup', 100, 33, unseen, REPORTS),
    row('auth', 102, null, token, HANDLING),
    row('config', 110, null, account, HANDLING),
    row('auth', 190, null, token, HANDLING),
    row(
      'auth',
      190,
      458,
      ['The app was removed from the account.', 'Allow the app again and create a new token.'],
      HANDLING,
    ),
    row('auth', 190, 459, CHECKPOINT, HANDLING),
    row(
      'auth',
      190,
      460,
      ['The password was changed, which ended the access token.', 'Create a new token and store it in the secret.'],
      HANDLING,
    ),
    row(
      'auth',
      190,
      463,
      ['The access token has expired.', 'Create a new token and store it in the secret.'],
      HANDLING,
    ),
    row(
      'auth',
      190,
      464,
      ['Meta has not confirmed the owner of the token.', 'Sign in at facebook.com, confirm, then create a new token.'],
      HANDLING,
    ),
    row('auth', 190, 467, TOKEN_ENDED, HANDLING),
    row('auth', 190, 490, CHECKPOINT, REPORTS),
    row(
      'auth',
      190,
      492,
      [
        "The token's owner has no fitting role on the Page any more.",
        'Give the person the role back, or use a token of somebody who has it.',
      ],
      HANDLING,
    ),
    {
      ...row(
        'rate',
        368,
        null,
        [
          'Meta has blocked this action for a while.',
          'Open the account in the app and read the notice; publish less for some hours.',
        ],
        HANDLING,
      ),
      pauseMs: 3 * HOUR_MS,
    },
    row(
      'content',
      506,
      null,
      [
        'Meta takes the post for a repetition of the one before.',
        'Look at the account first: the post may be live. Otherwise change the text.',
      ],
      HANDLING,
    ),
    row('config', 803, null, account, REPORTS),
    row(
      'config',
      2635,
      null,
      [
        'This version of the Graph API is no longer served.',
        'Set graph_api_version in mergecast.yml to a newer one, such as v25.0.',
      ],
      REPORTS,
    ),
    row(
      'config',
      2500,
      null,
      [
        'The Graph API does not understand the address of the call.',
        'Check graph_api_version and account_id in mergecast.yml.',
      ],
      REPORTS,
    ),
  ];
}

const RATE: Advice = [
  'The rate limit of the Graph API is reached.',
  'Nothing to do: the account rests and goes on later.',
];
const TOKEN_ENDED: Advice = ['The access token is no longer valid.', 'Create a new token and store it in the secret.'];
const CHECKPOINT: Advice = [
  'Meta wants the owner of the token to pass a check.',
  'Sign in at facebook.com, pass the check, then create a new token.',
];

/** One row of a table. */
export function row(
  faultClass: FaultClass,
  code: number | null,
  subcode: number | null,
  [message, hint]: Advice,
  source: string,
): ErrorRow {
  return { code, subcode, class: faultClass, message, hint, source };
}
