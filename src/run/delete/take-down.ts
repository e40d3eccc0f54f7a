import { ConfigError, LedgerConflict, type MergecastError, TransientError } from '../../domain/errors.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { Deletion, LedgerRecord } from '../../domain/ledger-record.ts';
import type { RemoveOutcome } from '../../domain/outcome.ts';
import { describeDestination } from '../../domain/post.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { AccountContext } from '../../platforms/account-care.ts';
import type { PostRemoval } from '../../platforms/platform-adapter.ts';
import { idsOf } from './ids-of.ts';

export interface TakeDown {
  /** Published, with an id for each of its parts. */
  readonly record: LedgerRecord;
  readonly removal: PostRemoval;
  readonly context: AccountContext;
  readonly ledger: Ledger;
}

/**
 * Takes a post off its platform, its last part first: an answer never stands without what it answers. Each call is noted
 * before it is sent. Killed at any point, the next one goes on: what is not seen any more is gone by our own doing if it
 * was noted, and else nobody knows whether it ever was ours to see. Throws the platform's refusal, and `TransientError`
 * where no answer says what happened.
 */
export async function takeDown({ record, ...tools }: TakeDown): Promise<LedgerRecord> {
  let current = record;
  for (const id of idsOf(record).toReversed()) {
    if (current.deleted_at !== undefined || current.deletion?.gone.includes(id)) continue;
    current = await takePart(id, current, tools);
  }
  return current;
}

type Tools = Omit<TakeDown, 'record'>;

async function takePart(id: string, before: LedgerRecord, tools: Tools): Promise<LedgerRecord> {
  const { removal, context } = tools;
  const wasAsked = before.deletion?.asked === id;
  const noted = await write(before, tools, (current) => ({ ...startOf(current, tools), asked: id }));
  if (noted.deleted_at !== undefined) return noted; // another hand was quicker
  const outcome = await removal.remove(id, context);
  if (outcome.kind === 'removed' || (outcome.kind === 'unseen' && wasAsked)) return writeGone(id, noted, tools);
  // The note of an earlier call stays: that one may still have had its effect.
  if (outcome.kind !== 'unknown' && !wasAsked) await write(noted, tools, (current) => withoutAsked(current));
  throw errorOf(outcome, before);
}

function startOf({ deletion }: LedgerRecord, { context }: Tools): Deletion {
  return deletion ?? { asked_at: formatInstant(context.clock.now()), gone: [] };
}

function withoutAsked({ deletion }: LedgerRecord): Deletion | null {
  if (deletion === undefined || deletion.gone.length === 0) return null;
  const { asked: _asked, ...kept } = deletion;
  return kept;
}

function writeGone(id: string, noted: LedgerRecord, tools: Tools): Promise<LedgerRecord> {
  return write(noted, tools, (current) => {
    const { asked: _asked, ...start } = startOf(current, tools);
    const gone = [...new Set([...start.gone, id])];
    return idsOf(current).every((each) => gone.includes(each)) ? 'finished' : { ...start, gone };
  });
}

/** Compare-and-swap of the note; on a post that is deleted by now nothing is written any more. */
async function write(
  record: LedgerRecord,
  { ledger, context }: Tools,
  next: (current: LedgerRecord) => Deletion | 'finished' | null,
): Promise<LedgerRecord> {
  const at = formatInstant(context.clock.now());
  const result = await ledger.update(record, (current) => {
    if (current?.state !== 'published' || current.deleted_at !== undefined) return null;
    const { deletion: _deletion, ...kept } = current;
    const deletion = next(current);
    if (deletion === 'finished') return { ...kept, deleted_at: at, updated_at: at };
    return { ...kept, ...(deletion === null ? {} : { deletion }), updated_at: at };
  });
  const newest = result.kind === 'recorded' ? result.record : result.current;
  if (newest?.state === 'published') return newest;
  throw new LedgerConflict({
    code: 'LEDGER_CONFLICT',
    message: `The ledger no longer has ${describeDestination(record)} as published.`,
    hint: 'Its file was renamed meanwhile, most likely. Look with `mergecast plan`, then run the command again.',
  });
}

function errorOf({ kind, error: { error } }: Failure, record: LedgerRecord): MergecastError {
  const name = describeDestination(record);
  const { details } = error;
  switch (kind) {
    case 'refused':
      return error;
    case 'unseen':
      return new ConfigError({
        code: 'DELETE_REFUSED',
        message: `${name} cannot be seen with this token, so nothing was deleted or recorded. ${error.message}`,
        hint: 'It was deleted by hand, is a story that is over, or the token belongs to another account.',
        details,
      });
    case 'unknown':
      return new TransientError({
        code: 'DELETE_UNCONFIRMED',
        message: `${name} may be deleted: the call was sent, and its answer does not say. ${error.message}`,
        hint: 'Run the same command again. Deleting twice does no harm.',
        details,
      });
  }
}

type Failure = Exclude<RemoveOutcome, { kind: 'removed' }>;
