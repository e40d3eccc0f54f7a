import { realpathSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../domain/errors.ts';
import type { Log } from '../support/log.ts';

/** Whether a post is at or under one of the paths of a command line, which are relative to `cwd`; none: every post. */
export function wantedPosts(
  paths: readonly string[],
  cwd: string,
  root: string,
): (file: { readonly path: string }) => boolean {
  const here = realpathSync(cwd);
  const wanted = paths.map((each) => path.relative(root, path.resolve(here, each)).split(path.sep).join('/'));
  return (file) =>
    wanted.length === 0 || wanted.some((each) => each === '' || file.path === each || file.path.startsWith(`${each}/`));
}

/** An empty content folder is a fresh start; a path that names no post is a slip. Throws `ConfigError` for that. */
export function reportNoPosts(paths: readonly string[], folders: readonly string[], log: Log): void {
  const where = folders.join(', ');
  if (paths.length === 0) {
    log.warn(`There are no posts under ${where}.`);
    return;
  }
  throw new ConfigError({
    code: 'USAGE',
    message: `There is no post at ${paths.join(', ')}.`,
    hint: `Posts are files that end in .md or .markdown, under ${where}.`,
  });
}
