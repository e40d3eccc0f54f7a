import type { ProfileName } from '../domain/account.ts';
import type { Config } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import { checkProfile } from './choose-profiles.ts';
import { type FrontMatterFields, overrideOf } from './front-matter-fields.ts';

/** What a post goes out to. */
export interface Audience {
  /** Null when the list could not be read: nothing can then be said about overrides. */
  readonly platforms: readonly PlatformId[] | null;
  readonly profiles: readonly ProfileName[];
}

/** Overrides that have no effect, because the post does not go to their platform or profile. */
export function checkOverrides(fields: FrontMatterFields, audience: Audience, config: Config): Problem[] {
  const ofPost = platformOverrides(fields, audience, []);
  const profiles = Object.entries(fields.profiles ?? {});
  const ofProfiles = profiles.flatMap(([profile, own]) => [
    ...checkProfile(profile, config, pointer('profiles', profile), 'key'),
    ...profileOverrides(profile, audience, config),
    ...platformOverrides(own, audience, ['profiles', profile]),
  ]);
  return [...ofPost, ...ofProfiles];
}

function platformOverrides(from: object, { platforms }: Audience, parents: readonly string[]): Problem[] {
  if (platforms === null) return [];
  return Object.keys(from).flatMap((field) => {
    const platform = overrideOf(field)?.platform;
    if (platform === undefined || platforms.includes(platform)) return [];
    return [
      ignored(pointer(...parents, field), {
        message: `${field} has no effect: ${platform} is not among the platforms of this post.`,
        hint: `Add ${platform} to platforms, or delete the line.`,
      }),
    ];
  });
}

function profileOverrides(profile: ProfileName, { profiles }: Audience, config: Config): Problem[] {
  if (profiles.length === 0 || profiles.includes(profile) || !config.profiles.has(profile)) return [];
  return [
    ignored(pointer('profiles', profile), {
      message: `The overrides for ${profile} have no effect: the post is not for that profile.`,
      hint: `Add ${profile} to profile_name, or delete its overrides.`,
    }),
  ];
}

function ignored(path: JsonPointer, text: Pick<Problem, 'message' | 'hint'>): Problem {
  return { code: 'OVERRIDE_IGNORED', severity: 'warning', path, at: 'key', ...text };
}
