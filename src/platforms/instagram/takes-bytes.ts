import { type MediaItem, mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';

/**
 * Videos of a post, with Facebook Login: Meta documents the resumable upload for nothing else. Pictures and covers
 * always need an address. https://developers.facebook.com/docs/instagram-platform/content-publishing/resumable-uploads
 */
export function takesBytes({ media, account }: Pick<Destination, 'media' | 'account'>, item: MediaItem): boolean {
  const isOfThePost = media.includes(item);
  return isOfThePost && mediaKind(item) === 'video' && account.settings.login !== 'instagram';
}
