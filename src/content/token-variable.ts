import type { ProfileName } from '../domain/account.ts';
import type { PlatformId } from '../domain/platform-id.ts';

/** `MY_BRAND_INSTAGRAM_ACCESS_TOKEN`: where a token is looked for unless `access_token_env` names another place. */
export function defaultTokenVariable(profile: ProfileName, platform: PlatformId): string {
  return `${variablePart(profile)}_${variablePart(platform)}_ACCESS_TOKEN`;
}

/** A name as part of an environment variable's: in capitals, with `_` for what is neither letter nor digit. */
export function variablePart(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
