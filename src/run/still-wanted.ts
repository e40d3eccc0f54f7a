import type { LedgerRecord } from '../domain/ledger-record.ts';
import { decideState } from '../plan/decide-state.ts';
import { askedFor } from './carry-retry.ts';
import { recordBaseOf } from './due-destination.ts';
import type { OpenedRun } from './open-publish-run.ts';
import type { StillWanted } from './reconcile.ts';

/**
 * Whether the head of the branch still asks for what was claimed: the post is there, due, neither withdrawn nor paused
 * nor too late, and has the same content. A post withdrawn or edited on the branch is withdrawn or edited.
 */
export function stillWantedIn(run: OpenedRun): (record: LedgerRecord) => Promise<StillWanted> {
  return async (record) => {
    const post = run.posts.find(({ source }) => source.path === record.post)?.post ?? null;
    const destination = post?.destinations.find(
      ({ platform, profile }) => platform === record.platform && profile === record.profile,
    );
    if (post === null || destination === undefined) return { isWanted: false, destination: null };
    const { config, environment } = run;
    const { state } = decideState({
      post,
      destination,
      record: askedFor(record),
      accountPause: null,
      now: environment.clock.now(),
      config,
      runId: environment.runId,
    });
    const base = await recordBaseOf(post, destination, run.tree);
    return { isWanted: state === 'due' && base.content_hash === record.content_hash, destination };
  };
}
