import { createWorkingTree } from '../content/tree/working-tree.ts';
import type { ContentTree } from '../domain/content-tree.ts';
import { findRepository, type Repository } from '../support/repository.ts';
import type { RunEnvironment } from './environment.ts';

/** The files at a desk or in a checkout, and the repository they belong to, if they do. */
export interface Workspace {
  readonly root: string;
  readonly tree: ContentTree;
  /** Null for a plain folder: it can be checked, but nothing can be recorded. */
  readonly repository: Repository | null;
}

export async function openWorkspace(environment: RunEnvironment): Promise<Workspace> {
  const repository = await findRepository(environment.cwd, environment.variables);
  const root = repository?.root ?? environment.cwd;
  return { root, tree: createWorkingTree(root), repository };
}
