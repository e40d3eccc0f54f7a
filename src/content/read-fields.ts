import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointerSegments } from '../domain/json-pointer.ts';
import { validatePost } from '../generated/validate-post.js';
import type { FrontMatterFields } from './front-matter-fields.ts';
import { schemaProblems } from './schema-problems.ts';

/** Front matter after the schema. */
export interface FieldsReading {
  /** Fields, and entries of `platforms`, that the schema refuses are not among them. */
  readonly fields: FrontMatterFields;
  readonly problems: readonly Problem[];
  /** Names of the fields that were written and left out; those of a profile's overrides included. */
  readonly refused: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Checks the shape of front matter, and keeps what can be used of it. */
export function readFields(data: Readonly<Record<string, unknown>>): FieldsReading {
  if (validatePost(data)) return { fields: data, problems: [], refused: NONE };
  const found = schemaProblems(validatePost.errors ?? []);
  const spoilt = found.flatMap(({ path, spoilsValue }) => (spoilsValue && path !== '' ? [path] : []));
  return {
    fields: withoutSpoilt(data, spoilt),
    problems: found.map(({ problem }) => problem),
    refused: new Set(spoilt.map(fieldNameOf)),
  };
}

/** The schema's mistakes are all in the paths given, so that what is left has its shape. */
function withoutSpoilt(data: Readonly<Record<string, unknown>>, spoilt: readonly JsonPointer[]): FrontMatterFields {
  const copy = structuredClone(data) as Record<string, unknown>;
  const indexes = new Set<number>();
  for (const path of spoilt) {
    const [field = '', second, third] = pointerSegments(path);
    if (field === 'platforms' && second !== undefined) indexes.add(Number(second));
    else if (field === 'profiles' && second !== undefined) deleteOverride(copy.profiles, second, third);
    else delete copy[field];
  }
  if (Array.isArray(copy.platforms)) {
    const { platforms } = copy;
    copy.platforms = [...new Set(platforms.filter((_, index) => !indexes.has(index)))];
  }
  return copy;
}

function deleteOverride(profiles: unknown, profile: string, field: string | undefined): void {
  const all = profiles as Record<string, Record<string, unknown>>;
  if (field === undefined) delete all[profile];
  else delete all[profile]?.[field];
}

function fieldNameOf(path: JsonPointer): string {
  const [field = '', , third] = pointerSegments(path);
  return field === 'profiles' ? (third ?? field) : field;
}
