import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type MediaReference, renameMedia } from '../content/named-media.ts';
import type { NotFixedRow } from '../domain/media-fix-report.ts';
import { fixedName } from '../media/fix-plan/fixed-name.ts';
import type { UsingPost } from './media-in-use.ts';
import type { StagedFix } from './stage-fix.ts';

/** A fix with its place in the repository. */
export interface PlacedFix extends StagedFix {
  /** The same as `file` unless the extension changes. */
  readonly newFile: string;
  /** Paths of the posts whose reference is rewritten. */
  readonly posts: readonly string[];
  /** Whether no post names the old file any more, so that it can go. */
  readonly deletesFile: boolean;
}

/** A post as it is and as it will be. */
export interface PostRewrite {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export interface Placement {
  readonly fixes: readonly PlacedFix[];
  readonly rewrites: readonly PostRewrite[];
  readonly notFixed: readonly NotFixedRow[];
}

/** Finds a name for each new file, and what that means for the posts. Nothing is written. */
export function placeFixes(staged: readonly StagedFix[], posts: readonly UsingPost[], root: string): Placement {
  const taken = new Set<string>();
  const fixes: PlacedFix[] = [];
  const notFixed: NotFixedRow[] = [];
  for (const fix of staged) {
    const newFile = fixedName(fix.file, fix.type, (name) => !taken.has(name) && isFree(path.join(root, name), fix));
    const users = newFile === fix.file ? [] : posts.filter((post) => !post.isFinished && names(post, fix.file));
    const refusal = users.flatMap((post) => refusalOf(post, { ...fix, newFile }))[0];
    if (refusal !== undefined) {
      notFixed.push(refusal);
      continue;
    }
    taken.add(newFile);
    const deletesFile = newFile !== fix.file && !posts.some((post) => stillNames(post, fix.file));
    fixes.push({ ...fix, newFile, posts: users.map((post) => post.path), deletesFile });
  }
  return { fixes, rewrites: rewritesOf(fixes, posts), notFixed };
}

/** A run that was killed may have left this very file. */
function isFree(absolute: string, { stagedPath }: StagedFix): boolean {
  try {
    return readFileSync(absolute).equals(readFileSync(stagedPath));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    return false;
  }
}

/** Only plain references: one that goes through a link keeps its own name. */
function referencesTo(post: UsingPost, file: string): readonly MediaReference[] {
  return post.references.filter((reference) => reference.path === file && post.leadsTo.get(reference) === file);
}

function names(post: UsingPost, file: string): boolean {
  return referencesTo(post, file).length > 0;
}

/** After the rewriting: finished posts are not rewritten, links keep leading here, and what cannot be read may name it. */
function stillNames(post: UsingPost, file: string): boolean {
  if (post.isFinished && names(post, file)) return true;
  if ([...post.leadsTo].some(([{ path: written }, real]) => real === file && written !== file)) return true;
  return !post.isComplete && (post.text?.includes(path.posix.basename(file)) ?? false);
}

type Renaming = Pick<PlacedFix, 'file' | 'newFile'>;

function refusalOf(post: UsingPost, fix: Renaming): NotFixedRow[] {
  const result = edit(post, [fix]);
  if (result.kind !== 'refused') return [];
  return [
    {
      file: fix.file,
      code: 'MEDIA_NOT_FIXED',
      message: `It would become ${fix.newFile}, and ${post.path}, which names it, cannot be changed: ${result.reason}`,
      hint: 'Mend that post first: "mergecast validate" shows what is wrong with it.',
    },
  ];
}

function rewritesOf(fixes: readonly PlacedFix[], posts: readonly UsingPost[]): PostRewrite[] {
  return posts.flatMap((post) => {
    const own = fixes.filter((fix) => fix.posts.includes(post.path));
    if (own.length === 0) return [];
    const result = edit(post, own);
    // Each change was tried by itself, and they touch different values.
    if (result.kind !== 'edited') throw new Error(`${post.path} can be edited only in part.`);
    return [{ path: post.path, before: post.bytes, after: new TextEncoder().encode(result.text) }];
  });
}

function edit(post: UsingPost, renamings: readonly Renaming[]) {
  const renamed = renamings.flatMap(({ file, newFile }) =>
    referencesTo(post, file).map((reference) => [reference, newFile] as const),
  );
  return renameMedia(post.text ?? '', new Map(renamed));
}
