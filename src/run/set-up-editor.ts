import { mkdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../domain/config.ts';
import type { Editor, EditorsReport } from '../domain/editors-report.ts';
import { ConfigError } from '../domain/errors.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { type EditorFile, type EditorSource, editorFiles } from '../editors/editor-files.ts';
import { type Repository, remoteUrlOf } from '../support/repository.ts';
import { writeFileAtomically } from '../support/write-file-atomically.ts';
import type { RunEnvironment } from './environment.ts';
import { githubNameOf } from './github-name.ts';
import { requireConfig } from './load-content.ts';
import { openWorkspace } from './open-workspace.ts';

/** A file of the editor, before and after. */
export interface EditorChange {
  readonly file: string;
  /** Null where there is none yet. */
  readonly before: string | null;
  readonly after: string;
}

/** Told what would be done before anything is; answers whether to do it. Not asked where nothing would be. */
export type DecideEditor = (changes: readonly EditorChange[], proposal: EditorsReport) => Promise<boolean>;

/**
 * Writes what an editor needs to know about posts: 1. what the configuration and the remote say; 2. each file as it
 * should be, in memory; 3. ask; 4. put them in place. Nothing is staged or committed.
 */
export async function setUpEditor(
  editor: Editor,
  environment: RunEnvironment,
  decide: DecideEditor,
): Promise<EditorsReport> {
  const { root, tree, repository } = await openWorkspace(environment);
  const source = await sourceOf(await requireConfig(tree), repository, environment);
  const all = await Promise.all(editorFiles(editor, source).map((file) => changeOf(file, root)));
  const changes = all.filter(({ before, after }) => before !== after);
  const files = all.map(({ file, before, after }) => ({ file, change: wordFor(before, after) }));
  const proposal: EditorsReport = { version: 1, editor, files, applied: changes.length === 0 };
  if (changes.length === 0 || !(await decide(changes, proposal))) return proposal;
  for (const { file, after } of changes) await put(root, file, after);
  return { ...proposal, applied: true };
}

function wordFor(before: string | null, after: string): 'create' | 'update' | 'none' {
  if (before === null) return 'create';
  return before === after ? 'none' : 'update';
}

async function sourceOf(
  { content, profiles }: Config,
  repository: Repository | null,
  { variables }: RunEnvironment,
): Promise<EditorSource> {
  const remote = repository === null ? null : await remoteUrlOf(repository);
  const named = new Set([...profiles.values()].flatMap(({ accounts }) => [...accounts.keys()]));
  return {
    folders: content,
    profiles: [...profiles.keys()],
    platforms: PLATFORM_IDS.filter((id) => named.has(id)),
    repository: remote === null ? null : githubNameOf(remote, variables.GITHUB_REPOSITORY ?? null),
    branch: (await defaultBranchOf(repository)) ?? 'main',
  };
}

/** The remote's own, as far as this clone knows it; else the one that is checked out. */
async function defaultBranchOf(repository: Repository | null): Promise<string | null> {
  if (repository === null) return null;
  const { git, remote } = repository;
  const ofRemote =
    remote === null ? null : await git.text(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`]);
  return ofRemote?.slice((remote?.length ?? 0) + 1) || git.text(['symbolic-ref', '--quiet', '--short', 'HEAD']);
}

async function changeOf({ path: file, render }: EditorFile, root: string): Promise<EditorChange> {
  const before = await readIfThere(path.join(root, file));
  const after = render(before);
  if (after !== null) return { file, before, after };
  throw new ConfigError({
    code: 'USAGE',
    message: `${file} cannot be edited without rewriting it, so nothing was changed.`,
    hint: 'It is not in the shape that this editor reads. Mend it, or move it away, run the command again, and take over by hand what you need.',
  });
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A linked folder could lead anywhere. */
async function put(root: string, file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  const folder = path.relative(await realpath(root), await realpath(path.dirname(target)));
  if (folder.startsWith('..') || path.isAbsolute(folder)) {
    throw new ConfigError({
      code: 'USAGE',
      message: `${file} leads out of the repository, so it was not written.`,
      hint: 'Replace the link by a folder.',
    });
  }
  await writeFileAtomically(target, new TextEncoder().encode(text));
}
