import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxPlatform } from '../platform.ts';
import type { SandboxAccount, SandboxToken } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

interface DebuggedTokens {
  readonly name: EndpointName;
  readonly platform: SandboxPlatform;
  /** Whether the host of an account has the endpoint. */
  readonly isServed: (account: SandboxAccount) => boolean;
  /** What the platform tells of a token beside its times, which are told alike everywhere. */
  readonly describe: (account: SandboxAccount, token: SandboxToken) => object;
}

/**
 * `GET /debug_token?input_token=`, or POST with `method=get`, as Meta's SDKs send long requests; for those who have a role
 * on the app.
 */
export const debugTokenEndpoint = (tokens: DebuggedTokens): Endpoint => ({
  name: tokens.name,
  permission: null,
  parameters: ['input_token', 'method'],
  run({ account, token, parameters, httpMethod }, world) {
    if (!tokens.isServed(account)) throw refusal('badPath', 'Unknown path components: /debug_token.');
    if (httpMethod === 'POST' && parameters.method !== 'get') {
      throw refusal('invalidParameter', 'POST /debug_token needs method=get: it is a read.');
    }
    if (parameters.input_token === undefined) {
      throw refusal('invalidParameter', 'The parameter input_token is required.');
    }
    if (world.accounts.tokenOf(account, token).owner_has_no_role) {
      throw refusal(
        'invalidParameter',
        'You must provide an app access token, or a user access token that is an owner or developer of the app.',
      );
    }
    return { data: describeToken(parameters.input_token, tokens, world) };
  },
});

function describeToken(inputToken: string, { platform, describe }: DebuggedTokens, world: World): object {
  const [account] = world.accounts.allOf(inputToken, platform);
  if (account === undefined) {
    const error = { code: 190, message: 'The access token could not be decrypted' };
    return { is_valid: false, scopes: [], error };
  }
  const token = world.accounts.tokenOf(account, inputToken);
  const isExpired = token.expires_at !== undefined && world.clock.now() >= Date.parse(token.expires_at);
  return {
    application: 'Sandbox',
    is_valid: !isExpired,
    expires_at: seconds(token.expires_at),
    data_access_expires_at: seconds(token.data_access_expires_at),
    ...(token.issued_at === undefined ? {} : { issued_at: seconds(token.issued_at) }),
    ...describe(account, token),
    ...(isExpired ? { error: { code: 190, subcode: 463, message: 'Session has expired' } } : {}),
  };
}

/** 0 is never. */
function seconds(text: SandboxToken['expires_at']): number {
  return text === undefined ? 0 : Math.trunc(Date.parse(text) / 1000);
}
