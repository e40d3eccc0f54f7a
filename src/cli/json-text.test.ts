import { expect, it } from 'vitest';
import { jsonText } from './json-text.ts';

it.each([
  { text: '::error::pwned' },
  { text: 'a\n::set-output name=x::y' },
  { text: '##[error]x ###[y] #\u200d#[z]' },
  { text: 'back\\::slash, quote"::' },
  { text: '\u001b[31m \u009b2J \u202e \u2028 \u007f' },
  { text: 'plain é 📸' },
])('$text keeps its value and can do nothing', ({ text }) => {
  const printed = jsonText({ text, list: [text] });
  expect(JSON.parse(printed)).toEqual({ text, list: [text] });
  expect(printed).not.toMatch(/::|##\[|#\u200d#\[|\p{Cc}|[\u2028\u2029\u202a-\u202e]/u);
});
