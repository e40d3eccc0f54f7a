import { describe, expect, it } from 'vitest';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';

it.each([
  ['plain text, 10:30', 'plain text, 10\\:30'],
  ['**bold** _x_ `y`', '\\*\\*bold\\*\\* \\_x\\_ \\`y\\`'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)&gt;'],
  ['a | b', 'a \\| b'],
  ['two\nlines', 'two lines'],
  ['@octocat and @org/team', '@\u200boctocat and @\u200borg/team'],
  ['[x](javascript:1) ![y](z)', '\\[x\\]\\(javascript\\:1\\) \\!\\[y\\]\\(z\\)'],
  ['https://evil.example', 'https\\:\u200b//evil.example'],
  ['www.evil.example', 'www\u200b.evil.example'],
  ['# title', '\\# title'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['&#64;x', '&amp;\\#\u200b64;x'],
  ['$5 and $10', '<span>$</span>5 and <span>$</span>10'],
  ['\u202eevil\u001b[2J', '\ufffdevil␛\\[2J'],
])('%s', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

it.each([
  ['content/posts/a.md', '`content/posts/a.md`'],
  ['a|b', '`a\\|b`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['', ''],
  ['\t', ''],
  ['<!-- marker -->', '`<\u200b!-- marker -->`'],
  ['two\nlines', '`two lines`'],
])('code %s', (text, markdown) => {
  expect(markdownCode(text)).toBe(markdown);
});

describe('links', () => {
  it.each([
    ['https://i.example/p/1/', '[open](<https://i.example/p/1/>)'],
    ['https://i.example/a b>)|', '[open](<https://i.example/a%20b%3E)%7C>)'],
    ['javascript:alert(1)', 'open'],
    ['not an address', 'open'],
  ])('%s', (address, markdown) => {
    expect(markdownLink('open', address)).toBe(markdown);
  });
});
