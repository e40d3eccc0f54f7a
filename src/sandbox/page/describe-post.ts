import type { Instant } from '../../domain/instant.ts';
import type { LivePost } from '../graph/live-post.ts';
import { type Html, html } from './html.ts';

/** `Image`, `Reel`, `Carousel, 3 items`, `Story`. */
export function describeType(post: LivePost): string {
  if (post.mediaType === 'TEXT_POST') return post.parameters.reply_to_id === undefined ? 'Text' : 'Reply';
  if (post.productType === 'STORY') return 'Story';
  if (post.productType === 'REELS') return 'Reel';
  if (post.mediaType === 'CAROUSEL_ALBUM') return `Carousel, ${post.children.length} items`;
  return post.mediaType === 'VIDEO' ? 'Video' : 'Image';
}

/** `10 May 2026, 14:00 UTC`, with the exact instant for machines. */
export function timeOf(at: Instant): Html {
  const date = new Date(at);
  const text = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(date);
  return html`<time datetime="${date.toISOString()}">${text} UTC</time>`;
}

/** User names with `@`; null when nobody was invited. */
export function collaboratorsOf(post: LivePost): string | null {
  const value = post.parameters.collaborators;
  if (value === undefined) return null;
  return (JSON.parse(value) as readonly string[]).map((name) => `@${name}`).join(', ');
}

/** Alt texts of the post or of its items; null when there are none. */
export function altTextOf(post: LivePost): string | null {
  const items = post.children.length > 0 ? post.children : [post];
  const texts = items.flatMap(({ parameters }) => parameters.alt_text ?? []);
  return texts.length === 0 ? null : texts.join(' / ');
}
