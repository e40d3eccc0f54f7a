import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';
import { nearestName, plainName } from './nearest-name.ts';

/** What people write, where it is not a slip of the right word. */
const OTHER_NAMES: Readonly<Record<string, PlatformId>> = {
  twitter: 'x',
  'x.com': 'x',
  'twitter/x': 'x',
  ig: 'instagram',
  fb: 'facebook',
  meta: 'facebook',
  yt: 'youtube',
  bsky: 'bluesky',
  google: 'google_business',
  gmb: 'google_business',
  gbp: 'google_business',
  google_my_business: 'google_business',
  google_business_profile: 'google_business',
};

/** The platform that was probably meant; null when none is near. */
export function nearestPlatform(found: string): PlatformId | null {
  const wanted = plainName(found);
  const other = Object.hasOwn(OTHER_NAMES, wanted) ? OTHER_NAMES[wanted] : undefined;
  return other ?? platformBeginning(wanted) ?? (nearestName(wanted, PLATFORM_IDS) as PlatformId | null);
}

/** `insta`, `snap`: at least three letters, and only one platform begins with them. */
function platformBeginning(wanted: string): PlatformId | null {
  if (wanted.length < 3) return null;
  const [first, ...others] = PLATFORM_IDS.filter((platform) => platform.startsWith(wanted));
  return others.length === 0 ? (first ?? null) : null;
}
