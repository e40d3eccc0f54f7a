import type { LedgerRecord } from '../../domain/ledger-record.ts';
import type { PreviewEvent } from '../../domain/preview-data.ts';
import type { LedgerStep } from '../../ledger/ledger-history.ts';

/** A destination's life after review, oldest first. `steps`: what the ledger's commits tell; empty where they are not here. */
export function destinationEvents(record: LedgerRecord | null, steps: readonly LedgerStep[]): PreviewEvent[] {
  if (record === null) return [];
  const told = steps.map((step): PreviewEvent => {
    const isNow = step === steps.at(-1) && step.state === record.state;
    const text = isNow || step.state === 'claimed' ? describe(record, step.state) : EARLIER[step.state];
    return { at: step.at, kind: step.state, text, commit: step.commit, who: null };
  });
  const known = told.some(({ kind }) => kind === record.state) ? told : [...told, lastKnown(record)];
  return [...known, ...sent(record)].map((event) => exactly(event, record)).sort(byTime);
}

const EARLIER: Readonly<Record<LedgerStep['state'], string>> = {
  claimed: 'Claimed',
  in_doubt: 'In doubt: no trustworthy answer came',
  published: 'Published',
  failed: 'Failed',
  missed: 'Missed',
  deferred: 'Deferred to a later run',
  handed_off: 'Handed to a person, in an issue',
};

function describe(record: LedgerRecord, state: LedgerStep['state']): string {
  switch (state) {
    case 'claimed':
      return record.claim === undefined ? EARLIER.claimed : `Claimed by run ${record.claim.run}`;
    case 'failed':
      return `Failed after ${record.attempts} ${record.attempts === 1 ? 'try' : 'tries'}: ${record.error_message ?? 'refused'}`;
    case 'deferred':
      return record.reason === undefined ? EARLIER.deferred : `Deferred: ${record.reason}`;
    case 'in_doubt':
    case 'missed':
      return record.reason ?? EARLIER[state];
    default:
      return EARLIER[state];
  }
}

function lastKnown(record: LedgerRecord): PreviewEvent {
  const { state, updated_at: at } = record;
  return { at, kind: state, text: describe(record, state), commit: null, who: null };
}

function sent({ claim }: LedgerRecord): PreviewEvent[] {
  if (claim?.sent_at === undefined) return [];
  return [{ at: claim.sent_at, kind: 'sent', text: 'Sent to the platform', commit: null, who: null }];
}

/** The platform's time of publishing is the one that counts, not that of the commit that recorded it. */
function exactly(event: PreviewEvent, { published_at: publishedAt }: LedgerRecord): PreviewEvent {
  return event.kind === 'published' && publishedAt !== undefined ? { ...event, at: publishedAt } : event;
}

function byTime(a: PreviewEvent, b: PreviewEvent): number {
  return Date.parse(a.at) - Date.parse(b.at);
}
