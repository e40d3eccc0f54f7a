import { expect, it } from 'vitest';
import { LEDGER_STATES } from '../../src/domain/ledger-record.ts';
import { TRANSITIONS } from '../../src/ledger/transitions.ts';
import { readRepositoryFile } from './repository-file.ts';

const design = readRepositoryFile('docs/exactly-once.md');

it('draws exactly the steps that the ledger has', () => {
  const drawn = [...design.matchAll(/^ {4}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} → ${to}`);
  const allowed = Object.entries(TRANSITIONS).flatMap(([from, states]) => states.map((to) => `${from} → ${to}`));
  expect(drawn.toSorted()).toEqual(allowed.toSorted());
});

it('explains every state', () => {
  const explained = [...design.matchAll(/^\| `(\w+)` \|/gm)].map(([, state]) => state);
  expect(explained.toSorted()).toEqual([...LEDGER_STATES].toSorted());
});
