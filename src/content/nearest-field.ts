import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { nearestName, plainName } from './nearest-name.ts';
import { nearestPlatform } from './nearest-platform.ts';

/** What people write, where it is not a slip of the right word. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  profile: 'profile_name',
  account: 'profile_name',
  brand: 'profile_name',
  platform: 'platforms',
  channels: 'platforms',
  date: 'scheduled_date',
  schedule: 'scheduled_date',
  publish_at: 'scheduled_date',
  publish_date: 'scheduled_date',
  scheduled_at: 'scheduled_date',
  tz: 'timezone',
  media: 'media_urls',
  images: 'media_urls',
  image: 'media_urls',
  video: 'media_urls',
  alt_text: 'media_alt_texts',
  alt_texts: 'media_alt_texts',
  text: 'description',
  type: 'post_type',
};

/** The field that was probably meant; null when none is near. A platform's prefix is looked at by itself. */
export function nearestField(found: string, fields: readonly string[]): string | null {
  const wanted = plainName(found);
  const other = Object.hasOwn(OTHER_NAMES, wanted) ? OTHER_NAMES[wanted] : undefined;
  if (other !== undefined && fields.includes(other)) return other;
  return nearestOverride(wanted, fields) ?? onlyOverrideNamed(wanted, fields) ?? nearestName(wanted, fields);
}

/** `insta_cover` is compared with the names of Instagram's own fields. */
function nearestOverride(wanted: string, fields: readonly string[]): string | null {
  const platform = PLATFORM_IDS.find((id) => wanted.startsWith(`${id}_`));
  const underscore = platform?.length ?? wanted.indexOf('_');
  if (underscore < 2) return null;
  const meant = platform ?? nearestPlatform(wanted.slice(0, underscore));
  const rest = wanted.slice(underscore + 1);
  const names = fields.flatMap((field) => (field.startsWith(`${meant}_`) ? [field.slice(`${meant}_`.length)] : []));
  const name = nearestName(rest, names) ?? names.find((candidate) => isPartOf(rest, candidate));
  return name === undefined ? null : `${meant}_${name}`;
}

/** `collaborators`, where only one platform has such a field. */
function onlyOverrideNamed(wanted: string, fields: readonly string[]): string | null {
  const [field, ...others] = fields.filter((candidate) => PLATFORM_IDS.some((id) => candidate === `${id}_${wanted}`));
  return others.length === 0 ? (field ?? null) : null;
}

function isPartOf(words: string, name: string): boolean {
  return words.length >= 3 && `_${name}_`.includes(`_${words}_`);
}
