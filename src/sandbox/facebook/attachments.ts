import { type FieldTable, type RequestedField, selectFields } from '../graph/fields.ts';
import type { World } from '../graph/world.ts';
import type { PagePost } from './page-content.ts';

interface Attachment {
  readonly type: string;
  /** Of the photo or video; null for a link. */
  readonly targetId: string | null;
  readonly url: string;
  /** Of what can be seen in it; null for a link. */
  readonly imageUrl: string | null;
  readonly description: string;
  readonly parts: readonly Attachment[];
}

const DEFAULT_FIELDS = ['media_type', 'type', 'target', 'url', 'description', 'subattachments'];
const MEDIA_TYPES: Readonly<Record<string, string>> = { video_inline: 'video', share: 'link' };

/** What a post shows below its text: several photos are one album with parts. Undefined: nothing. */
export function attachmentsOf(post: PagePost, nested: readonly RequestedField[], world: World) {
  const attachment = attachmentOf(post, world);
  if (attachment === null) return undefined;
  const fields = nested.length > 0 ? nested : DEFAULT_FIELDS.map((name) => ({ name, nested: [] }));
  return { data: [selectFields({ name: 'StoryAttachment', fields: FIELDS }, fields, attachment)] };
}

const FIELDS: FieldTable<Attachment> = {
  type: ({ type }) => type,
  media_type: ({ type }) => MEDIA_TYPES[type] ?? type,
  target: ({ targetId, url }) => (targetId === null ? { url } : { id: targetId, url }),
  url: ({ url }) => url,
  unshimmed_url: ({ url }) => url,
  description: ({ description }) => description || undefined,
  title: () => undefined,
  media: ({ imageUrl }) => (imageUrl === null ? undefined : { image: { src: imageUrl } }),
  subattachments: ({ parts }, nested) => {
    if (parts.length === 0) return undefined;
    const fields =
      nested.length > 0 ? nested : ['media_type', 'type', 'target', 'url'].map((name) => ({ name, nested: [] }));
    return { data: parts.map((part) => selectFields({ name: 'StoryAttachment', fields: FIELDS }, fields, part)) };
  },
};

function attachmentOf(post: PagePost, { origin }: World): Attachment | null {
  const { caption: description, photos, video } = post;
  const common = { url: origin + post.permalinkPath, description, parts: [] };
  const of = (type: string, { id }: { readonly id: string }): Attachment => {
    return { ...common, type, targetId: id, imageUrl: `${origin}/kept/${id}` };
  };
  if (video !== null) return of('video_inline', video);
  const [first, ...others] = photos.map((photo) => of('photo', photo));
  if (first !== undefined) {
    return others.length === 0 ? first : { ...first, type: 'album', targetId: post.postId, parts: [first, ...others] };
  }
  const { link } = post.parameters;
  return link === undefined ? null : { ...common, type: 'share', targetId: null, imageUrl: null, url: link };
}
