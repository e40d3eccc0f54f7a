import { trustedAddress } from '../graph/trusted-address.ts';

/** A post's address as Facebook gives it: whole, or from its own host on. Null for none, and for one that is not trusted. */
export function pageAddress(text: string | null, apiOrigin: string): string | null {
  if (text === null || !URL.canParse(text, FACEBOOK)) return null;
  return trustedAddress(new URL(text, FACEBOOK).href, apiOrigin);
}

const FACEBOOK = 'https://www.facebook.com';
