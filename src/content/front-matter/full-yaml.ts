import { type Document, parseDocument } from 'yaml';
import { nodeToData } from './node-data.ts';
import { describeYamlError } from './yaml-error.ts';
import { type YamlProblem, yamlProblem } from './yaml-problem.ts';
import { lineStart } from './yaml-span.ts';

/** What was read. With problems, `value` holds what could be made out all the same. */
export interface YamlReading {
  readonly value: unknown;
  /** In the order of the text, one for each line at most. */
  readonly problems: readonly YamlProblem[];
}

/** A reading together with the nodes it came from, for positions and edits. */
export interface YamlDocument extends YamlReading {
  readonly document: Document.Parsed;
}

const MAX_PROBLEMS = 50;
/** Of the parser's errors and of all problems, before those of one line become one: keeps hostile files cheap. */
const MAX_RAW_PROBLEMS = 1000;

/** Reads any YAML with the `yaml` package: thorough, and some twenty times slower than the plain reader. */
export function readFullYaml(yaml: string): YamlReading {
  const { value, problems } = parseYaml(yaml);
  return { value, problems };
}

/** Reads any YAML and keeps its nodes. */
export function parseYaml(yaml: string): YamlDocument {
  // Repeated keys are found while converting: the package compares each key with all others.
  const document = parseDocument(yaml, {
    stringKeys: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const { value, problems } = nodeToData(document.contents);
  const errors =
    directiveProblem(yaml) ??
    document.errors.slice(0, MAX_RAW_PROBLEMS).map((error) => describeYamlError(error, { yaml, document }));
  return { document, value, problems: firstOfEachLine(yaml, [...problems, ...errors]) };
}

/** `%YAML 1.1` would change what every value means. Null when there is no such line. */
function directiveProblem(yaml: string): readonly YamlProblem[] | null {
  const before = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*(?=%)/.exec(yaml);
  if (before === null) return null;
  const message = 'A line that starts with % is an order to YAML readers. Such orders are not allowed.';
  const hint = 'Delete the line, or put a text that starts with % in quotes.';
  return [yamlProblem('YAML_INVALID', before[0].length, { message, hint })];
}

/** One mistake makes the parser stumble several times over the same line. */
function firstOfEachLine(yaml: string, problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const byLine = new Map<number, YamlProblem>();
  for (const problem of problems.toSorted((a, b) => a.offset - b.offset).slice(0, MAX_RAW_PROBLEMS)) {
    const line = lineStart(yaml, problem.offset);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()].slice(0, MAX_PROBLEMS);
}
