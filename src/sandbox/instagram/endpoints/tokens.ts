import { debugTokenEndpoint } from '../../graph/debug-token.ts';
import { refreshEndpoint } from '../../graph/refresh-access-token.ts';
import { FACEBOOK_LOGIN_SCOPES } from '../../graph/scopes.ts';

/** Facebook Login alone. */
export const debugToken = debugTokenEndpoint({
  name: 'instagram.debug_token',
  platform: 'instagram',
  isServed: ({ login }) => login !== 'instagram',
  describe: (_account, { type, scopes }) => ({ app_id: '1001', type, scopes: scopes ?? FACEBOOK_LOGIN_SCOPES }),
});

/** Instagram Login alone. */
export const refreshAccessToken = refreshEndpoint({
  name: 'instagram.refresh_access_token',
  grantType: 'ig_refresh_token',
  isRefreshed: ({ login }) => login !== 'facebook',
});
