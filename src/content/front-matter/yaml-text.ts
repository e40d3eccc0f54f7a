import { readPlainYaml } from './plain-yaml.ts';
import type { TrailItem } from './trail-fields.ts';

/** A field as lines of block style, without line ends. */
export function fieldLines(name: string, value: string | readonly TrailItem[], indent: number): readonly string[] {
  const start = `${' '.repeat(indent)}${name}:`;
  if (typeof value === 'string') return [`${start} ${scalarText(name, value)}`];
  return [start, ...value.flatMap((item) => itemLines(item, indent + 2))];
}

/** An item of a list as lines of block style; `indent` is that of its dash. */
export function itemLines(item: TrailItem, indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  return Object.entries(item).map(([name, value], index) => {
    return `${pad}${index === 0 ? '- ' : '  '}${name}: ${scalarText(name, value)}`;
  });
}

/** A value on one line: plain where that surely reads back the same, else in double quotes. Ids always have quotes. */
export function scalarText(name: string, value: string | number): string {
  const text = String(value);
  return name !== 'post_id' && readsBackAs(value, text) ? text : JSON.stringify(text);
}

function readsBackAs(value: string | number, text: string): boolean {
  const read = readPlainYaml(`value: ${text}`) as { readonly value: unknown } | undefined;
  return read?.value === value;
}
