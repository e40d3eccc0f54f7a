import type { ErrorObject } from 'ajv';
import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointerSegments } from '../domain/json-pointer.ts';
import { describePath, describeValue, listOf, quote } from './describe-value.ts';
import { nearestName } from './nearest-name.ts';
import { nearestPlatform } from './nearest-platform.ts';

type Text = Pick<Problem, 'message' | 'hint'>;

/** A value of the wrong type. */
export function typeText(error: ErrorObject): Text {
  const { data, instancePath, schema } = error;
  const types = [schema].flat() as string[];
  const field = describePath(instancePath) || 'The file';
  const wanted = listOf(
    types.map((type) => TYPE_WORDS[type] ?? type),
    'or',
  );
  if (data === null) {
    return { message: `${field} has no value.`, hint: `Write ${wanted}, or delete the line.` };
  }
  return { message: `${field} must be ${wanted}; found ${shown(error)}.`, hint: typeHint(error, types) };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of names and values',
  null: 'null',
};

function typeHint(error: ErrorObject, types: readonly string[]): string | null {
  const { data, instancePath } = error;
  const isScalar = typeof data !== 'object';
  const name = lastName(instancePath);
  const label = name === null ? '' : `${name}: `;
  const isShown = isScalar && !isSecret(instancePath);
  if (isShown && types.includes('array')) return `Write it as a list: ${label}[${inList(data)}]`;
  if (isShown && types[0] === 'string') return `Put it in quotes: ${label}"${data}"`;
  if (types[0] === 'boolean') return 'Write true or false, without quotes.';
  return exampleHint(error);
}

function inList(value: unknown): string {
  const text = String(value);
  return /^[\w./-]{1,60}$/.test(text) ? text : quote(text);
}

/** A value of the right type that is not allowed. */
export function valueText(error: ErrorObject): Text {
  const { data, instancePath, keyword, params } = error;
  const field = describePath(instancePath);
  if (data === null) return { message: `${field} has no value.`, hint: 'Write one, or delete the line.' };
  switch (keyword) {
    case 'enum':
      return enumText(error, field);
    case 'minLength':
      return { message: `${field} is empty.`, hint: 'Write a value, or delete the line.' };
    case 'maxLength':
      return {
        message: `${field} has ${[...String(data)].length} characters; ${params.limit} are allowed.`,
        hint: 'Shorten it.',
      };
    case 'minItems':
    case 'minProperties':
      return { message: `${field} is empty, but needs at least one entry.`, hint: exampleHint(error) };
    case 'maxItems':
      return {
        message: `${field} has ${(data as unknown[]).length} entries; ${params.limit} are allowed.`,
        hint: 'Remove some.',
      };
    case 'false schema':
      return {
        message: `${field} has no meaning beside the other values here.`,
        hint: 'Delete it, or write host: url_template.',
      };
    default:
      return { message: `${field} is ${shown(error)}, which is not allowed.`, hint: exampleHint(error) };
  }
}

function enumText({ data, schema }: ErrorObject, field: string): Text {
  const allowed = (schema as unknown[]).map(String);
  const isPlatform = allowed.includes('google_business');
  const found = typeof data === 'string' ? data : '';
  const nearest = isPlatform ? nearestPlatform(found) : nearestValue(found, allowed);
  const what = isPlatform ? `There is no platform ${quote(String(data))}` : `${field} is ${describeValue(data)}`;
  return {
    message: `${what}; allowed ${allowed.length === 1 ? 'is' : 'are'} ${listOf(allowed)}.`,
    hint: nearest === null ? 'Write one of them, spelled exactly so.' : `Did you mean ${nearest}?`,
  };
}

const OTHER_VALUES: Readonly<Record<string, string>> = {
  reel: 'video',
  reels: 'video',
  photo: 'image',
  picture: 'image',
  album: 'carousel',
  stories: 'story',
  published: 'completed',
  done: 'completed',
  pending: 'scheduled',
  ready: 'scheduled',
  warning: 'warn',
  info: 'notice',
  none: 'off',
};

function nearestValue(found: string, allowed: readonly string[]): string | null {
  const other = Object.hasOwn(OTHER_VALUES, found.toLowerCase()) ? OTHER_VALUES[found.toLowerCase()] : undefined;
  return other !== undefined && allowed.includes(other) ? other : nearestName(found, allowed);
}

/** The schema's own words for what is allowed, with an example. */
function exampleHint({ parentSchema }: ErrorObject): string | null {
  const { description, examples } = (parentSchema ?? {}) as { description?: string; examples?: readonly unknown[] };
  const example = examples === undefined ? [] : [`For example: ${JSON.stringify(examples[0])}`];
  const sentences = [...(description === undefined ? [] : [description]), ...example];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** A token pasted into the wrong place is not repeated in logs. */
function shown({ data, instancePath }: ErrorObject): string {
  return isSecret(instancePath) ? 'a value that is not shown here' : describeValue(data);
}

function isSecret(path: JsonPointer): boolean {
  return /token|secret|password/i.test(path);
}

function lastName(path: JsonPointer): string | null {
  const last = pointerSegments(path).at(-1);
  return last === undefined || /^\d+$/.test(last) ? null : last;
}
