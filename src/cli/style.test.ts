import { expect, it } from 'vitest';
import { styleFor } from './style.ts';

it.each([
  { isTTY: true, variables: {}, colored: true },
  { isTTY: false, variables: {}, colored: false },
  { isTTY: true, variables: { NO_COLOR: '1' }, colored: false },
  { isTTY: true, variables: { NO_COLOR: '' }, colored: true },
  { isTTY: false, variables: { FORCE_COLOR: '1' }, colored: true },
  { isTTY: true, variables: { FORCE_COLOR: '0' }, colored: false },
  { isTTY: true, variables: { NO_COLOR: '1', FORCE_COLOR: '1' }, colored: false },
  { isTTY: true, variables: { TERM: 'dumb' }, colored: false },
])('terminal $isTTY with $variables: coloured $colored', ({ isTTY, variables, colored }) => {
  expect(styleFor({ isTTY, columns: 80, variables }).colors.isColorSupported).toBe(colored);
});

it.each([
  { isTTY: true, columns: 72, variables: {}, width: 72 },
  { isTTY: false, columns: undefined, variables: {}, width: 120 },
  { isTTY: false, columns: undefined, variables: { COLUMNS: '64' }, width: 64 },
  { isTTY: true, columns: undefined, variables: { COLUMNS: 'wide' }, width: 120 },
])('$columns columns, $variables: $width', ({ width, ...target }) => {
  expect(styleFor(target).columns).toBe(width);
});

it('uses words for symbols where there is no terminal', () => {
  expect(styleFor({ isTTY: false, columns: undefined, variables: {} }).symbols.error).toBe('error:');
  expect(styleFor({ isTTY: true, columns: 80, variables: {} }).symbols.error).toBe('✖');
});
