import { addMs, formatInstant, instant } from '../../domain/instant.ts';
import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { refusal } from './refusals.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As the real API answers it: a little under 60 days. */
const LIFETIME_SECONDS = 5_183_944;

interface RefreshedTokens {
  readonly name: EndpointName;
  readonly grantType: string;
  /** Whether the tokens of an account are of the kind that is refreshed. */
  readonly isRefreshed: (account: SandboxAccount) => boolean;
}

/** `GET /refresh_access_token`, without a version: for a token that is alive and a day old. */
export const refreshEndpoint = ({ name, grantType, isRefreshed }: RefreshedTokens): Endpoint => ({
  name,
  permission: 'read',
  parameters: ['grant_type'],
  isUnversioned: true,
  run({ account, token, parameters }, world) {
    if (parameters.grant_type !== grantType) throw refusal('invalidParameter', `grant_type must be ${grantType}.`);
    if (!isRefreshed(account)) {
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
});
