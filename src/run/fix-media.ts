import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TransientError } from '../domain/errors.ts';
import type { MediaFixReport, MediaFixRow, NotFixedRow } from '../domain/media-fix-report.ts';
import { loadSharp } from '../media/fix/load-sharp.ts';
import type { FixWishes } from '../media/fix-plan/fix-wishes.ts';
import { applyFixes } from './apply-fixes.ts';
import { committedFiles } from './committed-files.ts';
import type { RunEnvironment } from './environment.ts';
import { requireConfig } from './load-content.ts';
import { mediaInUse, type UsedFile } from './media-in-use.ts';
import { openWorkspace } from './open-workspace.ts';
import { type PlacedFix, placeFixes } from './place-fixes.ts';
import { type StagedFix, stageFix } from './stage-fix.ts';
import type { Workbench } from './staging.ts';
import { reportNoPosts, wantedPosts } from './wanted-posts.ts';

export interface FixMediaOptions extends FixWishes {
  /** Posts or folders of posts, relative to the working folder; none: every post. */
  readonly paths: readonly string[];
}

/** Told what would be done before anything is; answers whether to do it. */
export type DecideFixes = (proposal: MediaFixReport) => Promise<boolean>;

/**
 * Makes the media of unfinished posts fit: 1. which files do posts show, and what do the platforms ask of them; 2. write
 * anew, outside the repository, what does not fit, and look at the result; 3. find names and rewrite references, in
 * memory; 4. ask; 5. put everything in place. The working tree is edited; nothing is staged or committed.
 */
export async function fixMedia(
  options: FixMediaOptions,
  environment: RunEnvironment,
  decide: DecideFixes,
): Promise<MediaFixReport> {
  const { root: folder, tree, repository } = await openWorkspace(environment);
  const root = await realpath(folder);
  const config = await requireConfig(tree);
  const inUse = await mediaInUse(tree, config, wantedPosts(options.paths, environment.cwd, folder));
  if (inUse.wanted === 0) reportNoPosts(options.paths, config.content, environment.log);

  const bench = await openBench(options, environment, root);
  try {
    const { staged, notFixed } = await stageAll(inUse.files, bench, environment);
    const placement = placeFixes(staged, inUse.posts, root);
    const committed = await committedFiles(
      repository,
      placement.fixes.map(({ file }) => file),
    );
    const proposal: MediaFixReport = {
      version: 1,
      fixes: placement.fixes.map((fix) => rowOf(fix, committed)),
      not_fixed: [...notFixed, ...placement.notFixed],
      applied: false,
    };
    const isWanted = await decide(proposal);
    if (!isWanted || placement.fixes.length === 0) return proposal;
    await applyFixes(placement, root);
    return { ...proposal, applied: true };
  } finally {
    await rm(bench.folder, { recursive: true, force: true });
  }
}

async function openBench(wishes: FixWishes, environment: RunEnvironment, root: string): Promise<Workbench> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'mergecast-fix-')));
  const tools = { variables: environment.variables, signal: environment.signal };
  return { root, folder, sharp: await loadSharp(), tools, wishes };
}

/** One at a time: each conversion uses every core by itself. */
async function stageAll(files: readonly UsedFile[], bench: Workbench, { log, signal }: RunEnvironment) {
  const staged: StagedFix[] = [];
  const notFixed: NotFixedRow[] = [];
  for (const file of files) {
    log.info(`Looking at ${file.path}`);
    const staging = await stageFix(file, bench);
    if (signal.aborted) throw interrupted();
    if (staging.staged !== null) staged.push(staging.staged);
    notFixed.push(...staging.notFixed);
  }
  return { staged, notFixed };
}

function interrupted(): TransientError {
  return new TransientError({
    code: 'INTERRUPTED',
    message: 'The command was stopped before anything was changed.',
    hint: 'Run it again.',
  });
}

function rowOf(fix: PlacedFix, committed: ReadonlySet<string>): MediaFixRow {
  const { file, newFile, changes, before, after, posts, deletesFile } = fix;
  const original_in_git = committed.has(file);
  return { file, new_file: newFile, changes, before, after, posts, deletes_file: deletesFile, original_in_git };
}
