import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { effectiveField, type FrontMatterFields, overrideOf, type Target } from './front-matter-fields.ts';

const SHARED = ['description', 'media_urls', 'scheduled_date'] as const;

/**
 * Where the values are written that hold for a destination in place of the post's own: what won, by profile and platform
 * over profile over platform over post. A platform's own field overrides nothing unless a profile says it anew.
 */
export function appliedOverrides(fields: FrontMatterFields, target: Target): readonly JsonPointer[] {
  const { platform, profile } = target;
  const shared = SHARED.flatMap((field) => {
    const path = effectiveField(fields, target, field)?.path ?? null;
    return path === null || path === pointer(field) ? [] : [path];
  });
  const own = Object.keys(fields.profiles?.[profile] ?? {}).filter((field) => {
    const override = overrideOf(field);
    const isShared = SHARED.some((each) => each === (override?.name ?? field));
    return !isShared && (override === null || override.platform === platform);
  });
  const handOff = `${platform}_hand_off` as const;
  return [
    ...shared,
    ...own.map((field) => pointer('profiles', profile, field)),
    ...(fields[handOff] === undefined || own.includes(handOff) ? [] : [pointer(handOff)]),
  ];
}
