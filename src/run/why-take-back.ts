import { shouldBeOut } from '../domain/describe-acceptance.ts';
import { hasErrors } from '../domain/finding.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { whyTakeBack } from '../plan/why-take-back.ts';
import type { Rename } from './find-renames.ts';
import { handedOverHash } from './handed-over-hash.ts';
import { isSameDestination } from './is-same-destination.ts';
import type { OpenedRun } from './open-publish-run.ts';

/**
 * Why an accepted post, whose date is ahead, is to be taken back, by the head of the branch: it was withdrawn, paused or
 * moved there, or edited, which has it handed over anew. Null: it comes out as it is. A record that could not follow its
 * renamed file yet is looked for there.
 */
export function whyTakeBackIn(
  run: OpenedRun,
  renames: readonly Rename[],
): (record: LedgerRecord) => Promise<string | null> {
  return async (record) => {
    if (shouldBeOut(record, run.environment.clock.now())) return null;
    const file = renames.find((each) => isSameDestination(each.record, record))?.to.post ?? record.post;
    if (run.finished.some(({ path }) => path === file)) return null;
    const parsed = run.posts.find(({ source }) => source.path === file);
    if (parsed === undefined) return 'Its file is gone.';
    const { post } = parsed;
    if (post === null || hasErrors(parsed.problems)) return 'Its file has mistakes now.';
    const destination = post.destinations.find(
      ({ platform, profile }) => platform === record.platform && profile === record.profile,
    );
    if (destination === undefined) return `It no longer names ${record.platform} of ${record.profile}.`;
    const why = whyTakeBack({ post, destination, record, config: run.config });
    if (why !== null || post.status === 'completed' || record.handed_over_hash === undefined) return why;
    const hash = await handedOverHash(destination, post, run.tree);
    return hash === record.handed_over_hash ? null : 'It was edited.';
  };
}
