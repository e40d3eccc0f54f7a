import { MergecastError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { LivePart, PreparedHandle } from '../domain/ledger-record.ts';
import type { PrepareOutcome } from '../domain/outcome.ts';
import type { Destination } from '../domain/post.ts';
import type { AccountSession } from './account-session.ts';

/** What is to be prepared, and what there is of it already. */
export interface ToPrepare {
  readonly destination: Destination;
  readonly previous: PreparedHandle | null;
  readonly liveParts: readonly LivePart[];
  /** When the platform is to bring it out by itself; null: a run sends it. */
  readonly bringOutAt: Instant | null;
}

/** Media that cannot be served stop before the platform is asked: preparing reports that as its own kind of delay. */
export async function askToPrepare(
  { destination, previous, liveParts, bringOutAt }: ToPrepare,
  { adapter, context }: AccountSession,
): Promise<PrepareOutcome> {
  if (adapter === null || context === null) throw new Error('The account has no open session.');
  try {
    const ahead = bringOutAt === null ? {} : { bringOutAt };
    return await adapter.prepare(destination, previous, { ...context, liveParts, ...ahead });
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    return { kind: 'deferred', error: { error, platformCode: null }, notBefore: null };
  }
}
