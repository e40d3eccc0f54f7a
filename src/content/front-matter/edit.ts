import { isDeepStrictEqual } from 'node:util';
import { isMap, type Pair, type YAMLMap } from 'yaml';
import type { AuditTrail } from '../../domain/audit-trail.ts';
import { parseYaml, readFullYaml } from './full-yaml.ts';
import { patchField } from './patch-field.ts';
import { lineColumnAt } from './positions.ts';
import { readYaml } from './read-yaml.ts';
import { type EditedYaml, joinLines, replaceField } from './replace-field.ts';
import { applySplices, joinSplices, type Splices } from './splice.ts';
import { type SplitResult, splitFrontMatter } from './split.ts';
import { type TrailFields, trailFields } from './trail-fields.ts';
import { columnOf, keyName } from './yaml-span.ts';
import { fieldLines } from './yaml-text.ts';

export type EditResult =
  | { readonly kind: 'edited'; readonly text: string }
  /** The front matter says so already, in whatever style. */
  | { readonly kind: 'unchanged' }
  /** It could not be done without risk to the author's text. `reason` is a full sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Writes the audit trail into a post's front matter and leaves every other byte as it is: comments, quotes, order,
 * line ends, byte-order mark. New fields go to the end of the front matter. The result is read again before it is
 * returned: either only the owned fields differ, or the edit is refused.
 */
export function editFrontMatter(text: string, trail: AuditTrail): EditResult {
  const split = splitFrontMatter(text);
  if (split.kind === 'none') return refused('The file has no front matter to write to.');
  if (split.kind === 'problem') return refused(split.problem.message);

  const before = readYaml(split.yaml);
  const [problem] = before.problems;
  if (problem !== undefined) {
    const { line } = lineColumnAt(text, split.yamlStart + problem.offset);
    return refused(`Line ${line} of the file cannot be read. ${problem.problem.message}`);
  }
  if (!isFields(before.value)) return refused('The front matter is not a list of fields.');

  const current = before.value ?? {};
  const changes = trailFields(trail).filter(([name, value]) => !isDeepStrictEqual(current[name], value));
  return changes.length === 0 ? { kind: 'unchanged' } : write({ text, split, current, changes });
}

type Fields = Readonly<Record<string, unknown>>;

interface Edit {
  readonly text: string;
  readonly split: Extract<SplitResult, { kind: 'split' }>;
  readonly current: Fields;
  readonly changes: TrailFields;
}

function write(edit: Edit): EditResult {
  const { text, split } = edit;
  const root = parseYaml(split.yaml).document.contents;
  if (root !== null && (!isMap(root) || root.flow === true)) {
    return refused('The front matter is written in braces. Write each field on a line of its own.');
  }
  const source = { yaml: split.yaml, lineEnd: text[split.yamlStart - 2] === '\r' ? '\r\n' : '\n' };
  for (const change of [patchField, replaceField]) {
    const splices = setFields(source, root, { changes: edit.changes, change });
    const yaml = splices === null ? null : applySplices(split.yaml, splices);
    if (yaml === null) continue;
    const edited = text.slice(0, split.yamlStart) + yaml + text.slice(split.yamlStart + split.yaml.length);
    if (isAsIntended(edited, edit)) return { kind: 'edited', text: edited };
  }
  return refused('The front matter is written in a way that cannot be edited without changing other fields.');
}

function setFields(
  source: EditedYaml,
  root: YAMLMap | null,
  { changes, change }: { readonly changes: TrailFields; readonly change: typeof patchField },
): Splices {
  const pairs = new Map<string, Pair>(root?.items.map((pair) => [keyName(pair), pair]));
  const indent = columnOf(source.yaml, root?.range?.[0] ?? 0);
  const changed: Splices[] = [];
  const added: string[] = [];
  for (const [name, value] of changes) {
    const pair = pairs.get(name);
    if (pair === undefined) added.push(...fieldLines(name, value, indent));
    else changed.push(change(source, pair, value));
  }
  const end = source.yaml.length;
  // Last: a changed field may get its new lines at the end too, and they belong right below it.
  return joinSplices([...changed, [{ start: end, end, text: joinLines(added, source.lineEnd) }]]);
}

/** Reads the result with the full reader and compares all of it: fields, their order, and the body. */
function isAsIntended(edited: string, { split, current, changes }: Edit): boolean {
  const result = splitFrontMatter(edited);
  if (result.kind !== 'split' || result.body !== split.body) return false;
  const { value, problems } = readFullYaml(result.yaml);
  const intended = { ...current, ...Object.fromEntries(changes) };
  return (
    problems.length === 0 &&
    isDeepStrictEqual(value, intended) &&
    isDeepStrictEqual(Object.keys(value as Fields), Object.keys(intended))
  );
}

function isFields(value: unknown): value is Fields | null {
  return typeof value === 'object' && !Array.isArray(value);
}

function refused(reason: string): EditResult {
  return { kind: 'refused', reason };
}
