import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { CmsCollection, CmsConfig } from './cms-config.ts';

const HEADER = `# The editor in the browser: docs/editors.md of Mergecast says how to host it and how people sign in.
# \`mergecast editors\` writes the collections whose names begin with "mergecast-" anew; the rest of this file is yours.
`;

/**
 * `admin/config.yml` with our collections as they should be. What else is there stays byte for byte: keys that are missing
 * are added, none is changed. Null where the file is put together in a way that cannot be edited without rewriting it.
 */
export function cmsFile(existing: string | null, config: CmsConfig): string | null {
  if (existing === null || existing.trim() === '') return `${HEADER}${yaml(config)}`;
  const before = read(existing);
  if (before === null) return null;
  const missing = Object.entries(config).filter(([key]) => !(key in before));
  const ours = 'collections' in before ? config.collections : [];
  const withOurs = ours.reduce<string | null>((text, each) => text && withCollection(text, each), existing);
  if (withOurs === null) return null;
  const edited = missing.length === 0 ? withOurs : `${ended(withOurs)}${yaml(Object.fromEntries(missing))}`;
  return isAsMeant(before, edited, config) ? edited : null;
}

function read(text: string): Readonly<Record<string, unknown>> | null {
  const document = parseDocument(text);
  return document.errors.length === 0 && isMap(document.contents) ? document.toJS() : null;
}

function withCollection(text: string, collection: CmsCollection): string | null {
  const list = parseDocument(text, { keepSourceTokens: true }).get('collections');
  if (!isSeq(list) || list.srcToken?.type !== 'block-seq') return null;
  const item = list.items.filter(isMap).find((each) => each.get('name') === collection.name);
  if (item === undefined) return appended(text, list, collection);
  return isDeepStrictEqual(item.toJSON(), plain(collection)) ? text : replaced(text, item, collection);
}

function replaced(text: string, item: YAMLMap, collection: CmsCollection): string {
  const [start, end] = item.range ?? [0, 0];
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const [trailing = ''] = /\s*$/.exec(text.slice(start, end)) ?? [];
  return text.slice(0, start) + indented(collection, column) + trailing + text.slice(end);
}

function appended(text: string, list: YAMLSeq, collection: CmsCollection): string {
  const column = list.srcToken?.type === 'block-seq' ? list.srcToken.indent : 0;
  const end = list.range?.[1] ?? text.length;
  const dash = `${' '.repeat(column)}- `;
  return `${ended(text.slice(0, end))}${dash}${indented(collection, column + 2)}\n${text.slice(end)}`;
}

function indented(collection: CmsCollection, column: number): string {
  return yaml(collection)
    .trimEnd()
    .replace(/\n(?=.)/g, `\n${' '.repeat(column)}`);
}

/** The edit is believed only once it is read again: ours as they should be, everything else as it was. */
function isAsMeant(before: Readonly<Record<string, unknown>>, edited: string, config: CmsConfig): boolean {
  const after = read(edited);
  const names = config.collections.map(({ name }) => name);
  const others = (value: unknown): unknown[] =>
    Array.isArray(value) ? value.filter((each) => !names.includes(each?.name)) : [];
  return (
    after !== null &&
    Object.keys(before).every((key) => key === 'collections' || isDeepStrictEqual(before[key], after[key])) &&
    isDeepStrictEqual(others(before.collections), others(after.collections)) &&
    config.collections.every((ours) =>
      (after.collections as readonly unknown[]).some((each) => isDeepStrictEqual(each, plain(ours))),
    )
  );
}

/** Without aliases: the same list of choices stands in many fields, and readers of YAML refuse more than a hundred of them. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
