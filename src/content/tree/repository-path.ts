import { ConfigError } from '../../domain/errors.ts';

/**
 * A path from the repository's root in its plain form: `/` between segments, no `.` or `..`, `''` for the root itself.
 * Null when it leads out of the repository or into `.git`. Links are not looked at.
 */
export function plainPath(path: string): string | null {
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return null;
  const plain: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') plain.push(segment);
    else if (plain.pop() === undefined) return null;
  }
  return isGitFolder(plain[0]) ? null : plain.join('/');
}

/** Case is ignored, as file systems of macOS and Windows do. */
export function isGitFolder(name: string | undefined): boolean {
  return name?.toLowerCase() === '.git';
}

/** `a` below `content` is `content/a`; below the root it is `a`. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path lies in a folder, at any depth. A link to a folder it lies in itself leads in a circle. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

export function folderOutside(folder: string): ConfigError {
  return new ConfigError({
    code: 'CONTENT_FOLDER_OUTSIDE',
    message: `The content folder ${folder} is not inside the repository, or leads into .git.`,
    hint: 'Under content in mergecast.yml, name folders of this repository, from its root: content/posts.',
  });
}

/** By UTF-16 units, so that every tree lists in the same order. */
export function compareByPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
