import type { MediaFacts, MediaItem } from '../../domain/media.ts';
import { type Destination, postPath } from '../../domain/post.ts';

/** A destination for tests: one good picture on Instagram, unless told otherwise. */
export function makeDestination(parts: Partial<Destination> = {}): Destination {
  return {
    post: postPath('content/posts/a.md'),
    platform: 'instagram',
    profile: 'my_brand',
    account: {
      profile: 'my_brand',
      platform: 'instagram',
      accountId: '17841400000000000',
      settings: {},
      accessTokenEnv: 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN',
    },
    postType: 'image',
    caption: 'New drop',
    media: [makeImage('a.jpg')],
    schedule: 'now',
    writtenDate: null,
    timezone: null,
    options: {},
    optionMedia: {},
    overrides: [],
    allowDuplicate: false,
    handOff: false,
    ...parts,
  };
}

/** A 4:5 JPEG of 1080 pixels, or what its facts are changed to. */
export function makeImage(path: string, facts: Partial<ImageFacts> = {}, altText: string | null = null): MediaItem {
  return {
    source: { kind: 'file', path },
    altText,
    facts: { kind: 'image', type: 'jpeg', sizeBytes: 400_000, width: 1080, height: 1350, ...facts },
  };
}

type ImageFacts = Extract<MediaFacts, { readonly kind: 'image' }>;

export function makeVideo(path: string, altText: string | null = null, sizeBytes = 1_000_000): MediaItem {
  return { source: { kind: 'file', path }, altText, facts: { kind: 'video', type: 'mp4', sizeBytes } };
}

/** Anything else a file may turn out to be; null for one that was not inspected. */
export function makeMedia(path: string, facts: MediaFacts | null): MediaItem {
  return { source: { kind: 'file', path }, altText: null, facts };
}
