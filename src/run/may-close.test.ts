import { expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { mayClose } from './may-close.ts';

const claim = (run: string) => ({
  run,
  at: '2026-05-10T14:00:00Z',
  expires_at: '2026-05-10T14:15:00Z',
  caption_hash: 'c0ffee',
  commit: null,
});
const ours = makeRecord({ state: 'claimed', claim: claim('ours') });
const theirs = makeRecord({ state: 'claimed', claim: claim('theirs') });
const accepted = makeRecord({ ...ours, state: 'accepted', post_id: '1_2', publish_at: '2026-05-10T15:00:00Z' });
const deferred = makeRecord({ state: 'deferred' });
const published = makeRecord({ state: 'published' });

it.each<[string, LedgerRecord | null, LedgerRecord | null, boolean]>([
  ['our own claim', ours, ours, true],
  ['our own doubt', { ...ours, state: 'in_doubt' }, ours, true],
  ['a claim that another run took over', theirs, ours, false],
  ['what somebody else has published', published, ours, false],
  ['nothing, having seen nothing', null, null, true],
  ['what our own claim was accepted as', accepted, accepted, true],
  ['what another run has found accepted, in doubt when we looked', accepted, { ...ours, state: 'in_doubt' }, false],
  ['what was accepted since we looked', accepted, deferred, false],
  ['a deferral', deferred, deferred, true],
  ['a claim made since we looked', theirs, deferred, false],
  ['a post published since we looked', published, deferred, false],
])('an outcome over %s', (_what, current, seen, isAllowed) => {
  expect(mayClose(current, seen)).toBe(isAllowed);
});
