import { isOpenAt } from '../domain/ahead-window.ts';
import { formatInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Destination } from '../domain/post.ts';
import { decideState, type StateInput } from '../plan/decide-state.ts';
import { askedFor } from './carry-retry.ts';
import { recordBaseOf } from './due-destination.ts';
import { aheadWindowOf } from './hand-over-ahead.ts';
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
    const base = await recordBaseOf(post, destination, run.tree);
    const isSame = base.content_hash === record.content_hash && isSameWay(record, destination, run);
    return { isWanted: isSame && isToGoOut({ post, destination, record }, run), destination };
  };
}

/** Handed over ahead, it may be sent again only for the same date, and while there is time for that. */
function isSameWay(record: LedgerRecord, destination: Destination, { environment }: OpenedRun): boolean {
  if (record.publish_at === undefined) return true;
  const isOpen = isOpenAt(aheadWindowOf(destination), environment.clock.now());
  return (
    isOpen && typeof destination.schedule === 'number' && formatInstant(destination.schedule) === record.publish_at
  );
}

function isToGoOut(
  { post, destination, record }: Pick<StateInput, 'post' | 'destination'> & { readonly record: LedgerRecord },
  { config, environment }: OpenedRun,
): boolean {
  const { state } = decideState({
    post,
    destination,
    record: askedFor(record),
    accountPause: null,
    aheadWindow: null,
    now: environment.clock.now(),
    config,
    runId: environment.runId,
  });
  return state === (record.publish_at === undefined ? 'due' : 'upcoming');
}
