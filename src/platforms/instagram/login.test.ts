import { expect, it } from 'vitest';
import { instagramOrigin } from './login.ts';

it.each([
  [{}, 'https://graph.facebook.com'],
  [{ login: 'facebook' }, 'https://graph.facebook.com'],
  [{ login: 'instagram' }, 'https://graph.instagram.com'],
])('%j', (settings, origin) => {
  expect(instagramOrigin({ settings })).toBe(origin);
});
