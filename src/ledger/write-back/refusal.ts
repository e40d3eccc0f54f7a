/** Why a branch cannot be written to: what a person has to change. */
export type Refusal =
  | 'signatures'
  | 'pull_request'
  | 'checks'
  | 'protected'
  | 'no_right'
  | 'no_pull_requests'
  | 'rate_limited'
  | 'no_access'
  | 'other';

/** In this order: a branch that wants a pull request takes no signed commit either. */
const SIGNS: readonly (readonly [Refusal, RegExp])[] = [
  ['no_pull_requests', /not permitted to create or approve pull requests/i],
  ['pull_request', /must be made through a pull request|approving review/i],
  ['checks', /required status check|required workflow|required deployment/i],
  ['signatures', /verified signature|must be signed|signed commits/i],
  [
    'protected',
    /GH006|GH013|protected branch|repository rule violation|not authorized to push|cannot update this protected/i,
  ],
  [
    'no_right',
    /returned error: 40[13]|permission .*denied|denied to|authentication failed|could not read username|resource not accessible|bad credentials|must have .*access/i,
  ],
];

/** Reads what git's remote or GitHub's API said. They have no codes for it, so their words must do. */
export function refusalOf(said: string): Refusal {
  return SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? 'other';
}
