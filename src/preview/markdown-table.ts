/** How much of a table is shown. A row is shown whole or not at all. */
export interface TableLimit {
  /** Default 100: more than this nobody reads in a comment. */
  readonly rows?: number;
  /** In UTF-8, table head included. Default: a share of the 1 MiB at which GitHub refuses a job summary. */
  readonly bytes?: number;
}

const MAX_ROWS = 100;
const MAX_BYTES = 128 * 1024;

/** A table of cells that are Markdown already; empty when there are no rows. Says how many it leaves out. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limit: TableLimit = {},
): string[] {
  if (rows.length === 0) return [];
  const lines = [tableLine(head), tableLine(head.map(() => '---'))];
  const shown = fitting(rows.map(tableLine), { rows: MAX_ROWS, bytes: MAX_BYTES, ...limit }, sizeOf(lines));
  const left = rows.length - shown.length;
  return [
    '',
    ...lines,
    ...shown,
    ...(left > 0 ? ['', `…and ${left} more: \`mergecast\` lists all of them at a desk.`] : []),
  ];
}

function fitting(lines: readonly string[], limit: Required<TableLimit>, sizeOfHead: number): readonly string[] {
  let bytes = sizeOfHead;
  const end = lines.findIndex((line, index) => {
    bytes += sizeOf([line]);
    return index >= limit.rows || bytes > limit.bytes;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
