/** Text made ready to send. */
export interface CaptionReading {
  readonly caption: string;
  /** Whether an HTML comment is opened and never closed; the rest of the text is then taken for the comment. */
  readonly hasOpenComment: boolean;
}

/**
 * Text as written, less HTML comments and the blank lines around it. Line ends become `\n`; a comment alone on a line
 * goes with its line; leading spaces of the first line stay.
 */
export function readCaption(written: string): CaptionReading {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  const { text: marked, hasOpenComment } = text.includes('<!--') ? markComments(text) : { text, hasOpenComment: false };
  return { caption: trimBlankLines(marked === text ? text : dropMarks(marked)), hasOpenComment };
}

/** Stands for a comment while lines are looked at. A file that contains it is not read as text at all. */
const MARK = '\0';

function markComments(text: string): { text: string; hasOpenComment: boolean } {
  const plain = text.replaceAll(MARK, '');
  let marked = '';
  let position = 0;
  for (;;) {
    const start = plain.indexOf('<!--', position);
    if (start === -1) return { text: marked + plain.slice(position), hasOpenComment: false };
    marked += plain.slice(position, start) + MARK;
    // From +2, because HTML also closes `<!-->`.
    const end = plain.indexOf('-->', start + 2);
    if (end === -1) return { text: marked, hasOpenComment: true };
    position = end + 3;
  }
}

function dropMarks(marked: string): string {
  const lines = marked.split('\n').flatMap((line) => {
    const rest = line.replaceAll(MARK, '');
    return rest.length !== line.length && rest.trim() === '' ? [] : [rest];
  });
  return lines.join('\n');
}

function trimBlankLines(text: string): string {
  const trimmed = text.trimEnd();
  const first = trimmed.search(/\S/);
  return first <= 0 ? trimmed : trimmed.slice(trimmed.lastIndexOf('\n', first) + 1);
}
