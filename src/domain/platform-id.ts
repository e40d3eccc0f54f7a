/** Every platform a post may name, spelled as in front matter. Adapters exist for those in `platforms/registry.ts`. */
export const PLATFORM_IDS = [
  'x',
  'youtube',
  'instagram',
  'facebook',
  'linkedin',
  'tiktok',
  'threads',
  'pinterest',
  'bluesky',
  'google_business',
  'snapchat',
  'mastodon',
] as const;

export type PlatformId = (typeof PLATFORM_IDS)[number];

/** As people write them. */
export const PLATFORM_NAMES: Readonly<Record<PlatformId, string>> = {
  x: 'X',
  youtube: 'YouTube',
  instagram: 'Instagram',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  threads: 'Threads',
  pinterest: 'Pinterest',
  bluesky: 'Bluesky',
  google_business: 'Google Business',
  snapchat: 'Snapchat',
  mastodon: 'Mastodon',
};

export function isPlatformId(value: unknown): value is PlatformId {
  return (PLATFORM_IDS as readonly unknown[]).includes(value);
}
