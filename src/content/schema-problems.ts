import type { ErrorObject } from 'ajv';
import type { ProblemCode } from '../domain/codes.ts';
import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointer, pointerSegments } from '../domain/json-pointer.ts';
import { isPlatformId } from '../domain/platform-id.ts';
import { cut, describePath, listOf, quote } from './describe-value.ts';
import { nearestField } from './nearest-field.ts';
import { nearestPlatform } from './nearest-platform.ts';
import { typeText, valueText } from './schema-texts.ts';
import { defaultTokenVariable } from './token-variable.ts';

/** A schema's error as a problem of ours; Ajv's path beside it, to tell which value cannot be used. */
export interface SchemaProblem {
  readonly problem: Problem;
  readonly path: JsonPointer;
  /** Whether there is a value at `path` that cannot be used as it is. */
  readonly spoilsValue: boolean;
}

/** A file with more mistakes than that is not a post, and a hundred thousand messages help nobody. */
const MAX_ERRORS = 100;

/** Ajv's errors in plain words, one for each mistake. */
export function schemaProblems(errors: readonly ErrorObject[]): readonly SchemaProblem[] {
  const mistyped = new Set(errors.flatMap((error) => (error.keyword === 'type' ? [error.instancePath] : [])));
  const seen = new Set<string>();
  return errors.slice(0, MAX_ERRORS).flatMap((error) => {
    if (error.propertyName !== undefined || error.keyword === 'if') return [];
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) return [];
    const found = problemOf(error);
    const key = `${found.problem.code} ${found.problem.path}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}

function problemOf(error: ErrorObject): SchemaProblem {
  const { instancePath: path } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return { path, spoilsValue: false, problem: unknownField(error) };
    case 'required':
      return { path, spoilsValue: path !== '', problem: missingField(error) };
    case 'propertyNames':
      return { path, spoilsValue: false, problem: wrongName(error) };
    case 'type':
      return { path, spoilsValue: true, problem: { code: 'FIELD_TYPE', severity: 'error', path, ...typeText(error) } };
    case 'uniqueItems':
      return { path, spoilsValue: false, problem: repeatedItem(error) };
    default:
      return { path, spoilsValue: true, problem: wrongValue(error) };
  }
}

function unknownField({ instancePath, params, parentSchema }: ErrorObject): Problem {
  const name = String(params.additionalProperty);
  const path = instancePath + pointer(name);
  const fields = Object.keys(parentSchema?.properties ?? {});
  const base = { severity: 'error', path, at: 'key' } as const;
  if (isSecretName(name)) return { ...base, code: 'FIELD_UNKNOWN', ...secretText(name, instancePath) };
  const platform = fields.includes('google_business') ? nearestPlatform(name) : null;
  if (platform !== null) {
    return {
      ...base,
      code: 'PLATFORM_UNKNOWN',
      message: `There is no platform ${cut(name)}. Names are exact.`,
      hint: `Did you mean ${platform}?`,
    };
  }
  const nearest = nearestField(name, fields);
  const where = instancePath === '' ? '' : ` in ${describePath(instancePath)}`;
  return {
    ...base,
    code: 'FIELD_UNKNOWN',
    message: `There is no field ${cut(name)}${where}.${fields.length <= 15 ? ` Allowed are ${listOf(fields)}.` : ''}`,
    hint: nearest === null ? 'Delete it, or look its name up in the list of fields.' : `Did you mean ${nearest}?`,
  };
}

function isSecretName(name: string): boolean {
  return /(?:^|[_-])(?:token|secret|password|api[_-]?key)$/i.test(name);
}

function secretText(name: string, parent: JsonPointer): Pick<Problem, 'message' | 'hint'> {
  const [, profile, platform] = pointerSegments(parent);
  const isAccount = profile !== undefined && isPlatformId(platform);
  const variable = isAccount ? defaultTokenVariable(profile, platform) : '<PROFILE>_<PLATFORM>_ACCESS_TOKEN';
  return {
    message: `${cut(name)} does not belong here: secrets are never kept in files of the repository.`,
    hint: `Delete the line, have the secret replaced if it was ever committed, and put it into the environment variable ${variable} (or another one, named by access_token_env).`,
  };
}

function missingField({ instancePath, params }: ErrorObject): Problem {
  const name = String(params.missingProperty);
  const where = instancePath === '' ? '' : ` in ${describePath(instancePath)}`;
  return {
    code: 'FIELD_MISSING',
    severity: 'error',
    path: instancePath,
    at: 'key',
    message: `The field ${name} is missing${where}.`,
    hint: MISSING_HINTS[name] ?? `Add a line that begins with ${name}:`,
  };
}

const MISSING_HINTS: Readonly<Record<string, string>> = {
  platforms: 'Say where the post goes, for example platforms: [instagram]',
  profiles:
    'Name your accounts, for example profiles: { my_brand: { instagram: { account_id: "17841400000000000" } } }',
};

function wrongName({ instancePath, params }: ErrorObject): Problem {
  const name = String(params.propertyName);
  return {
    code: 'FIELD_VALUE',
    severity: 'error',
    path: instancePath + pointer(name),
    at: 'key',
    message: `${quote(name)} cannot be the name of a profile.`,
    hint: 'Use letters, digits, _ and -, beginning with a letter or a digit.',
  };
}

function repeatedItem({ instancePath, params, data }: ErrorObject): Problem {
  const index = Math.max(Number(params.i), Number(params.j));
  const isPlatforms = instancePath === '/platforms';
  return {
    code: isPlatforms ? 'PLATFORM_REPEATED' : codeOf(instancePath),
    severity: 'error',
    path: instancePath + pointer(index),
    message: `${describePath(instancePath)} names ${cut(String((data as unknown[])[index]))} more than once.`,
    hint: 'Keep one of them.',
  };
}

function wrongValue(error: ErrorObject): Problem {
  const { instancePath: path, keyword, schema } = error;
  const isPlatform = keyword === 'enum' && (schema as unknown[]).includes('google_business');
  return {
    code: isPlatform ? 'PLATFORM_UNKNOWN' : codeOf(path, keyword),
    severity: 'error',
    path,
    ...valueText(error),
  };
}

/** Limits that have a code of their own, wherever they are found out. */
function codeOf(path: JsonPointer, keyword?: string): ProblemCode {
  const field = pointerSegments(path).find((segment) => segment.startsWith('instagram_'));
  if (field === 'instagram_collaborators') return 'INSTAGRAM_COLLABORATORS';
  if (field === 'instagram_user_tags') return 'INSTAGRAM_USER_TAGS';
  const isAltText = pointerSegments(path).some((segment) => segment.endsWith('_alt_text'));
  return isAltText && keyword === 'maxLength' ? 'ALT_TEXT_TOO_LONG' : 'FIELD_VALUE';
}
