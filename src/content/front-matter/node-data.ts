import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type JsonPointer, pointer } from '../../domain/json-pointer.ts';
import { type YamlProblem, yamlProblem } from './yaml-problem.ts';

/** Data made of nodes, and what is not allowed in them: repeated keys, anchors, aliases, tags, deep nesting. */
export interface NodeData {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** Turns YAML nodes into plain data as JSON would hold it. */
export function nodeToData(node: unknown): NodeData {
  const problems: YamlProblem[] = [];
  return { value: convert(node, { path: '', depth: 0, problems }), problems };
}

interface Place {
  readonly path: JsonPointer;
  readonly depth: number;
  readonly problems: YamlProblem[];
}

const MAX_DEPTH = 50;

function convert(node: unknown, place: Place): unknown {
  if (isAlias(node)) return refuse(aliasProblem(node, place), place);
  if (isScalar(node)) {
    refuseProperties(node, place);
    return scalarValue(node);
  }
  if (!isMap(node) && !isSeq(node)) return null;
  refuseProperties(node, place);
  if (place.depth >= MAX_DEPTH) return refuse(depthProblem(node, place), place);
  return isMap(node) ? convertMap(node, place) : convertSeq(node, place);
}

function convertMap(map: YAMLMap, place: Place): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { key, value } of map.items) {
    // Other keys are errors of the parser already.
    if (!isScalar(key)) continue;
    refuseProperties(key, place);
    const name = String(key.value);
    const inside = { ...place, path: place.path + pointer(name), depth: place.depth + 1 };
    if (Object.hasOwn(data, name)) {
      place.problems.push(duplicateProblem(key, name, inside));
      continue;
    }
    // Not assigned: assigning to `__proto__` would change the object's prototype.
    Object.defineProperty(data, name, {
      value: convert(value, inside),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return data;
}

function convertSeq(seq: YAMLSeq, place: Place): unknown[] {
  return seq.items.map((item, index) =>
    convert(item, { ...place, path: place.path + pointer(index), depth: place.depth + 1 }),
  );
}

/** Numbers that a JavaScript number cannot hold stay as they were written. */
function scalarValue(scalar: Scalar): unknown {
  const { value, source = '' } = scalar;
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return source;
  const isWrittenAsInteger = !/[.eE]/.test(source) || source.startsWith('0x');
  return isWrittenAsInteger && !Number.isSafeInteger(value) ? source : value;
}

function refuse(problem: YamlProblem, place: Place): null {
  place.problems.push(problem);
  return null;
}

function refuseProperties(node: Scalar | YAMLMap | YAMLSeq, place: Place): void {
  const { anchor, tag } = node;
  if (anchor !== undefined) place.problems.push(anchorProblem(node, anchor, place));
  if (tag !== undefined) place.problems.push(tagProblem(node, place));
}

function aliasProblem(node: Node & { readonly source: string }, { path }: Place): YamlProblem {
  return yamlProblem('YAML_ALIASES', startOf(node), {
    path,
    message: `The value starts with "*${node.source}", which YAML reads as a reference to another value. References are not allowed.`,
    hint: 'Put a text that starts with * in quotes, or write the value out.',
  });
}

function anchorProblem(node: Node, anchor: string, { path }: Place): YamlProblem {
  return yamlProblem('YAML_ALIASES', startOf(node), {
    path,
    message: `The value starts with "&${anchor}", which YAML reads as a name for the value. Such names are not allowed.`,
    hint: 'Put a text that starts with & in quotes, or delete the name.',
  });
}

function tagProblem(node: Node, { path }: Place): YamlProblem {
  return yamlProblem('YAML_INVALID', startOf(node), {
    path,
    message: 'The value starts with "!", which YAML reads as the name of a type. Type names are not allowed.',
    hint: 'Put a text that starts with ! in quotes, or delete the type name.',
  });
}

function depthProblem(node: Node, { path }: Place): YamlProblem {
  return yamlProblem('YAML_INVALID', startOf(node), {
    path,
    message: `The values are nested more than ${MAX_DEPTH} levels deep.`,
    hint: 'Write the fields without nesting them.',
  });
}

function duplicateProblem(key: Node, name: string, { path }: Place): YamlProblem {
  return yamlProblem('YAML_DUPLICATE_KEY', startOf(key), {
    path,
    at: 'key',
    message: `The field "${name}" is written twice. Only one of the two can count.`,
    hint: 'Delete one of them.',
  });
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
