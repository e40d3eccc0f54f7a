import type { Account } from '../../domain/account.ts';

/** An edge of the account, below the version: `17841400000000000/media`. */
export function edgePath({ account }: { readonly account: Account }, edge: string): string {
  return `${encodeURIComponent(account.accountId)}/${edge}`;
}
