import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ContentError } from '../domain/errors.ts';
import { writeFileAtomically } from '../support/write-file-atomically.ts';
import type { PlacedFix, Placement, PostRewrite } from './place-fixes.ts';
import { fileStamp } from './stage-fix.ts';

/**
 * Changes the working tree: 1. nothing was edited since it was looked at; 2. the new files, in their own place or beside
 * the old ones; 3. the posts, each in one step; 4. the old files go. Killed after any step, every post names files that
 * are there; what is left over is a file that no post names.
 */
export async function applyFixes({ fixes, rewrites }: Placement, root: string): Promise<void> {
  for (const fix of fixes) await expectUnchanged(fix, root);
  for (const rewrite of rewrites) await expectSameText(rewrite, root);
  for (const { newFile, stagedPath } of fixes) {
    await writeFileAtomically(path.join(root, newFile), { copyOf: stagedPath });
  }
  for (const { path: post, after } of rewrites) await writeFileAtomically(path.join(root, post), after);
  for (const { file, deletesFile } of fixes) {
    if (deletesFile) await rm(path.join(root, file), { force: true });
  }
}

async function expectUnchanged({ file, newFile, seen, stagedPath }: PlacedFix, root: string): Promise<void> {
  const now = await fileStamp(path.join(root, file)).catch(() => null);
  if (now?.sizeBytes !== seen.sizeBytes || now.modifiedMs !== seen.modifiedMs) throw changed(file);
  if (newFile === file) return;
  const inTheWay = await readFile(path.join(root, newFile)).catch(() => null);
  if (inTheWay !== null && !inTheWay.equals(await readFile(stagedPath))) throw changed(newFile);
}

async function expectSameText({ path: post, before }: PostRewrite, root: string): Promise<void> {
  const now = await readFile(path.join(root, post)).catch(() => null);
  if (now === null || !now.equals(before)) throw changed(post);
}

function changed(file: string): ContentError {
  return new ContentError({
    code: 'MEDIA_NOT_FIXED',
    message: `${file} was changed while the fixes were prepared. Nothing was written.`,
    hint: 'Run it again.',
  });
}
