import { expect, it } from 'vitest';
import { makeRecord } from '../../../test/support/make-record.ts';
import type { LedgerRecord, LedgerState } from '../../domain/ledger-record.ts';
import type { LedgerStep } from '../../ledger/ledger-history.ts';
import { destinationEvents } from './destination-events.ts';

const step = (state: LedgerState, at: string): LedgerStep => ({
  profile: 'my_brand',
  platform: 'instagram',
  post: 'a.md',
  state,
  at: `2026-05-10T${at}Z`,
  commit: 'abc',
});
const told = (record: LedgerRecord | null, steps: LedgerStep[]) =>
  destinationEvents(record, steps).map(({ at, kind, text }) => `${at.slice(11, 19)} ${kind}: ${text}`);

it('tells nothing of a destination that the ledger has never heard of', () => {
  expect(told(null, [])).toEqual([]);
});

it('gives the platform’s time of publishing, not that of the commit that recorded it', () => {
  const record = makeRecord({ state: 'published', published_at: '2026-05-10T14:00:01Z' });
  const steps = [step('claimed', '13:59:00'), step('published', '14:00:09')];
  expect(told(record, steps)).toEqual(['13:59:00 claimed: ', '14:00:01 published: ']);
});

it('tells once what was recorded again, and lets nothing be sent after it was published', () => {
  const record = makeRecord({
    state: 'published',
    published_at: '2026-05-10T14:00:01Z',
    claim: { run: 'r', at: '', expires_at: '', caption_hash: '', commit: null, sent_at: '2026-05-10T14:00:02Z' },
  });
  const steps = [step('claimed', '13:59:00'), step('published', '14:00:09'), step('published', '14:00:10')];
  expect(told(record, steps)).toEqual([
    '13:59:00 claimed: by run r',
    '14:00:01 sent: to the platform',
    '14:00:01 published: ',
  ]);
});

it('says what the record knows where the commits of the ledger are not here', () => {
  const record = makeRecord({
    state: 'failed',
    attempts: 2,
    error_message: 'Too wide.',
    updated_at: '2026-05-10T14:00:03Z',
  });
  expect(told(record, [])).toEqual(['14:00:03 failed: after 2 tries: Too wide.']);
});

it('ends with its deletion', () => {
  const record = makeRecord({
    state: 'published',
    published_at: '2026-05-10T14:00:01Z',
    deleted_at: '2026-05-10T15:30:00Z',
  });
  const steps = [step('published', '14:00:09'), step('published', '15:30:00')];
  expect(told(record, steps)).toEqual(['14:00:01 published: ', '15:30:00 deleted: from the platform']);
});
