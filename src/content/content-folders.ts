import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { quote } from './describe-value.ts';
import { isOutside, normalisePath } from './media-path.ts';

/** The folders that hold posts. */
export interface FoldersReading {
  /** From the repository's root, each once; `.` is the root itself. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads `content`. Only the names are looked at: where links lead is for the tree to say. */
export function readContentFolders(written: readonly string[]): FoldersReading {
  const folders = written.map((folder) => normalisePath(folder) || '.');
  const problems = written.flatMap((folder, index) => checkFolder(folder, folders[index] ?? '', index));
  return { folders: [...new Set(folders)], problems };
}

function checkFolder(written: string, folder: string, index: number): Problem[] {
  const base = { code: 'FIELD_VALUE', severity: 'error', path: pointer('content', index) } as const;
  if (/\\|^[a-z]:|^\//i.test(written)) {
    const message = `The content folder ${quote(written)} is not a path from the root of the repository.`;
    return [
      { ...base, message, hint: 'Write it with / between folders and none at the start, for example content/posts.' },
    ];
  }
  if (!isOutside(folder)) return [];
  const message = `The content folder ${quote(written)} is outside the repository, or inside .git.`;
  return [{ ...base, message, hint: 'Name a folder of the repository, for example content/posts.' }];
}
