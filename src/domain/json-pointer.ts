/** A JSON pointer (RFC 6901) into a document; `''` is the whole document. */
export type JsonPointer = string;

export function pointer(...segments: readonly (string | number)[]): JsonPointer {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function pointerSegments(path: JsonPointer): readonly string[] {
  if (path === '') return [];
  return path
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
