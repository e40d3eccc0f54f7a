import type { Account } from '../../domain/account.ts';

/** Origin of the Graph API for an account: `login: instagram` in `mergecast.yml` has a host of its own. */
export function instagramOrigin({ settings }: Pick<Account, 'settings'>): string {
  return settings.login === 'instagram' ? 'https://graph.instagram.com' : 'https://graph.facebook.com';
}
