import { type JsonPointer, pointer, pointerSegments } from '../domain/json-pointer.ts';
import type { Target } from './front-matter-fields.ts';

/**
 * Where a field that holds for a destination is written: rules name `/description` or `/media_urls/0`, and the value may
 * come from `/instagram_description` or `/profiles/my_brand/media_urls/0`. A path that is written nowhere comes back.
 */
export function placeOfField(
  data: Readonly<Record<string, unknown>>,
  { platform, profile }: Target,
  path: JsonPointer,
): JsonPointer {
  const [field = '', ...rest] = pointerSegments(path);
  const name = field.startsWith(`${platform}_`) ? field.slice(platform.length + 1) : field;
  const own = childOf(childOf(data, 'profiles'), profile);
  for (const candidate of [`${platform}_${name}`, name]) {
    if (childOf(own, candidate) !== undefined) return pointer('profiles', profile, candidate, ...rest);
  }
  const alias = name === 'description' ? ['caption'] : [];
  const found = [`${platform}_${name}`, name, ...alias].find((candidate) => childOf(data, candidate) !== undefined);
  return found === undefined ? path : pointer(found, ...rest);
}

function childOf(parent: unknown, name: string): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name)) return undefined;
  return (parent as Record<string, unknown>)[name];
}
