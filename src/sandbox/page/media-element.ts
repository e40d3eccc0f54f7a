import type { LivePost } from '../graph/live-post.ts';
import { type Html, html } from './html.ts';

/** The picture or video of a post that is no carousel, from the bytes that were fetched. */
export function mediaElement(post: LivePost): Html {
  const { media, cover } = post.kept;
  const altText = post.parameters.alt_text ?? '';
  if (post.mediaType !== 'VIDEO') return html`<img src="${media}" alt="${altText}">`;
  if (cover === null) return html`<video src="${media}" controls playsinline preload="metadata"></video>`;
  return html`<video src="${media}" poster="${cover}" controls playsinline preload="metadata"></video>`;
}

/** What there is to look at, in order; nothing of a text. */
export function itemsOf(post: LivePost): readonly LivePost[] {
  if (post.children.length > 0) return post.children;
  return post.kept.media === null ? [] : [post];
}
