import { expect, it } from 'vitest';
import { webAddressOf } from './hand-off-place.ts';

it.each([
  ['https://api.github.com', 'https://github.com/acme/content/blob/abc/a%20b/c.jpg'],
  ['https://api.acme.ghe.com', 'https://acme.ghe.com/acme/content/blob/abc/a%20b/c.jpg'],
  ['https://git.example.com/api/v3', 'https://git.example.com/acme/content/blob/abc/a%20b/c.jpg'],
])('with the API at %s people see files at %s', (apiUrl, expected) => {
  const place = { access: { token: 't', apiUrl, repository: null }, repository: 'acme/content' };
  expect(webAddressOf(place, 'abc', 'a b/c.jpg')).toBe(expected);
});
