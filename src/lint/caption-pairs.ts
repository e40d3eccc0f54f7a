/**
 * The pairs of neighbouring words of a caption, for comparing: case, punctuation, emoji, marks of mentions and white space do
 * not count. Empty for a caption of fewer words than `wordsMin`.
 */
export function captionPairs(caption: string, wordsMin: number): ReadonlySet<string> {
  const words =
    caption
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < wordsMin) return new Set();
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
