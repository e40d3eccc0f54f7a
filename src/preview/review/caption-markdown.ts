import type { ReviewedDestination } from '../../domain/review.ts';
import { clip } from '../../support/clip.ts';
import { markdownLines } from '../markdown-text.ts';
import { quote } from './quote.ts';

/** As the platform shows it: what stands before "more", a mark, and the rest. `longest`: characters that are shown. */
export function captionMarkdown(
  { caption, look }: Pick<ReviewedDestination, 'caption' | 'look'>,
  longest: number,
): string {
  if (caption === '') return '*No caption.*';
  const shown = clip(caption, longest);
  const fold = foldAt(shown, look?.captionFoldsAfter ?? null);
  if (fold === null) return quote(paragraphs(shown));
  return quote(withFold(shown, fold));
}

const MARK = ' <kbd>more</kbd>';

/** The rest goes on where the fold is: in the same line, the next line or the next paragraph. */
function withFold(caption: string, fold: number): string[] {
  const seen = caption.slice(0, fold).trimEnd();
  const folded = caption.slice(seen.length).trimStart();
  const breaks = caption.slice(seen.length, caption.length - folded.length).split('\n').length - 1;
  const before = paragraphs(`${seen}…`);
  const after = paragraphs(folded);
  const last = `${before.at(-1) ?? ''}${MARK}`;
  if (breaks > 1) return [...before.slice(0, -1), last, ...after];
  const [next = '', ...rest] = after;
  return [...before.slice(0, -1), `${last}${breaks === 1 ? '<br>' : ' '}${next}`, ...rest];
}

/**
 * Null where all of it is seen. Apps cut where the line ends, so the number is a guide: a word's end shortly before it reads
 * better, and no character that people see is cut in two.
 */
function foldAt(caption: string, characters: number | null): number | null {
  if (characters === null || [...caption].length <= characters) return null;
  const limit = [...caption].slice(0, characters).join('').length;
  let fold = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(caption)) {
    if (index + segment.length > limit) break;
    fold = index + segment.length;
  }
  const wordEnd = caption.slice(0, fold).search(/\s\S{0,15}$/);
  return wordEnd > 0 ? wordEnd : fold;
}

/** Blank lines part paragraphs; single line ends stay within one. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((each) => markdownLines(each.trimEnd()).trimStart())
    .filter((each) => each !== '');
}
