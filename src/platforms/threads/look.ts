import type { Destination } from '../../domain/post.ts';
import type { PostLook } from '../../domain/post-look.ts';
import { textsOf } from './chain.ts';
import { THREADS_LIMITS } from './limits.ts';
import { readOptions } from './options.ts';
import { countThreadsText, linksIn } from './rules/count-text.ts';

/** How the app will show it: the words first, in full, and each medium in its own shape. */
export function lookOnThreads(destination: Destination): PostLook {
  const { media } = destination;
  const { altText, linkAttachment } = readOptions(destination.options);
  const texts = textsOf(destination);
  const { textCharacters, links } = THREADS_LIMITS;
  return {
    placement: 'text',
    frameRatio: null,
    mosaicOf: null,
    title: null,
    linkCard: media.length > 0 ? null : (linkAttachment ?? linksIn(texts[0] ?? '')[0] ?? null),
    captionFoldsAfter: null,
    parts: texts.length > 1 ? texts : [],
    counters: [
      { name: 'Characters', used: Math.max(...texts.map(countThreadsText)), allowed: textCharacters.value },
      { name: 'Links', used: Math.max(...texts.map((text) => linksIn(text).length)), allowed: links.value },
    ],
    cover: null,
    firstComment: null,
    collaborators: [],
    location: null,
    tags: [],
    covered: null,
    isInGrid: false,
    altTexts: media.map((item) => item.altText ?? altText),
  };
}
