import type { ProfileName } from '../domain/account.ts';
import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { describePath } from './describe-value.ts';
import type { FrontMatterFields } from './front-matter-fields.ts';

/**
 * The alt text of one medium of a list, for one profile; null when there is none. A text belongs to its medium: a list
 * that overrides `media_urls` keeps the texts of the media that both name.
 */
export function altTextOf(
  fields: FrontMatterFields,
  profile: ProfileName,
  medium: { readonly list: readonly string[]; readonly index: number },
): string | null {
  for (const { texts, media } of altTextLists(fields, profile)) {
    const index = media === medium.list ? medium.index : media.indexOf(medium.list[medium.index] ?? '');
    const text = texts[index];
    if (text !== undefined) return text === null || text.trim() === '' ? null : text;
  }
  return null;
}

/** Each list of alt texts must be as long as the list of media that it belongs to. */
export function checkAltTextCounts(fields: FrontMatterFields): Problem[] {
  const profiles = Object.keys(fields.profiles ?? {});
  const ofProfiles = profiles.flatMap((profile) => profileAltTexts(fields, profile));
  return [...ofProfiles, ...postAltTexts(fields)].flatMap(({ texts, media, path }) => {
    if (texts.length === media.length) return [];
    return {
      code: 'ALT_TEXT_COUNT',
      severity: 'error',
      path,
      message: `${describePath(path)} has ${texts.length} entries for ${media.length} media: it goes with media_urls, one for one.`,
      hint: 'Write one entry for each medium, in the same order, and null for a medium without a text.',
    };
  });
}

interface AltTextList {
  readonly texts: readonly (string | null)[];
  readonly media: readonly string[];
  readonly path: JsonPointer;
}

/** The most particular first. */
function altTextLists(fields: FrontMatterFields, profile: ProfileName): AltTextList[] {
  return [...profileAltTexts(fields, profile), ...postAltTexts(fields)];
}

function profileAltTexts(fields: FrontMatterFields, profile: ProfileName): AltTextList[] {
  const own = fields.profiles?.[profile];
  if (own?.media_alt_texts === undefined) return [];
  const media = own.media_urls ?? fields.media_urls ?? [];
  return [{ texts: own.media_alt_texts, media, path: pointer('profiles', profile, 'media_alt_texts') }];
}

function postAltTexts(fields: FrontMatterFields): AltTextList[] {
  if (fields.media_alt_texts === undefined) return [];
  return [{ texts: fields.media_alt_texts, media: fields.media_urls ?? [], path: pointer('media_alt_texts') }];
}
