import { debugTokenEndpoint } from '../../graph/debug-token.ts';
import { refreshEndpoint } from '../../graph/refresh-access-token.ts';
import { THREADS_SCOPES } from '../../graph/scopes.ts';

/** Every token is a person's. */
export const debugToken = debugTokenEndpoint({
  name: 'threads.debug_token',
  platform: 'threads',
  isServed: () => true,
  describe: ({ id }, { scopes }) => ({ type: 'USER', user_id: id, scopes: scopes ?? THREADS_SCOPES }),
});

export const refreshAccessToken = refreshEndpoint({
  name: 'threads.refresh_access_token',
  grantType: 'th_refresh_token',
  isRefreshed: () => true,
});
