import type { LintInput, Remark } from '../lint-input.ts';

/** How many files of a folder are named before the rest is counted. */
const NAMED = 5;

/** Media that no post names, one remark for each folder: a forgotten file seldom comes alone. */
export function checkOrphans({ orphans }: LintInput): readonly Remark[] {
  const folders = new Map<string, string[]>();
  for (const path of orphans) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders.values()].map((files): Remark => {
    const [first = ''] = files;
    const names = files.slice(0, NAMED).map((path) => path.slice(path.lastIndexOf('/') + 1));
    const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
    return {
      rule: 'orphaned_media',
      file: first,
      target: null,
      path: '',
      code: 'MEDIA_ORPHANED',
      message: `No post names ${names.join(', ')}${more}.`,
      hint: 'Delete what is not needed, or name it in a post. Files that only people look at may lie outside the content folders.',
    };
  });
}
