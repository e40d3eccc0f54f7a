import type { Config } from '../../domain/config.ts';
import type { PreviewSource } from '../../domain/preview-data.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { type LedgerStep, readLedgerHistory } from '../../ledger/ledger-history.ts';
import type { RunEnvironment } from '../environment.ts';
import { openLedgerToLookAt } from '../open-ledger-to-look-at.ts';
import { openMedia } from '../open-media.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import type { Workspace } from '../open-workspace.ts';
import { baseOfBranch } from './base-of-branch.ts';
import { type FileEvents, readFileEvents } from './file-events.ts';
import { findSource } from './preview-source.ts';

/** What no saved file on disk changes: what has happened, and where media would be served from. */
export interface Past {
  readonly ledger: Ledger;
  readonly steps: readonly LedgerStep[];
  readonly fileEvents: FileEvents;
  readonly source: PreviewSource;
  /** The commit that this branch is compared with; null: none. */
  readonly base: string | null;
  /** For the calls that publishing would make; null outside a repository, from which nothing can be published. */
  readonly opened: Pick<OpenedRun, 'media' | 'mediaHost'> | null;
}

export interface PreviewOptions {
  /** The branch or commit to compare with; null: where this branch left the default branch, or the pull request its base. */
  readonly base: string | null;
  /** Whether the page stays on this machine: then it may name folders of it. */
  readonly isLive: boolean;
}

export async function readPast(
  workspace: Workspace,
  config: Config,
  { base: askedBase, isLive }: PreviewOptions,
  environment: RunEnvironment,
): Promise<Past> {
  const { repository } = workspace;
  const [ledger, source, base] = await Promise.all([
    openLedgerToLookAt(workspace, config, environment),
    findSource(workspace, environment, { isLive }),
    baseOfBranch(askedBase, workspace, environment),
  ]);
  if (repository === null) return { ledger, steps: [], fileEvents: new Map(), source, base, opened: null };
  const commit = source.commit ?? 'HEAD';
  const [opened, steps, fileEvents] = await Promise.all([
    openMedia({ repository, tree: workspace.tree, commit, config, environment }),
    readLedgerHistory({ repository, ref: config.ledgerRef }),
    readFileEvents(repository, config.content),
  ]);
  return { ledger, steps, fileEvents, source, base, opened };
}
