import { describe, expect, it } from 'vitest';
import { apiOriginOf } from './api-origin.ts';

const originOf = (url: string | undefined) =>
  apiOriginOf('instagram', 'https://graph.facebook.com', { MERGECAST_INSTAGRAM_API_URL: url });

describe('apiOriginOf', () => {
  it.each([
    [undefined, 'https://graph.facebook.com'],
    ['', 'https://graph.facebook.com'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
    ['https://graph.example.com', 'https://graph.example.com'],
  ])('takes %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });

  it.each([
    ['a plain address that is not this machine', 'http://graph.example.com'],
    ['a path', 'https://graph.example.com/v25.0'],
    ['a query', 'https://graph.example.com/?x=1'],
    ['a password', 'https://me:secret@graph.example.com'],
    ['another scheme', 'ftp://127.0.0.1'],
    ['a name that only starts like loopback', 'http://127.0.0.1.example.com'],
    ['no address at all', 'sandbox'],
  ])('refuses %s', (_name, url) => {
    expect(() => originOf(url)).toThrow(expect.objectContaining({ code: 'API_URL_INVALID' }));
  });

  it('is named for the platform', () => {
    const variables = { MERGECAST_GOOGLE_BUSINESS_API_URL: 'http://127.0.0.1:1' };
    expect(apiOriginOf('google_business', 'https://x.example', variables)).toBe('http://127.0.0.1:1');
    expect(apiOriginOf('instagram', 'https://x.example', variables)).toBe('https://x.example');
  });
});
