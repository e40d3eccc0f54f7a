import { mediaKind } from '../../domain/media.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { unfinished } from '../outgoing.ts';

/** Pictures without alt text. A platform's own alt text counts for every item that has none. */
export function checkAltTexts(input: LintInput): readonly Remark[] {
  return unfinished(input).flatMap(({ post, destination }) => {
    const { media, options } = destination;
    if (options.alt_text !== undefined || destination.postType === 'story') return [];
    return media.flatMap((item, index): Remark[] => {
      if (item.altText !== null || mediaKind(item) !== 'image') return [];
      return [
        {
          rule: 'alt_text',
          file: post.path,
          target: destination,
          path: `/media_urls/${index}`,
          code: 'ALT_TEXT_MISSING',
          message: 'This picture has no alt text, and the policy asks for one.',
          hint: 'Say in media_alt_texts what it shows, for those who cannot see it.',
        },
      ];
    });
  });
}
