import { expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import type { LivePart } from '../domain/ledger-record.ts';
import { keepingParts } from './keeping-parts.ts';

const part = (post_id: string): LivePart => ({ post_id, published_at: '2026-05-10T14:00:00Z' });

it.each<[string, LivePart[] | null, LivePart[] | null, LivePart[] | undefined]>([
  ['none before', null, null, undefined],
  ['a first part', null, [part('1')], [part('1')]],
  ['another part', [part('1')], [part('1'), part('2')], [part('1'), part('2')]],
  ['a record that knows of none', [part('1')], null, [part('1')]],
  ['a record that knows of fewer', [part('1'), part('2')], [part('1')], [part('1'), part('2')]],
])('%s', (_what, before, after, expected) => {
  const of = (parts: LivePart[] | null) => makeRecord(parts === null ? {} : { parts });
  expect(keepingParts(of(before), of(after)).parts).toEqual(expected);
});

it('has nothing to keep of a destination that was never seen', () => {
  expect(keepingParts(null, makeRecord())).toEqual(makeRecord());
});
