import type { MediaItem } from '../domain/media.ts';
import type { Destination } from '../domain/post.ts';

/** Something that an author changed about a destination. */
export interface Edit {
  /** For people: `caption`, `facebook_link`. */
  readonly what: string;
  /** As rules of platforms write it: `/description`. */
  readonly path: string;
}

/** What an author changed between two versions of a destination, as far as a platform is told of it. */
export function editsBetween(old: Destination, now: Destination): readonly Edit[] {
  const options = new Set([...Object.keys(old.options), ...Object.keys(now.options)]);
  const compared: (Edit & { readonly of: (destination: Destination) => unknown })[] = [
    { what: 'caption', path: '/description', of: ({ caption }) => caption },
    { what: 'media', path: '/media_urls', of: ({ media }) => media.map(({ source }) => source) },
    { what: 'alt texts', path: '/media_alt_texts', of: ({ media }) => altTexts(media) },
    { what: 'date', path: '/scheduled_date', of: ({ schedule }) => schedule },
    ...[...options].map((name) => ({
      what: `${now.platform}_${name}`,
      path: `/${now.platform}_${name}`,
      of: (destination: Destination) => destination.options[name],
    })),
  ];
  return compared.filter(({ of }) => JSON.stringify(of(old)) !== JSON.stringify(of(now)));
}

function altTexts(media: readonly MediaItem[]): readonly (string | null)[] {
  return media.map(({ altText }) => altText);
}
