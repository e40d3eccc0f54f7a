import type { Problem } from '../domain/finding.ts';
import { decodeText } from './decode-text.ts';
import { describeValue } from './describe-value.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import { splitFrontMatter } from './front-matter/split.ts';

/** A file taken apart. */
export interface PostFile {
  /** Null for a file that is not text. */
  readonly text: string | null;
  readonly yaml: string;
  /** Where `yaml` starts in the text. */
  readonly yamlStart: number;
  /** What lies below the front matter; empty when there is none. */
  readonly body: string;
  readonly bodyStart: number;
  /** The front matter as data, also where only part of it could be read; null where there is none. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Whether all of the front matter was understood, so that rules can be applied to it. */
  readonly isReadable: boolean;
  readonly problems: readonly Problem[];
  /** Where in the text these problems are. */
  readonly offsets: ReadonlyMap<Problem, number>;
}

/** Decodes, splits and reads a file, as far as it goes. */
export function readPostFile(bytes: Uint8Array): PostFile {
  const text = decodeText(bytes);
  if (text === null) return unread(null, NOT_TEXT, 0);
  const split = splitFrontMatter(text);
  if (split.kind === 'none') return unread(text, NO_FRONT_MATTER, 0);
  if (split.kind === 'problem') return unread(text, split.problem, split.offset);
  const { value, problems } = readYaml(split.yaml);
  const found = problems.map(({ problem, offset }) => [problem, split.yamlStart + offset] as const);
  const isMap = value === null || (typeof value === 'object' && !Array.isArray(value));
  if (!isMap && found.length === 0) found.push([notAMap(value), split.yamlStart]);
  return {
    text,
    yaml: split.yaml,
    yamlStart: split.yamlStart,
    body: split.body,
    bodyStart: split.bodyStart,
    data: isMap ? ((value ?? {}) as Record<string, unknown>) : null,
    isReadable: isMap && found.every(([{ code }]) => code !== 'YAML_INVALID'),
    problems: found.map(([problem]) => problem),
    offsets: new Map(found),
  };
}

function unread(text: string | null, problem: Problem, offset: number): PostFile {
  return {
    text,
    yaml: '',
    yamlStart: 0,
    body: '',
    bodyStart: 0,
    data: null,
    isReadable: false,
    problems: [problem],
    offsets: new Map([[problem, offset]]),
  };
}

const NOT_TEXT: Problem = {
  code: 'FILE_NOT_TEXT',
  severity: 'error',
  path: '',
  message: 'The file is not UTF-8 text. It may be a binary file with the wrong name, or text in another encoding.',
  hint: 'Save it as UTF-8, or give it another name.',
};

const NO_FRONT_MATTER: Problem = {
  code: 'FRONT_MATTER_MISSING',
  severity: 'warning',
  path: '',
  message: 'The file has no front matter, so it is not taken for a post.',
  hint: 'Begin it with a line ---, the fields of the post and another line ---, or move it out of the content folder.',
};

function notAMap(value: unknown): Problem {
  return {
    code: 'FRONT_MATTER_NOT_A_MAP',
    severity: 'error',
    path: '',
    message: `The front matter must be a map of names and values; found ${describeValue(value)}.`,
    hint: 'Write one field on each line, for example platforms: [instagram]',
  };
}
