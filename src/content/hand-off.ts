import type { FrontMatterFields, Target } from './front-matter-fields.ts';

/** Whether a person posts it by hand: the profile's word for the platform, the platform's, then the post's. */
export function isHandedOff(fields: FrontMatterFields, { platform, profile }: Target): boolean {
  const field = `${platform}_hand_off` as const;
  return fields.profiles?.[profile]?.[field] ?? fields[field] ?? fields.hand_off ?? false;
}
