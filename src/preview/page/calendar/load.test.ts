import { describe, expect, it } from 'vitest';
import { busiestDays, clustersOf, type Timed } from './load.ts';

const hour = 3_600_000;
const entry = (key: string, hours: number | null, account = 'a/instagram'): Timed => ({
  key,
  account,
  at: hours === null ? null : hours * hour,
});

describe('clustersOf', () => {
  it.each([
    ['an hour apart is apart', [entry('1', 0), entry('2', 1)], []],
    ['less is a cluster, whatever the order', [entry('2', 0.9), entry('1', 0)], ['1 2']],
    ['a chain is one cluster', [entry('1', 0), entry('2', 0.8), entry('3', 1.6), entry('4', 5)], ['1 2 3']],
    ['two accounts do not meet', [entry('1', 0), entry('2', 0, 'b/instagram')], []],
    ['a draft without a date is not counted', [entry('1', 0), entry('2', null)], []],
  ])('%s', (_what, entries, expected) => {
    expect(clustersOf(entries).map((cluster) => cluster.entries.map(({ key }) => key).join(' '))).toEqual(expected);
  });
});

describe('busiestDays', () => {
  it('counts any 24 hours, over midnight too, and 24 hours later no longer', () => {
    const entries = [entry('1', 20), entry('2', 23), entry('3', 43.9), entry('4', 44), entry('x', 1, 'b/instagram')];
    expect(busiestDays(entries).map(({ account, last, posts }) => [account, last.key, posts])).toEqual([
      ['a/instagram', '3', 3],
      ['b/instagram', 'x', 1],
    ]);
  });
});
