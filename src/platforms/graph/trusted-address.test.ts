import { expect, it } from 'vitest';
import { trustedAddress } from './trusted-address.ts';

it.each([
  ['https://www.instagram.com/reel/ABC123/', 'https://www.instagram.com/reel/ABC123/'],
  ['http://127.0.0.1:4010/p/A/', 'http://127.0.0.1:4010/p/A/'],
  ['http://127.0.0.1:4011/p/A/', null],
  ['http://www.instagram.com/p/A/', null],
  ['javascript:alert(1)', null],
  ['https://user:password@www.instagram.com/', null],
  ['https://www.instagram.com/\n::warning::', 'https://www.instagram.com/::warning::'],
  [`https://www.instagram.com/${'a'.repeat(2048)}`, null],
  ['not an address', null],
  [null, null],
])('%j becomes %j', (address, expected) => {
  expect(trustedAddress(address, 'http://127.0.0.1:4010')).toBe(expected);
});
