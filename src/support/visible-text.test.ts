import { expect, it } from 'vitest';
import { visibleLine, visibleText } from './visible-text.ts';

it.each([
  { name: 'plain', text: 'Café 📸 é', shown: 'Café 📸 é' },
  { name: 'colour', text: '\u001b[31mred\u001b[0m', shown: '␛[31mred␛[0m' },
  { name: 'title (OSC)', text: '\u001b]0;pwned\u0007', shown: '␛]0;pwned␇' },
  { name: 'one-byte CSI', text: '\u009b2J', shown: '\ufffd2J' },
  { name: 'carriage return', text: 'safe\rfake', shown: 'safe␍fake' },
  { name: 'bidi override', text: 'a\u202eb\u2066c', shown: 'a\ufffdb\ufffdc' },
  { name: 'line ends', text: 'a\r\nb\n\tc', shown: 'a\nb\n\tc' },
  { name: 'line separator', text: 'a\u2028b', shown: 'a␤b' },
  { name: 'delete', text: 'a\u007fb', shown: 'a␡b' },
])('shows $name', ({ text, shown }) => {
  expect(visibleText(text)).toBe(shown);
});

it('keeps a line a line', () => {
  expect(visibleLine('  one\r\n  two\tthree\n\nfour ')).toBe('one two three four');
});
