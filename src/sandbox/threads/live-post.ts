import type { Container } from '../graph/container.ts';
import { shortcodeOf } from '../graph/ids.ts';
import { keptPaths } from '../graph/kept-media.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { NewPost } from '../graph/publish-container.ts';
import type { ContainerKind } from './container-kind.ts';

/** What a container becomes when it is published. */
export function makeThreadsPost(container: Container, init: NewPost, isChild = false): LivePost {
  const id = init.nextId();
  const shortcode = shortcodeOf(id);
  const { parameters } = container;
  return {
    platform: 'threads',
    id,
    account: init.account,
    containerId: container.id,
    caption: parameters.text ?? '',
    parameters,
    kept: keptPaths(container),
    publishedAt: init.publishedAt,
    shortcode,
    permalinkPath: `/@${init.account.username}/post/${shortcode}`,
    mediaType: MEDIA_TYPES[container.kind as ContainerKind],
    productType: null,
    children: container.children.map((child) => makeThreadsPost(child, init, true)),
    isChild,
    comments: [],
  };
}

/** Whether it answers another post. */
export function isReply({ parameters }: Pick<LivePost, 'parameters'>): boolean {
  return parameters.reply_to_id !== undefined;
}

/** As they are read: with words of their own. */
const MEDIA_TYPES: Readonly<Record<ContainerKind, string>> = {
  text: 'TEXT_POST',
  image: 'IMAGE',
  video: 'VIDEO',
  carousel_image: 'IMAGE',
  carousel_video: 'VIDEO',
  carousel: 'CAROUSEL_ALBUM',
};
