import { count } from '../../support/count.ts';

/** The items of a list, and how many more there are. */
export function limitedLines(lines: readonly string[], most: number, noun: string): string {
  const left = lines.length - most;
  return [...lines.slice(0, most), ...(left > 0 ? [`- … and ${count(left, `more ${noun}`)}.`] : [])].join('\n');
}
