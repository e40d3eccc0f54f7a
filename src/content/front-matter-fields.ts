import type { ProfileName } from '../domain/account.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';
import { POST_FIELDS, type PostFrontMatter } from '../generated/post-schema.ts';

/** Front matter in which every field that is there has the right shape. */
export type FrontMatterFields = Partial<PostFrontMatter>;

/** Fields that a profile, a platform or both may override. */
export type OverridableField = 'description' | 'media_urls' | 'scheduled_date';

/** A value together with where it is written. */
export interface Placed<T> {
  readonly value: T;
  readonly path: JsonPointer;
}

export interface Target {
  readonly platform: PlatformId;
  readonly profile: ProfileName;
}

/** A platform's field taken apart: `instagram_cover_url` is Instagram's `cover_url`. */
export interface Override {
  readonly platform: PlatformId;
  readonly name: string;
}

/** What holds for a destination: profile and platform over profile over platform over post. */
export function effectiveField<F extends OverridableField>(
  fields: FrontMatterFields,
  target: Target,
  field: F,
): Placed<NonNullable<PostFrontMatter[F]>> | null {
  type Value = NonNullable<PostFrontMatter[F]>;
  const prefixed = `${target.platform}_${field}` as const;
  const own = fields.profiles?.[target.profile];
  const ofProfile = own?.[prefixed] ?? own?.[field];
  if (ofProfile !== undefined) {
    const name = own?.[prefixed] === undefined ? field : prefixed;
    return { value: ofProfile as Value, path: pointer('profiles', target.profile, name) };
  }
  const ofPlatform = fields[prefixed];
  if (ofPlatform !== undefined) return { value: ofPlatform as Value, path: `/${prefixed}` };
  const ofPost = fields[field];
  return ofPost === undefined ? null : { value: ofPost as Value, path: `/${field}` };
}

const OVERRIDES: ReadonlyMap<string, Override> = new Map(
  POST_FIELDS.flatMap((field) => {
    const platform = PLATFORM_IDS.find((id) => field.startsWith(`${id}_`));
    return platform === undefined ? [] : [[field, { platform, name: field.slice(platform.length + 1) }]];
  }),
);

/** Null for a field that belongs to no platform, and for one that does not exist. */
export function overrideOf(field: string): Override | null {
  return OVERRIDES.get(field) ?? null;
}
