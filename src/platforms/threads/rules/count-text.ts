const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const encoder = new TextEncoder();

/** Characters as Threads counts them: an emoji by its UTF-8 bytes, anything else by its code points. */
export function countThreadsText(text: string): number {
  let count = 0;
  for (const { segment } of SEGMENTS.segment(text)) {
    count += EMOJI.test(segment) ? encoder.encode(segment).length : [...segment].length;
  }
  return count;
}

const ADDRESSES = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]+/giu;

/** Different addresses in a text, without the stop or comma behind them. */
export function linksIn(text: string): readonly string[] {
  return [...new Set((text.match(ADDRESSES) ?? []).map((link) => link.replace(/[.,;:!?]+$/, '')))];
}
