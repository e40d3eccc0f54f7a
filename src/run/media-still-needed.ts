import type { LedgerState } from '../domain/ledger-record.ts';
import type { OpenedRun } from './open-publish-run.ts';

/** States in which a platform may still have to fetch what it was given the address of. */
const OPEN: ReadonlySet<LedgerState | undefined> = new Set(['claimed', 'deferred', 'in_doubt', 'accepted']);

/** Files, links resolved, of posts that were begun and are not out yet. */
export async function mediaStillNeeded(
  run: Pick<OpenedRun, 'posts' | 'ledger' | 'tree'>,
): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  for (const { post } of run.posts) {
    for (const destination of post?.destinations ?? []) {
      if (!OPEN.has(run.ledger.find(destination)?.state)) continue;
      for (const { source } of [...destination.media, ...Object.values(destination.optionMedia)]) {
        const look = source.kind === 'file' ? await run.tree.look(source.path) : null;
        if (look?.kind === 'file') needed.add(look.path);
      }
    }
  }
  return needed;
}
