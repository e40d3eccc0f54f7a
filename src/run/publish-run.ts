import type { Config } from '../domain/config.ts';
import type { Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Ledger, RecordChange, UpdateResult } from '../ledger/ledger.ts';
import type { AccountSessions } from './account-session.ts';
import type { RunEnvironment } from './environment.ts';
import type { Outcomes } from './outcomes.ts';
import type { Recordings } from './recordings.ts';

/** What every step of one publish run shares. */
export interface PublishRun {
  readonly environment: RunEnvironment;
  readonly config: Config;
  /** The commit that is published from. */
  readonly commit: string;
  readonly ledger: Ledger;
  readonly sessions: AccountSessions;
  readonly outcomes: Outcomes;
  readonly recordings: Recordings;
  /** End of the run's time budget. */
  readonly deadline: Instant;
}

const RECORD_RETRY_DELAYS_MS = [1_000, 4_000, 10_000];

/**
 * Records an outcome that has already happened. It is tried harder than a claim: the platform will not take it back.
 * Null when it could not be recorded; the open claim then makes the next run ask.
 */
export async function recordOutcome(
  run: PublishRun,
  record: Pick<LedgerRecord, 'post' | 'platform' | 'profile'>,
  change: RecordChange,
): Promise<UpdateResult | null> {
  const { clock, signal } = run.environment;
  for (const [tries, delayMs] of [...RECORD_RETRY_DELAYS_MS, null].entries()) {
    try {
      return await run.ledger.update(record, change);
    } catch (error) {
      // Told to stop: once more at once, because Ctrl-C also ended the git that was pushing.
      if (delayMs !== null && (tries === 0 || !signal.aborted)) {
        await clock.sleep(delayMs, signal);
        continue;
      }
      run.outcomes.isUnrecorded = true;
      run.outcomes.notes.push(
        `${record.post} → ${record.platform}: the outcome could not be recorded (${(error as Error).message}) The next run asks ${record.platform} and records it; nothing is sent twice.`,
      );
      return null;
    }
  }
  return null;
}
