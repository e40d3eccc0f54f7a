import type { Account } from '../domain/account.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import { visibleLine } from '../support/visible-text.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

export interface TokenIssue {
  readonly account: Account;
  /** As people write it: `Instagram`. */
  readonly platformName: string;
  /** Null: the platform refuses it already. */
  readonly endsAt: Instant | null;
  /** What the platform says, and what to do. */
  readonly message: string;
  readonly hint: string;
  /** Names the token without telling it. */
  readonly fingerprint: string;
}

/** The first line of an issue about a token, by which later runs know that it was opened. */
export function tokenIssueMarker({ account, fingerprint }: Pick<TokenIssue, 'account' | 'fingerprint'>): string {
  return `<!-- mergecast:token ${account.profile}/${account.platform} ${fingerprint} -->`;
}

/** Tells people that a token ends soon or has ended. Notifies nobody beyond those who watch the repository. */
export function renderTokenIssue(issue: TokenIssue): { readonly title: string; readonly body: string } {
  const { account, platformName, endsAt, message, hint } = issue;
  const what = endsAt === null ? 'is refused' : `ends on ${formatInstant(endsAt).slice(0, 10)}`;
  return {
    title: visibleLine(`The token for ${platformName} of ${account.profile} ${what}`),
    body: [
      tokenIssueMarker(issue),
      markdownText(message),
      '',
      `**To do:** ${markdownText(hint)}`,
      '',
      `The token is in the secret that the workflow passes as ${markdownCode(account.accessTokenEnv)}. Posts of this account wait without it and go out by themselves once it is renewed, unless they are overdue by more than \`max_lateness\`. Other accounts go on.`,
      '',
      '`mergecast doctor` checks a new token. Close this issue when it is stored; it is opened once for each token.',
      '',
    ].join('\n'),
  };
}
