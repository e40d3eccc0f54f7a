import { expect, it } from 'vitest';
import { Redactor } from './redact.ts';

it('replaces secrets and their form in an address, and leaves short words alone', () => {
  const redactor = new Redactor();
  redactor.register('se cret+1');
  redactor.register('abc');
  expect(redactor.redact('se cret+1 se%20cret%2B1 abc')).toBe('*** *** abc');
});
