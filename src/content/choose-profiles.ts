import type { ProfileName } from '../domain/account.ts';
import type { Config } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { listOf, quote } from './describe-value.ts';
import type { FrontMatterFields } from './front-matter-fields.ts';
import { nearestName } from './nearest-name.ts';

/** Which profiles a post is for. */
export interface ChosenProfiles {
  /** As named by the post, or the only one there is; names that `mergecast.yml` does not know included. */
  readonly names: readonly ProfileName[];
  readonly problems: readonly Problem[];
}

/** Reads `profile_name`: a name, a list of names, or nothing where there is just one profile. */
export function chooseProfiles(fields: FrontMatterFields, config: Config): ChosenProfiles {
  const { profile_name: written } = fields;
  if (written === undefined) return onlyProfile(config);
  if (typeof written === 'string') {
    return { names: [written], problems: checkProfile(written, config, pointer('profile_name')) };
  }
  const problems = written.flatMap((name, index) => checkProfile(name, config, pointer('profile_name', index)));
  return { names: [...new Set(written)], problems };
}

/** Empty for a profile that exists. */
export function checkProfile(
  name: ProfileName,
  config: { readonly profiles: ReadonlyMap<ProfileName, unknown> },
  path: JsonPointer,
  at: 'key' | 'value' = 'value',
): Problem[] {
  if (config.profiles.has(name)) return [];
  const names = [...config.profiles.keys()];
  const nearest = nearestName(name, names);
  return [
    {
      code: 'PROFILE_UNKNOWN',
      severity: 'error',
      path,
      at,
      message: `There is no profile ${quote(name)} in mergecast.yml; it has ${listOf(names)}.`,
      hint: nearest === null ? 'Write one of them, or add the profile to mergecast.yml.' : `Did you mean ${nearest}?`,
    },
  ];
}

function onlyProfile(config: Config): ChosenProfiles {
  const names = [...config.profiles.keys()];
  if (names.length === 1) return { names, problems: [] };
  const missing: Problem = {
    code: 'PROFILE_MISSING',
    severity: 'error',
    path: '',
    message: `The post names no profile, and mergecast.yml has several: ${listOf(names)}.`,
    hint: `Add a line such as profile_name: ${names[0]}`,
  };
  return { names: [], problems: [missing] };
}
