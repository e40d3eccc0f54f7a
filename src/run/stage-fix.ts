import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { UsedFile } from './media-in-use.ts';
import { stageImage } from './stage-image.ts';
import { stageVideo } from './stage-video.ts';
import { leftAlone, type StagedFile, type Staging, type Workbench } from './staging.ts';

/** A file that is ready to be put in place. */
export interface StagedFix extends StagedFile {
  /** The old file as it was looked at, to notice an edit in between. */
  readonly seen: FileStamp;
}

export interface FileStamp {
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/** Looks at a file closely and writes it anew if that is needed. The repository is only read. */
export async function stageFix(used: UsedFile, bench: Workbench): Promise<Staging<StagedFix>> {
  const { path: file, look, facts, limits } = used;
  if (look.kind === 'outside') return leftAlone(file, 'MEDIA_OUTSIDE', OUTSIDE);
  if (look.kind !== 'file' || facts === null) return leftAlone(file, 'MEDIA_MISSING', MISSING);
  if (facts.kind === 'lfs_pointer') return leftAlone(file, 'MEDIA_LFS_POINTER', LFS);
  if (facts.kind === 'unknown') return leftAlone(file, 'MEDIA_UNREADABLE', notMedia(facts.looksLike));

  const from = path.join(bench.root, file);
  const seen = await fileStamp(from);
  const work = { file, from, limits, bench };
  const { staged, notFixed } =
    facts.kind === 'image' ? await stageImage({ ...work, facts }) : await stageVideo({ ...work, facts });
  if (staged === null) return { staged, notFixed };
  return used.isLinked ? leftAlone(file, 'MEDIA_NOT_FIXED', LINK) : { staged: { ...staged, seen }, notFixed };
}

/** Throws when it is gone. */
export async function fileStamp(absolute: string): Promise<FileStamp> {
  const { size, mtimeMs } = await stat(absolute);
  return { sizeBytes: size, modifiedMs: mtimeMs };
}

const OUTSIDE = {
  message: 'It is outside the repository, where nothing is changed.',
  hint: 'Put it into the repository, beside the post.',
};
const MISSING = { message: 'There is no such file in the repository.', hint: 'Check the spelling in the post.' };
const LFS = {
  message: 'It is a Git LFS pointer, not the medium itself.',
  hint: 'Run "git lfs pull", then run this again.',
};
const LINK = {
  message: 'A post reaches it through a link, and what else leads there is not known.',
  hint: 'Name the file itself in the post, then run this again.',
};

function notMedia(looksLike: string) {
  return {
    message: `It is not a picture or video: it looks like ${looksLike}.`,
    hint: 'Export it again as JPEG or MP4 and replace the file.',
  };
}
