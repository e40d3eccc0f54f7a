import { expect, it } from 'vitest';
import { withoutWorkflowCommands } from './workflow-text.ts';

it.each([
  { text: '::error::pwned', safe: '.::error::pwned' },
  { text: 'a\n  ::set-output name=x::y', safe: 'a\n  .::set-output name=x::y' },
  { text: 'a\r::stop-commands::x', safe: 'a\r.::stop-commands::x' },
  { text: 'a\n\n::debug::x', safe: 'a\n\n.::debug::x' },
  { text: 'a ##[error]b', safe: 'a #.#[error]b' },
  { text: '###[group]', safe: '##.#[group]' },
  { text: ':::x', safe: '.:::x' },
  { text: '\u200d::x', safe: '\u200d.::x' },
  { text: '#\u200d#[x', safe: '#.\u200d#[x' },
  { text: 'std::vector, 12:30, # #launch', safe: 'std::vector, 12:30, # #launch' },
])('$text', ({ text, safe }) => {
  expect(withoutWorkflowCommands(text)).toBe(safe);
});
