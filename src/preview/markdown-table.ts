/** More than this nobody reads, and GitHub cuts a summary at 1 MiB and a comment at 65,536 characters. */
const MAX_ROWS = 100;

/** A table of cells that are Markdown already; empty when there are no rows. Says how many it leaves out. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const left = rows.length - MAX_ROWS;
  return [
    '',
    tableLine(head),
    tableLine(head.map(() => '---')),
    ...rows.slice(0, MAX_ROWS).map(tableLine),
    ...(left > 0 ? ['', `…and ${left} more: \`mergecast\` lists all of them at a desk.`] : []),
  ];
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
