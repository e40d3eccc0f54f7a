const WORD = '\\p{L}\\p{M}\\p{N}_';
const URLS = /https?:\/\/\S+/giu;
/** Tags may touch (`#one#two`), but none begins inside a word. */
const HASHTAG_RUNS = new RegExp(`(?<![${WORD}&/])(?:[#＃][${WORD}]+)+`, 'gu');
/** What stands before tells a name from an e-mail address. */
const MENTIONS = /(?<![\p{L}\p{M}\p{N}_.+/@-])@[A-Za-z0-9_][A-Za-z0-9_.]*/gu;

/** Characters as people count them: code points, so that an emoji of two UTF-16 units counts once. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Hashtags as Meta's platforms make links of them: `#` and letters, digits or `_`; not inside words or addresses. */
export function countHashtags(text: string): number {
  const runs = text.replace(URLS, ' ').match(HASHTAG_RUNS) ?? [];
  return runs.reduce((count, run) => count + (run.match(/[#＃]/g)?.length ?? 0), 0);
}

/** `@name`, but neither e-mail addresses nor names inside addresses. */
export function countMentions(text: string): number {
  return text.replace(URLS, ' ').match(MENTIONS)?.length ?? 0;
}
