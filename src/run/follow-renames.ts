import { isClaimHeldByAnother } from '../domain/claim.ts';
import { MergecastError } from '../domain/errors.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import type { DestinationKey, LedgerView } from '../ledger/ledger.ts';
import type { RunEnvironment } from './environment.ts';
import type { Rename } from './find-renames.ts';
import type { PublishRun } from './publish-run.ts';

/**
 * Takes records along to the new paths of their files, so that what is published under the old name is published under
 * the new one. A claim of a living run stays where that run will look for it.
 */
export async function followRenames(renames: readonly Rename[], run: PublishRun): Promise<void> {
  await Promise.all(renames.map((rename) => follow(rename, run)));
}

async function follow({ to, record }: Rename, run: PublishRun): Promise<void> {
  const { environment, ledger, outcomes } = run;
  if (isLiving(record, environment)) return;
  environment.log.info(`${describeDestination(record)} was renamed to ${to.post}; the ledger follows.`);
  try {
    await ledger.move(record, to, (current) =>
      current === null || isLiving(current, environment) ? null : movedRecord(current, to),
    );
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    outcomes.isUnrecorded = true;
    outcomes.notes.push(
      `${record.post} was renamed to ${to.post}, which could not be recorded (${error.message}) Nothing is sent twice; the next run tries again.`,
    );
  }
}

/** Nothing happened to the post: when its state was recorded stays as it is. */
function movedRecord(current: LedgerRecord, { post }: DestinationKey): LedgerRecord {
  return { ...current, post, moved_from: current.post };
}

function isLiving({ state, claim }: LedgerRecord, { runId, clock }: RunEnvironment): boolean {
  return state === 'claimed' && claim !== undefined && isClaimHeldByAnother(claim, runId, clock.now());
}

/** The ledger as a plan should see it, whether or not its records have followed yet. */
export function withRenames(ledger: LedgerView, renames: readonly Rename[]): LedgerView {
  const findRenamed = ({ post, platform, profile }: DestinationKey): LedgerRecord | null => {
    const rename = renames.find(({ to }) => to.post === post && to.platform === platform && to.profile === profile);
    return rename === undefined ? null : { ...(ledger.find(rename.record) ?? rename.record), post };
  };
  return {
    find: (key) => ledger.find(key) ?? findRenamed(key),
    all: () => ledger.all(),
    pauseOf: (account) => ledger.pauseOf(account),
  };
}
