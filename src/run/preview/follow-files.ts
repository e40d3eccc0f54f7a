import path from 'node:path';
import { watch } from 'chokidar';
import type { Workspace } from '../open-workspace.ts';

export interface FileFollower {
  /** Files outside the folders that are followed, such as media that posts name; from the repository's root. */
  readonly add: (paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

export interface FollowOptions {
  readonly workspace: Workspace;
  /** Folders and files, from the repository's root. */
  readonly paths: readonly string[];
  /** Told what changed, from the repository's root; one save that a system reports in pieces is told once. */
  readonly onChange: (paths: readonly string[]) => void;
}

/** Long enough for the pieces of one save, too short to be noticed. */
const SETTLE_MS = 30;

/** Follows files on disk. Resolves when it does. */
export async function followFiles({ workspace, paths, onChange }: FollowOptions): Promise<FileFollower> {
  const { root } = workspace;
  const absolute = (each: string) => path.join(root, each);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(paths.map(absolute), {
    ignoreInitial: true,
    // Editors write beside a file and rename over it; half of that is no change.
    atomic: 20,
    ignored: (name) => IGNORED.test(name.slice(root.length)),
  });
  watcher.on('all', (_event, name) => {
    changed.add(path.relative(root, name).split(path.sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = [...changed];
      changed.clear();
      onChange(told);
    }, SETTLE_MS);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  const followed = new Set<string>();
  return {
    add: (more) => {
      const unknown = more.filter(
        (each) => !followed.has(each) && !paths.some((known) => each === known || each.startsWith(`${known}/`)),
      );
      for (const each of unknown) followed.add(each);
      watcher.add(unknown.map(absolute));
    },
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

const IGNORED = /[/\\]node_modules(?:[/\\]|$)|[/\\]\.git[/\\](?!logs[/\\]HEAD$|logs$)/;
