import type { LedgerRecord } from '../../domain/ledger-record.ts';
import type { PreviewEvent } from '../../domain/preview-data.ts';
import type { LedgerStep } from '../../ledger/ledger-history.ts';

/** A destination's life after review, oldest first. `steps`: what the ledger's commits tell; empty where they are not here. */
export function destinationEvents(record: LedgerRecord | null, steps: readonly LedgerStep[]): PreviewEvent[] {
  if (record === null) return [];
  const told = steps.filter(isNews).map((step): PreviewEvent => {
    const isNow = step.state === steps.at(-1)?.state && step.state === record.state;
    const text = isNow || step.state === 'claimed' ? describe(record, step.state) : EARLIER[step.state];
    return { at: step.at, kind: step.state, text, commit: step.commit, who: null };
  });
  const known = told.some(({ kind }) => kind === record.state) ? told : [...told, lastKnown(record)];
  return [...sent(record), ...known, ...deleted(record)].map((event) => exactly(event, record)).sort(byTime);
}

/** A record is written again when something is added to it, such as the post's address. */
function isNews({ state }: LedgerStep, index: number, steps: readonly LedgerStep[]): boolean {
  return state !== steps[index - 1]?.state;
}

const EARLIER: Readonly<Record<LedgerStep['state'], string>> = {
  claimed: '',
  in_doubt: 'no trustworthy answer came',
  accepted: 'by the platform, which brings it out by itself',
  published: '',
  failed: '',
  missed: '',
  deferred: 'to a later run',
  handed_off: 'to a person, in an issue',
};

function describe(record: LedgerRecord, state: LedgerStep['state']): string {
  switch (state) {
    case 'claimed':
      return record.claim === undefined ? EARLIER.claimed : `by run ${record.claim.run}`;
    case 'accepted':
      return record.publish_at === undefined ? EARLIER.accepted : `${EARLIER.accepted} at ${record.publish_at}`;
    case 'failed':
      return `after ${record.attempts} ${record.attempts === 1 ? 'try' : 'tries'}: ${record.error_message ?? 'refused'}`;
    case 'deferred':
      return record.reason === undefined ? EARLIER.deferred : record.reason;
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

/** Two clocks: what was published had been sent, whatever the platform's own says. */
function sent({ claim, published_at: publishedAt }: LedgerRecord): PreviewEvent[] {
  if (claim?.sent_at === undefined) return [];
  const isBefore = publishedAt === undefined || Date.parse(claim.sent_at) <= Date.parse(publishedAt);
  const at = isBefore ? claim.sent_at : publishedAt;
  return [{ at, kind: 'sent', text: 'to the platform', commit: null, who: null }];
}

function deleted({ deleted_at: at }: LedgerRecord): PreviewEvent[] {
  return at === undefined ? [] : [{ at, kind: 'deleted', text: 'from the platform', commit: null, who: null }];
}

/** The platform's time of publishing is the one that counts, not that of the commit that recorded it. */
function exactly(event: PreviewEvent, { published_at: publishedAt }: LedgerRecord): PreviewEvent {
  return event.kind === 'published' && publishedAt !== undefined ? { ...event, at: publishedAt } : event;
}

/** Of the same second, in the order in which it happens. */
function byTime(a: PreviewEvent, b: PreviewEvent): number {
  return Date.parse(a.at) - Date.parse(b.at) || orderOf(a) - orderOf(b);
}

function orderOf({ kind }: PreviewEvent): number {
  const order = ['claimed', 'sent'].indexOf(kind);
  return order === -1 ? 2 : order;
}
