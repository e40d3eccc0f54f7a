import { trustedAddress } from '../graph/trusted-address.ts';
import { API_ORIGIN } from './calls.ts';

/**
 * A post's address as Facebook gives it: whole, or a path on its own site, which an API that the environment has moved is itself.
 * Null for none, and for one that is not trusted.
 */
export function pageAddress(text: string | null, apiOrigin: string): string | null {
  const site = apiOrigin === API_ORIGIN ? 'https://www.facebook.com' : apiOrigin;
  if (text === null || !URL.canParse(text, site)) return null;
  return trustedAddress(new URL(text, site).href, apiOrigin);
}
