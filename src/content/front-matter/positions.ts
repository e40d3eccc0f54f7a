/** A place in a file as editors count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column of an offset. `\r\n` and `\n` end a line; a byte-order mark at the start takes no column.
 * An offset beyond the text is its end.
 */
export function lineColumnAt(text: string, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0;
  for (let newline = text.indexOf('\n'); newline !== -1 && newline < end; newline = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = newline + 1;
  }
  return { line, column: Math.max(end - lineStart, 0) + 1 };
}
