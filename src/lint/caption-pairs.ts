/**
 * The pairs of neighbouring words of a caption, each as a number, for comparing. Case, punctuation, emoji, marks of mentions and
 * white space do not count; where words are written without spaces, each character is one. Empty for a caption of fewer words
 * than `wordsMin`. No string is made for a word: years of captions pass through here.
 */
export function captionPairs(caption: string, wordsMin: number): ReadonlySet<number> {
  const pairs = new Set<number>();
  let words = 0;
  let previous = FIRST;
  let word = FIRST;
  const endWord = () => {
    if (word === FIRST) return;
    words += 1;
    if (words > 1) pairs.add(mixed(previous, word));
    previous = word;
    word = FIRST;
  };
  const text = caption.normalize('NFKC').toLowerCase();
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (!isOfWord(unit)) endWord();
    else {
      if (isIdeograph(unit)) endWord();
      word = mixed(word, unit);
      if (isIdeograph(unit)) endWord();
    }
  }
  endWord();
  return words < wordsMin ? new Set() : pairs;
}

/** FNV-1a, 32 bits. */
const FIRST = 0x811c9dc5 | 0;

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
const ASCII = Array.from({ length: 128 }, (_, unit) => OF_WORD.test(String.fromCharCode(unit)));

function isOfWord(unit: number): boolean {
  return ASCII[unit] ?? OF_WORD.test(String.fromCharCode(unit));
}

/** Chinese characters and Japanese syllables. */
function isIdeograph(unit: number): boolean {
  return unit >= 0x2e80 && unit <= 0x9fff;
}
