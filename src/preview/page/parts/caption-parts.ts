/** A piece of a caption, to be shown as it is or marked. */
export interface CaptionPart {
  readonly kind: 'text' | 'hashtag' | 'mention' | 'address';
  readonly text: string;
}

/** An address is plain text on most platforms; it is marked so that its author sees that it will be. */
const MARKED =
  /(?<address>https?:\/\/\S+)|(?<=^|[^\p{L}\p{N}_])(?:(?<hashtag>#[\p{L}\p{N}_]+)|(?<mention>@[\p{L}\p{N}_.]*[\p{L}\p{N}_]))/gu;

/** A caption taken apart, in order; joined, the parts are the caption. */
export function captionParts(caption: string): CaptionPart[] {
  const parts: CaptionPart[] = [];
  let end = 0;
  for (const match of caption.matchAll(MARKED)) {
    if (match.index > end) parts.push({ kind: 'text', text: caption.slice(end, match.index) });
    parts.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < caption.length) parts.push({ kind: 'text', text: caption.slice(end) });
  return parts;
}

function kindOf({ address, hashtag }: Readonly<Record<string, string | undefined>>): CaptionPart['kind'] {
  if (address !== undefined) return 'address';
  return hashtag === undefined ? 'mention' : 'hashtag';
}

/** What stands before "more"; null where all of it does. Counted in code points; an emoji is never cut apart. */
export function foldedCaption(caption: string, foldsAfter: number | null): string | null {
  if (foldsAfter === null) return null;
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(caption)];
  let used = 0;
  for (const { segment, index } of graphemes) {
    used += [...segment].length;
    if (used > foldsAfter) return caption.slice(0, index).trimEnd();
  }
  return null;
}
