/** East Asian wide characters and emoji take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Text in lines of at most `width` columns: broken between words, after `/` in a long path, else anywhere. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (line !== '' && columnsOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words with the blank that follows them; those longer than a line in parts. */
function pieces(text: string, width: number): string[] {
  return text
    .split(/(?<=\s)/)
    .flatMap((word) => (columnsOf(word) <= width ? [word] : word.split(/(?<=\/)/)))
    .flatMap((part) => (columnsOf(part) <= width ? [part] : [...part]));
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.trimEnd()) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
