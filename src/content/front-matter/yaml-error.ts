import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { type YamlProblem, yamlProblem } from './yaml-problem.ts';

/** Puts an error of the `yaml` package into words for people who write posts, at a place they can act on. */
export function describeYamlError(
  error: YAMLError,
  source: { readonly yaml: string; readonly document: Document.Parsed },
): YamlProblem {
  const start = UNCLOSED_QUOTE.test(error.message) ? openingQuote(error, source.document) : error.pos[0];
  const offset = start + (/^ */.exec(source.yaml.slice(start))?.[0].length ?? 0);
  const [rest = ''] = source.yaml.slice(offset, offset + 500).split(/\r?\n/, 1);
  const known = EXPLANATIONS.find(
    ({ code, says, rest: wanted }) =>
      code === error.code && (says?.test(error.message) ?? true) && (wanted?.test(rest) ?? true),
  );
  const { message, hint } = known ?? {
    message: `The YAML cannot be read here: ${error.message}.`,
    hint: 'Compare the line with those around it: spaces, colons, quotes and brackets.',
  };
  return yamlProblem('YAML_INVALID', offset, { message, hint });
}

const UNCLOSED_QUOTE = /^Missing closing ["']quote/;

/** The parser notices an unclosed quote where the text ends; people need to see where it starts. */
function openingQuote(error: YAMLError, document: Document.Parsed): number {
  let offset = error.pos[0];
  visit(document, (_, node) => {
    if (!isScalar(node) || node.type?.startsWith('QUOTE') !== true || node.range?.[1] !== error.pos[0]) return;
    offset = node.range[0];
    return visit.BREAK;
  });
  return offset;
}

interface Explanation {
  readonly code: YAMLError['code'];
  /** Found in the parser's own message. */
  readonly says?: RegExp;
  /** Found in the rest of the line from the error on. */
  readonly rest?: RegExp;
  readonly message: string;
  readonly hint: string;
}

/** The commonest mistakes; the first that fits is told. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'TAB_AS_INDENT',
    message: 'The line is indented with a tab. YAML allows only spaces there.',
    hint: 'Replace the tab with spaces.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    says: /^Nested mappings/,
    rest: /: |:$/,
    message: 'The value contains a colon followed by a space, which YAML reads as the start of another field.',
    hint: 'Put the whole value in quotes: field: "one: two".',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    says: /^Nested mappings/,
    message: 'The line after this one is indented further, which YAML reads as a part of this value.',
    hint: 'Start both fields with the same number of spaces.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    rest: /^[\w-]+:\S/,
    message: 'There is no space after the colon, so this is not a field with a value.',
    hint: 'Write a space after the colon: field: value.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Implicit map keys/,
    rest: /^[\w-]+:\S/,
    message: 'There is no space after the colon, so this is not a field with a value.',
    hint: 'Write a space after the colon: field: value.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Implicit map keys/,
    message: 'The line is not a field: there is no colon after its name.',
    hint: 'Write field: value, or start the line with # to make it a comment.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'The line is neither a field nor an item of a list that fits here.',
    hint: 'Write field: value, and indent what belongs to a field by two spaces more than the field.',
  },
  {
    code: 'BAD_INDENT',
    says: /must start at the same column/,
    message: 'The line is indented differently from the lines it belongs with.',
    hint: 'Start fields and list items of one level with the same number of spaces.',
  },
  {
    code: 'BAD_INDENT',
    says: /end with a \]/,
    message: 'A list that starts with [ is not closed before this line.',
    hint: 'Add the missing ] at the end of the list, and indent the lines in between.',
  },
  {
    code: 'BAD_INDENT',
    says: /end with a \}/,
    message: 'A value that starts with { is not closed before this line.',
    hint: 'Add the missing } at its end, and indent the lines in between. A text that starts with { needs quotes.',
  },
  {
    code: 'BAD_INDENT',
    says: /^Block scalar/,
    message: 'The text after | or > must be indented further than its field.',
    hint: 'Start each line of the text with two spaces more than the field.',
  },
  {
    code: 'MISSING_CHAR',
    says: UNCLOSED_QUOTE,
    message: 'The quote that opens here is never closed.',
    hint: 'Add the same quote at the end of the value.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Missing ,/,
    message: 'A comma is missing between two items of the list.',
    hint: 'Write a comma between the items, and quotes around an item that contains a comma or a bracket.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Comments must/,
    message: 'A comment must be separated from what is before it.',
    hint: 'Write a space before the #, or put a value that contains # in quotes.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /^Unexpected scalar at node end/,
    message: 'There is more text after the value has ended.',
    hint: "Put the whole value in quotes. Inside single quotes a quote is written twice (''), inside double quotes as \\\".",
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /^Unexpected block-seq-ind/,
    message: 'A list cannot start on the line of its field.',
    hint: 'Start the list on the next line, or write it as [one, two]. A text that starts with "- " needs quotes.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /flow-(?:seq|map)-end/,
    message: 'A closing bracket has no opening one.',
    hint: 'Delete it or add the opening bracket. A text that starts with a bracket needs quotes.',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'A value without quotes cannot start with this character.',
    hint: 'Put the value in quotes: "…".',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'A backslash in double quotes starts an escape, and this is not one that YAML knows.',
    hint: 'Write the backslash twice, or use single quotes.',
  },
  {
    code: 'MULTIPLE_DOCS',
    message: 'The YAML ends at a line "..." or "---", and more follows it.',
    hint: 'Delete that line.',
  },
  {
    code: 'NON_STRING_KEY',
    message: 'The name of a field must be a plain word. Here it is a list or a map.',
    hint: 'Put a name that contains brackets in quotes.',
  },
  {
    code: 'RESOURCE_EXHAUSTION',
    message: 'The values are nested too deeply to be read.',
    hint: 'Write the fields without nesting them.',
  },
];
