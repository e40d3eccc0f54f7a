import type { Changes } from '../../domain/changes.ts';
import { ConfigError } from '../../domain/errors.ts';
import type { RunEnvironment } from '../environment.ts';
import { findChanges } from '../find-changes.ts';
import type { Workspace } from '../open-workspace.ts';

/**
 * What is reviewed: the changes against the base that was asked for, else against that of the pull request that started the
 * run. Null where neither says one, and where a runner's clone cannot tell: then everything is checked as if it had changed.
 * Throws `ConfigError` for a base that was asked for and cannot be had.
 */
export async function changesUnderReview(
  asked: string | null,
  { repository }: Workspace,
  { pullRequest, log }: RunEnvironment,
): Promise<Changes | null> {
  const base = asked ?? pullRequest?.base ?? null;
  if (base === null) return null;
  const answer =
    repository === null
      ? { kind: 'unknown' as const, reason: 'This folder is in no git repository.' }
      : await findChanges({ repository, base, pullRequestHead: asked === null ? (pullRequest?.head ?? null) : null });
  if (answer.kind === 'known') return { base: answer.base, head: answer.head, entries: answer.entries };
  if (asked !== null) throw noBase(asked, answer.reason);
  log.warn(`What this pull request changes cannot be told, so everything is checked in full. ${answer.reason}`);
  return null;
}

function noBase(asked: string, reason: string): ConfigError {
  return new ConfigError({
    code: 'BRANCH_UNKNOWN',
    message: `There is nothing to compare with ${asked}. ${reason}`,
    hint: 'Name a branch or commit of this clone, such as --base origin/main, and fetch it first.',
  });
}
