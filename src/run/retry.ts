import { ConfigError } from '../domain/errors.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import { describeDestination } from '../domain/post.ts';
import type { RecoveryReport } from '../domain/recovery-reports.ts';
import { deferredRecord } from '../ledger/records.ts';
import type { RunEnvironment } from './environment.ts';
import { chooseRecord, openRecovery, type RecoveryTarget } from './open-recovery.ts';
import { tellLedger, type Verdict } from './tell-ledger.ts';

const RETRIABLE = new Set(['failed', 'missed', 'deferred']);

/**
 * Has the next run send what failed, was missed or waits: attempts and backoff begin anew, and it does not count as late.
 * Throws `ConfigError` for what is, or may be, published.
 */
export async function retry(target: RecoveryTarget, environment: RunEnvironment): Promise<RecoveryReport> {
  const { ledger, records } = await openRecovery(target, environment);
  const chosen = chooseRecord(records, ({ state }) => RETRIABLE.has(state));
  return tellLedger(ledger, chosen, (current) => judge(current, environment.clock.now()));
}

function judge(current: LedgerRecord, now: Instant): Verdict {
  const name = describeDestination(current);
  switch (current.state) {
    case 'failed':
    case 'missed':
    case 'deferred':
      return { kind: 'next', record: retriedRecord(current, now) };
    case 'published':
      if (current.deleted_at !== undefined) return refuseDeleted(current);
      return refuse(
        `${name} is published${current.post_url ? `: ${current.post_url}` : ''}. Trying again would post it twice.`,
        'To post it again on purpose, write a new post with allow_duplicate: true.',
      );
    case 'claimed':
      return refuse(
        `${name} is claimed by run ${current.claim?.run ?? 'unknown'}, which may have published it.`,
        'The next run after the claim has expired asks the platform by itself. If it stays in doubt, look at the account and use `mergecast resolve`.',
      );
    case 'handed_off':
      return refuse(
        `${name} is handed off to a person: ${current.hand_off?.url ?? 'the issue is not known'}.`,
        'Close the issue with the address of the post, or as not planned; after that it can be tried again.',
      );
    case 'accepted':
      return refuse(
        `${name} is with ${PLATFORM_NAMES[current.platform]}, which brings it out by itself at ${current.publish_at}. Trying again would post it twice.`,
        'Wait for it. An edit of the file before that time has it taken back and handed over anew.',
      );
    case 'in_doubt':
      return refuse(
        `${name} is in doubt: it may be live. Trying again could post it twice.`,
        'Look at the account, then say what you found: `mergecast resolve <post> --published <url>` or `--not-published`.',
      );
  }
}

function refuseDeleted(current: LedgerRecord): Verdict {
  return refuse(
    `${describeDestination(current)} was published, and deleted at ${current.deleted_at}. What was published once is never sent again.`,
    'To post it again on purpose, write a new post with allow_duplicate: true.',
  );
}

function retriedRecord(current: LedgerRecord, now: Instant): LedgerRecord {
  const base = { ...current, retry_at: formatInstant(now) };
  const prepared = current.prepared === undefined ? {} : { prepared: current.prepared };
  const reason = 'A person asked for another try. The next run sends it.';
  return deferredRecord(base, { reason, notBefore: null, attempts: 0, ...prepared }, now);
}

function refuse(message: string, hint: string): Verdict {
  return { kind: 'refused', error: new ConfigError({ code: 'RETRY_REFUSED', message, hint }) };
}
