import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this package's own files are, bundled or not: the nearest folder above with the sample content. */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'mergecast.yml'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('The sample content is missing from this installation.');
    folder = parent;
  }
  return folder;
}
