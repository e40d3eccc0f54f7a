import { CredentialError, MergecastError } from '../../domain/errors.ts';
import type { HandOffDesk } from '../../domain/hand-off.ts';
import type { LedgerRecord } from '../../domain/ledger-record.ts';
import { describeDestination } from '../../domain/post.ts';
import { handedOffRecord } from '../../ledger/hand-off-records.ts';
import { failedRecord, inDoubtRecord, publishedRecord } from '../../ledger/records.ts';
import { sentence } from '../close-destination.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import { recordOutcome } from '../publish-run.ts';
import { type HandOffVerdict, judgeHandOff } from './judge-hand-off.ts';
import { openDesk } from './open-desk.ts';

/** Reads the issue of everything that lies with a person, and records what became of it. Reads only, also in a pause. */
export async function followHandOffs(run: OpenedRun): Promise<void> {
  const open = [...run.ledger.all()].filter(isWithAPerson);
  if (open.length === 0) return;
  try {
    const { desk } = await openDesk(run);
    for (const record of open) {
      if (run.environment.signal.aborted) return;
      await close(await ask(record, desk), record, run);
    }
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    if (error instanceof CredentialError) run.outcomes.needsCredentials = true;
    run.outcomes.notes.push(`What was handed off could not be looked after. ${sentence(error)}`);
  }
}

/** One that is gone is asked for again: it may only have been out of sight. */
function isWithAPerson({ state, hand_off }: LedgerRecord): boolean {
  return hand_off?.issue !== undefined && (state === 'handed_off' || state === 'in_doubt');
}

async function ask({ platform, hand_off }: LedgerRecord, desk: HandOffDesk): Promise<HandOffVerdict> {
  const number = hand_off?.issue ?? 0;
  const issue = await desk.read(number);
  const comments = issue?.state === 'closed' ? await desk.comments(number) : [];
  return judgeHandOff(platform, issue, comments);
}

async function close(verdict: HandOffVerdict, record: LedgerRecord, run: OpenedRun): Promise<void> {
  const where = `${describeDestination(record)} was handed off in ${record.hand_off?.url}`;
  const now = run.environment.clock.now();
  switch (verdict.kind) {
    case 'waiting':
      return keep(record, run);
    case 'unlinked':
      run.outcomes.notes.push(
        `${where}, which is closed without a link to the post on ${record.platform}. Write it in a comment there; the next run takes it.`,
      );
      return keep(record, run);
    case 'posted': {
      const { postUrl, closedAt } = verdict;
      const published = publishedRecord(record, { postId: null, postUrl, publishedAt: closedAt }, now);
      if (await replace(record, published, run)) run.outcomes.addPublished(published);
      return;
    }
    case 'declined': {
      const failure = { code: 'HAND_OFF_DECLINED', message: `${where}, which was closed as not planned.` };
      const base = { ...record, post_blob: blobOf(record, run) };
      const failed = failedRecord(base, failure, record.attempts + 1, now);
      if (await replace(record, failed, run)) run.outcomes.addFailed(record, failure.code, failure.message);
      return;
    }
    case 'gone': {
      const reason = `${where}, which is gone: nobody can tell whether it was posted.`;
      if (record.state === 'in_doubt' && record.reason === reason) return;
      await replace(record, inDoubtRecord(record, reason, now), run);
    }
  }
}

/** An issue that was out of sight is back. */
async function keep(record: LedgerRecord, run: OpenedRun): Promise<void> {
  const { hand_off: handOff, state } = record;
  if (state !== 'in_doubt' || handOff?.issue === undefined || handOff.url === undefined) return;
  const issue = { number: handOff.issue, url: handOff.url };
  await replace(record, handedOffRecord(record, handOff, issue, run.environment.clock.now()), run);
}

/** The file as it is now: an edit made while a person had it asks for no second try. */
function blobOf({ post, post_blob }: LedgerRecord, { posts }: OpenedRun): string | null {
  return posts.find(({ source }) => source.path === post)?.source.blob ?? post_blob;
}

/** Of two runs that read the same issue, one records it and reports it. */
async function replace(record: LedgerRecord, next: LedgerRecord, run: OpenedRun): Promise<boolean> {
  const result = await recordOutcome(run, record, (current) =>
    current?.state === record.state && current.hand_off?.key === record.hand_off?.key ? next : null,
  );
  return result?.kind === 'recorded';
}
