import type { Endpoint } from './endpoint.ts';
import { debugToken } from './endpoints/debug-token.ts';
import { myPages } from './endpoints/my-pages.ts';
import { readMe } from './endpoints/read-me.ts';
import { refreshAccessToken } from './endpoints/refresh-access-token.ts';

/** What stands right behind the version, or the host, and speaks of the token's own account. */
export const ROOT_ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'GET me': readMe,
  'GET me/accounts': myPages,
  'GET debug_token': debugToken,
  'POST debug_token': debugToken,
  'GET refresh_access_token': refreshAccessToken,
};
