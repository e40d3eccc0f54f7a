import { unseenObject } from '../graph/accounts.ts';
import type { World } from '../graph/world.ts';
import type { PagePhoto, PagePost, PageVideo } from './page-content.ts';

/** These throw a `GraphError` for what is not there. A post that is a reel is found by its video alone. */
export function findPost(id: string, { pages }: World): PagePost {
  const post = pages.posts.get(id);
  if (post === undefined || post.kind === 'reel') throw unseenObject(id);
  return post;
}

export function findVideo(id: string, { pages }: World): PageVideo {
  const video = pages.videos.get(id);
  if (video === undefined) throw unseenObject(id);
  return video;
}

export function findPhoto(id: string, { pages, clock }: World): PagePhoto {
  const photo = pages.findPhoto(id, clock.now());
  if (photo === null) throw unseenObject(id);
  return photo;
}
