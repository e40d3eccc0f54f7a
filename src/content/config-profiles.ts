import type { Account, ProfileName } from '../domain/account.ts';
import type { Profile } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';
import type { ConfigFile } from '../generated/config-schema.ts';
import { checkZone } from './timezone.ts';
import { defaultTokenVariable, variablePart } from './token-variable.ts';

/** The accounts of every profile. */
export interface ProfilesReading {
  readonly profiles: ReadonlyMap<ProfileName, Profile>;
  readonly problems: readonly Problem[];
}

type WrittenProfile = ConfigFile['profiles'][string];

/** Reads `profiles`, whose shape the schema has checked. */
export function readProfiles(written: ConfigFile['profiles']): ProfilesReading {
  const profiles = Object.entries(written).map(([name, profile]) => [name, readProfile(name, profile)] as const);
  const zones = Object.entries(written).flatMap(([name, { timezone }]) =>
    timezone === undefined ? [] : (checkZone(timezone, pointer('profiles', name, 'timezone')) ?? []),
  );
  return { profiles: new Map(profiles), problems: [...zones, ...checkNamesApart(Object.keys(written))] };
}

function readProfile(name: ProfileName, written: WrittenProfile): Profile {
  const accounts = PLATFORM_IDS.flatMap((platform) => {
    const settings = written[platform];
    return settings === undefined ? [] : [[platform, readAccount(name, platform, settings)] as const];
  });
  return { name, timezone: written.timezone ?? null, accounts: new Map(accounts) };
}

function readAccount(profile: ProfileName, platform: PlatformId, written: object): Account {
  const {
    account_id: accountId,
    page_id: pageId,
    access_token_env: accessTokenEnv = defaultTokenVariable(profile, platform),
    ...settings
  } = written as { account_id?: string | number; page_id?: string | number; access_token_env?: string };
  return { profile, platform, accountId: String(accountId ?? pageId), settings, accessTokenEnv };
}

/** Two names that differ only by case or punctuation would share tokens, and refs on some file systems. */
function checkNamesApart(names: readonly ProfileName[]): Problem[] {
  return names.flatMap((name, index) => {
    const other = names.slice(0, index).find((earlier) => variablePart(earlier) === variablePart(name));
    if (other === undefined) return [];
    return {
      code: 'FIELD_VALUE',
      severity: 'error',
      path: pointer('profiles', name),
      at: 'key',
      message: `The profiles ${other} and ${name} would look for their tokens in the same environment variables.`,
      hint: 'Choose names that differ in more than case, - and _.',
    };
  });
}
