import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Where review keeps what it found, ready to be spread into an environment. */
export interface WithCache {
  readonly cache?: { readonly folder: string; readonly program: string };
}

/**
 * The folder that `MERGECAST_CACHE_DIR` names, else the usual one; none for `off`. Only a bundle has one: its file stands for
 * all of it, while a program run from its sources may have changed anywhere.
 */
export function cacheOf(
  { MERGECAST_CACHE_DIR: asked }: Readonly<Record<string, string | undefined>>,
  usual: string | null,
  program: string | undefined,
): WithCache {
  const folder = asked || usual;
  if (!folder || asked === 'off' || program === undefined) return {};
  const file = realpathSync(program); // an installed command is a link
  return file.endsWith('.js') ? { cache: { folder: path.resolve(folder), program: file } } : {};
}
