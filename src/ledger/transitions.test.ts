import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_STATES, type LedgerState } from '../domain/ledger-record.ts';
import { assertAllowed, isAllowed, TRANSITIONS } from './transitions.ts';

describe('the table of transitions', () => {
  it('never leaves published', () => {
    expect(TRANSITIONS.published).toEqual(['published']);
  });

  it.each<[LedgerState | 'none', LedgerState]>([
    ['none', 'published'],
    ['deferred', 'published'],
    ['none', 'in_doubt'],
    ['failed', 'published'],
    ['none', 'handed_off'],
    ['deferred', 'handed_off'],
    ['none', 'accepted'],
    ['deferred', 'accepted'],
    ['failed', 'accepted'],
    ['handed_off', 'claimed'],
    ['handed_off', 'deferred'],
  ])('does not publish what was not claimed: %s → %s', (from, to) => {
    expect(isAllowed(from, to)).toBe(false);
    expect(() => assertAllowed(from, to)).toThrow(`no step from ${from} to ${to}`);
  });

  it('keeps any walk inside it, and published at the end of one for good', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LEDGER_STATES), { maxLength: 40 }), (wishes) => {
        let state: LedgerState | 'none' = 'none';
        for (const wish of wishes) {
          const before: LedgerState | 'none' = state;
          if (isAllowed(state, wish)) state = wish;
          if (before === 'published') expect(state).toBe('published');
          expect(['none', ...LEDGER_STATES]).toContain(state);
        }
      }),
    );
  });
});
