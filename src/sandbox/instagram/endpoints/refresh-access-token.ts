import { addMs, formatInstant, instant } from '../../../domain/instant.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { refusal } from '../../graph/refusals.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As the real API answers it: a little under 60 days. */
const LIFETIME_SECONDS = 5_183_944;

/** `GET /refresh_access_token`, without a version: Instagram Login alone, a token that is alive and a day old. */
export const refreshAccessToken: Endpoint = {
  name: 'instagram.refresh_access_token',
  permission: 'read',
  parameters: ['grant_type'],
  isUnversioned: true,
  run({ account, token, parameters }, world) {
    if (parameters.grant_type !== 'ig_refresh_token') {
      throw refusal('invalidParameter', 'grant_type must be ig_refresh_token.');
    }
    if (account.login === 'facebook') {
      throw refusal('tokenInvalid', 'Invalid OAuth access token - Cannot parse access token.');
    }
    const now = world.clock.now();
    const { issued_at: issuedAt } = world.accounts.tokenOf(account, token);
    if (issuedAt !== undefined && now < addMs(instant(Date.parse(issuedAt)), DAY_MS)) {
      throw refusal('invalidParameter', 'The access token is less than 24 hours old and cannot be refreshed yet.');
    }
    const access_token = world.accounts.reissue(account, token, {
      issued_at: formatInstant(now),
      expires_at: formatInstant(addMs(now, LIFETIME_SECONDS * 1000)),
      endsOld: world.scenario.refresh_ends_old_token ?? false,
    });
    return { access_token, token_type: 'bearer', expires_in: LIFETIME_SECONDS };
  },
};
