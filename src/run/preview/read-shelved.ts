import path from 'node:path';
import type { Workspace } from '../open-workspace.ts';
import type { ShelvedFile } from './media-shelf.ts';

/** Where a medium of the page lies on disk; null for one that is shown as an earlier commit had it. */
export function diskPathOf({ path: name, blob }: ShelvedFile, { root }: Workspace): string | null {
  return blob === null ? path.join(root, name) : null;
}

/** The bytes of a medium as an earlier commit had it. */
export async function readBlob({ blob }: ShelvedFile, { repository }: Workspace): Promise<Buffer> {
  if (blob === null || repository === null) throw new Error('Only a file of an earlier commit is read from git.');
  return repository.git.must(['cat-file', 'blob', blob]);
}
