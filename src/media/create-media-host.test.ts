import { describe, expect, it } from 'vitest';
import { ConfigError } from '../domain/errors.ts';
import { createMediaHost } from './create-media-host.ts';

const SHA = '8d5e957f297893487bd98fa830fa6413dd5a6b1c';

describe('github', () => {
  const context = { commit: SHA, remoteUrl: 'git@github.com:acme/content.git' };

  it.each([
    ['a.jpg', 'a.jpg'],
    ['content/posts/2026/new drop.jpg', 'content/posts/2026/new%20drop.jpg'],
    ['größe/📸.jpg', 'gr%C3%B6%C3%9Fe/%F0%9F%93%B8.jpg'],
    ['50% off #1?+a&b=c.jpg', '50%25%20off%20%231%3F%2Ba%26b%3Dc.jpg'],
    ["$& $1 'quoted' (1).jpg", "%24%26%20%241%20'quoted'%20(1).jpg"],
  ])('%s', (path, encoded) => {
    const address = createMediaHost({ host: 'github' }, context).addressOf(path);
    expect(address).toBe(`https://raw.githubusercontent.com/acme/content/${SHA}/${encoded}`);
    expect(decodeURIComponent(new URL(address).pathname)).toBe(`/acme/content/${SHA}/${path}`);
  });

  it.each([null, '/srv/git/content.git', 'https://gitlab.com/acme/content'])(
    'fails with the remote %s',
    (remoteUrl) => {
      const host = createMediaHost({ host: 'github' }, { commit: SHA, remoteUrl });
      expect(() => host.addressOf('a.jpg')).toThrow(ConfigError);
      expect(() => host.addressOf('a.jpg')).toThrow(/^a\.jpg has no address .* remote/);
    },
  );
});

describe('url_template', () => {
  const context = { commit: SHA, remoteUrl: null };
  const address = (urlTemplate: string, path: string) =>
    createMediaHost({ host: 'url_template', urlTemplate }, context).addressOf(path);

  it.each([
    ['https://cdn.example.com/{path}?v={sha}', 'a/ö #1.jpg', `https://cdn.example.com/a/%C3%B6%20%231.jpg?v=${SHA}`],
    ['https://cdn.example.com/{sha}/{path}', 'a/b.jpg', `https://cdn.example.com/${SHA}/a/b.jpg`],
    ['https://cdn.example.com/get?file={path}', 'a&b=c.jpg', 'https://cdn.example.com/get?file=a%26b%3Dc.jpg'],
    ['https://cdn.example.com/{path}', '{sha}/$&.jpg', 'https://cdn.example.com/%7Bsha%7D/%24%26.jpg'],
    ['https://müller.example/größe/{path}', 'a.jpg', 'https://xn--mller-kva.example/gr%C3%B6%C3%9Fe/a.jpg'],
    ['http://127.0.0.1:4000/{path}', 'a.jpg', 'http://127.0.0.1:4000/a.jpg'],
  ])('%s, %s', (template, path, expected) => {
    expect(address(template, path)).toBe(expected);
  });

  it.each([
    ['https://cdn.example.com/{path}', false],
    ['http://127.0.0.1:4000/{path}', true],
    ['http://localhost/{path}', true],
    ['http://[::1]:4000/{path}', true],
  ])('%s is loopback: %s', (urlTemplate, isLoopback) => {
    expect(createMediaHost({ host: 'url_template', urlTemplate }, context).isLoopback).toBe(isLoopback);
  });

  it.each([
    ['http://cdn.example.com/{path}', 'must begin with https://'],
    ['http://127.0.0.1.evil.example/{path}', 'must begin with https://'],
    ['http://10.0.0.1/{path}', 'must begin with https://'],
    ['file:///srv/{path}', 'must begin with https://'],
    ['https://cdn.example.com/', 'has no {path}'],
    ['https://cdn.example.com/{branch}/{path}', '{branch} is not known'],
    ['https://{path}/', 'host must be written out'],
    ['https://{sha}.example.com/{path}', 'host must be written out'],
    ['https://user:secret@cdn.example.com/{path}', 'user name or a password'],
    ['cdn.example.com/{path}', 'not an address'],
  ])('refuses %s', (urlTemplate, reason) => {
    let error: unknown;
    try {
      createMediaHost({ host: 'url_template', urlTemplate }, context);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ kind: 'config', code: 'CONFIG_INVALID', message: expect.stringContaining(reason) });
    expect(String(error)).not.toContain('secret');
  });
});
