/** What the plain reader answers instead of guessing. */
export const NOT_PLAIN = Symbol('not plain');

/**
 * Reads the value on the line of its key: plain, quoted, or a flow list of those, with or without a comment behind it.
 * `text` starts with the value's first character.
 */
export function readInlineValue(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first === DOUBLE_QUOTE) return readDoubleQuoted(text);
  if (first === SINGLE_QUOTE) return readSingleQuoted(text);
  if (first === OPENING_BRACKET) return readFlowList(text);
  if (!PLAIN_START.test(text)) return NOT_PLAIN;
  const comment = text.indexOf(' #');
  const value = trimEnd(comment === -1 ? text : text.slice(0, comment));
  if (value.includes(': ') || value.endsWith(':')) return NOT_PLAIN;
  return resolvePlain(value);
}

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const OPENING_BRACKET = 0x5b;
const PLAIN_START = /^(?:[^-?:,[\]{}#&*!|>'"%@` ]|-[A-Za-z0-9.])/;
/** Escapes that mean the same in YAML and in JSON. */
const DOUBLE_QUOTED = /^("(?:[^"\\]|\\["\\/bfnrt])*") *(?: #.*)?$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)' *(?: #.*)?$/;

function readDoubleQuoted(text: string): unknown {
  const quoted = DOUBLE_QUOTED.exec(text)?.[1];
  if (quoted === undefined) return NOT_PLAIN;
  return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}

function readSingleQuoted(text: string): unknown {
  return SINGLE_QUOTED.exec(text)?.[1]?.replaceAll("''", "'") ?? NOT_PLAIN;
}

/** One item of a flow list and what ends it. Plain items are words, paths and addresses. */
const FLOW_ITEM = / *(?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9_./](?: *(?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9/])))*)) *([,\]])/y;
const AFTER_LIST = /^ *(?: #.*)?$/;

function readFlowList(text: string): unknown {
  const items: unknown[] = [];
  if (text.charCodeAt(1) === 0x5d) return AFTER_LIST.test(text.slice(2)) ? items : NOT_PLAIN;
  FLOW_ITEM.lastIndex = 1;
  for (let end = ','; end === ','; ) {
    const match = FLOW_ITEM.exec(text);
    if (match === null) return NOT_PLAIN;
    const item = match[3] === undefined ? (match[1] ?? match[2]) : resolvePlain(match[3]);
    if (item === NOT_PLAIN) return NOT_PLAIN;
    items.push(item);
    end = match[4] ?? '';
    if (end === ']') return AFTER_LIST.test(text.slice(FLOW_ITEM.lastIndex)) ? items : NOT_PLAIN;
  }
  return NOT_PLAIN;
}

const MAY_BE_SPECIAL = /^[-+.0-9~nNtTfF]/;
const DECIMAL = /^[-+]?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?$/;
/** Every other number that YAML 1.2 knows. */
const OTHER_NUMBER =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const WORDS = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The core schema of YAML 1.2, less the rarer numbers. */
function resolvePlain(text: string): unknown {
  if (!MAY_BE_SPECIAL.test(text)) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (DECIMAL.test(text)) return Number(text);
  return OTHER_NUMBER.test(text) ? NOT_PLAIN : text;
}

/** Spaces only: other white space is part of a YAML text. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end -= 1;
  return text.slice(0, end);
}
