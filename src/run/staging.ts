import path from 'node:path';
import { createWorkingTree } from '../content/tree/working-tree.ts';
import type { ErrorCode, ProblemCode } from '../domain/codes.ts';
import type { ImageType, MediaFacts, VideoType } from '../domain/media.ts';
import type { MediaChange, MediumShape, NotFixedRow } from '../domain/media-fix-report.ts';
import type { MediaLimits } from '../domain/media-limits.ts';
import type { SharpModule } from '../media/fix/load-sharp.ts';
import type { ToolRunOptions } from '../media/fix/run-tool.ts';
import type { FixWishes } from '../media/fix-plan/fix-wishes.ts';
import { MediaInspector } from './examine-post.ts';

/** Where and with what files are written anew before anything of the repository is touched. */
export interface Workbench {
  /** Of the repository. */
  readonly root: string;
  /** A temporary one, for the new files. */
  readonly folder: string;
  /** Null where it is not installed. */
  readonly sharp: SharpModule | null;
  readonly tools: ToolRunOptions;
  readonly wishes: FixWishes;
}

/** One file on its way to the bench. */
export interface Work<Facts extends MediaFacts> {
  /** From the repository's root. */
  readonly file: string;
  /** The same, absolute. */
  readonly from: string;
  readonly facts: Facts;
  readonly limits: MediaLimits;
  readonly bench: Workbench;
}

/** A file written anew, outside the repository. */
export interface StagedFile {
  readonly file: string;
  readonly type: ImageType | VideoType;
  readonly changes: readonly MediaChange[];
  readonly before: MediumShape;
  readonly after: MediumShape;
  /** Absolute. */
  readonly stagedPath: string;
}

/** What became of one file. Both are there where only part of what is wrong can be mended. */
export interface Staging<Staged extends StagedFile = StagedFile> {
  readonly staged: Staged | null;
  readonly notFixed: readonly NotFixedRow[];
}

/** A file that is left as it is, and why. */
export function leftAlone(
  file: string,
  code: ErrorCode | ProblemCode,
  { message, hint }: { readonly message: string; readonly hint: string },
): Staging<never> {
  return { staged: null, notFixed: [{ file, code, message, hint }] };
}

/** A name on the bench that no other file has: its path with the type for an extension. */
export function benchPath({ file, bench }: Work<MediaFacts>, type: string): string {
  return path.join(bench.folder, `${encodeURIComponent(file).slice(-100)}-${process.hrtime.bigint()}.${type}`);
}

/** What a file on the bench turned out to be, by the same inspection as that of the repository's files. */
export async function inspectStaged(stagedPath: string): Promise<MediaFacts | null> {
  const tree = createWorkingTree(path.dirname(stagedPath));
  return (await new MediaInspector(tree).inspect(path.basename(stagedPath))).facts;
}

export function shapeOf(
  { type, sizeBytes }: { readonly type: string; readonly sizeBytes: number },
  { width, height }: { readonly width: number; readonly height: number },
): MediumShape {
  const ratio = height === 0 ? 0 : Math.round((width / height) * 100) / 100;
  return { type, width, height, ratio, size_bytes: sizeBytes };
}

/** For a result that is looked at again and still not right. */
export function stillWrong(changes: readonly MediaChange[]) {
  const rest = changes.map(({ kind, from, to }) => `${kind.replace('_', ' ')} (${from}, wanted: ${to})`).join('; ');
  return {
    message: `Written anew, it still does not fit: ${rest === '' ? 'it cannot be read' : rest}.`,
    hint: 'Export it again from the program that made it, within these limits.',
  };
}
