import { describe, expect, it } from 'vitest';
import { makeHostContext, makeMediaFile } from '../../test/support/make-host-context.ts';
import { ConfigError } from '../domain/errors.ts';
import { createMediaHost } from './create-media-host.ts';

const S3 = {
  bucket: 'media',
  region: 'eu-central-1',
  endpoint: null,
  isPathStyle: false,
  prefix: 'mergecast/',
  isCleanedUp: false,
} as const;
const SHA = '8d5e957f297893487bd98fa830fa6413dd5a6b1c';

describe('github, of a public repository', () => {
  const remoteUrl = 'git@github.com:acme/content.git';
  const context = makeHostContext({ commit: SHA, remoteUrl, isPrivate: false });

  it.each([
    ['a.jpg', 'a.jpg'],
    ['content/posts/2026/new drop.jpg', 'content/posts/2026/new%20drop.jpg'],
    ['größe/📸.jpg', 'gr%C3%B6%C3%9Fe/%F0%9F%93%B8.jpg'],
    ['50% off #1?+a&b=c.jpg', '50%25%20off%20%231%3F%2Ba%26b%3Dc.jpg'],
    ["$& $1 'quoted' (1).jpg", "%24%26%20%241%20'quoted'%20(1).jpg"],
  ])('%s', async (path, encoded) => {
    const address = await createMediaHost({ host: 'github' }, context).plannedAddress({ path, isLfs: false });
    expect(address).toBe(`https://raw.githubusercontent.com/acme/content/${SHA}/${encoded}`);
    expect(decodeURIComponent(new URL(address).pathname)).toBe(`/acme/content/${SHA}/${path}`);
  });

  it('has another address for a file in Git LFS', async () => {
    const address = await createMediaHost({ host: 'github' }, context).plannedAddress({ path: 'a b.jpg', isLfs: true });
    expect(address).toBe(`https://media.githubusercontent.com/media/acme/content/${SHA}/a%20b.jpg`);
  });

  it.each([null, '/srv/git/content.git', 'https://gitlab.com/acme/content'])(
    'fails with the remote %s',
    async (remoteUrl) => {
      const host = createMediaHost({ host: 'github' }, makeHostContext({ remoteUrl }));
      await expect(host.check('a.jpg')).rejects.toThrow(ConfigError);
      await expect(host.check('a.jpg')).rejects.toThrow(/^a\.jpg has no address .* remote/);
    },
  );
});

describe('github, of a private repository', () => {
  const remoteUrl = 'https://github.com/acme/content';

  it('needs a token, said before anything is claimed', async () => {
    const host = createMediaHost({ host: 'github' }, makeHostContext({ remoteUrl, isPrivate: true }));
    await expect(host.check('a.jpg')).rejects.toMatchObject({ kind: 'credential', code: 'MEDIA_CREDENTIALS_MISSING' });
    expect(await host.prefersBytes()).toBe(true);
  });

  it.each([
    [{ private: true }, true],
    [{ private: false }, false],
    [null, false],
  ])('asks GitHub: %j', async (answer, isPrivate) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return Response.json(answer, { status: answer === null ? 404 : 200 });
    };
    const host = createMediaHost({ host: 'github' }, makeHostContext({ remoteUrl, fetch }));
    expect(await host.prefersBytes()).toBe(isPrivate);
    expect(await host.prefersBytes()).toBe(isPrivate);
    expect(asked).toEqual(['https://api.github.com/repos/acme/content']);
  });
});

describe('auto', () => {
  const remoteUrl = 'https://github.com/acme/content';
  const urlTemplate = 'https://cdn.example.com/{path}';
  const file = { path: 'a.jpg', isLfs: false };

  it.each([
    [S3, urlTemplate, '<a signed address in the bucket media at media.s3.eu-central-1.amazonaws.com for a.jpg>'],
    [null, urlTemplate, 'https://cdn.example.com/a.jpg'],
    [null, null, `https://raw.githubusercontent.com/acme/content/${SHA}/a.jpg`],
  ] as const)('takes what is configured, else GitHub', async (s3, template, address) => {
    const context = makeHostContext({ commit: SHA, remoteUrl, isPrivate: false });
    const host = createMediaHost({ host: 'auto', s3, urlTemplate: template }, context);
    expect(await host.plannedAddress(file)).toBe(address);
    expect(await host.prefersBytes()).toBe(true);
  });

  it('says what it took, and why, once', async () => {
    const said: string[] = [];
    const log = { info: (message: string) => said.push(message), warn: () => {}, debug: () => {} };
    const host = createMediaHost({ host: 'auto', s3: null, urlTemplate }, makeHostContext({ log }));
    for (const path of ['a.jpg', 'b.jpg']) await host.serve(makeMediaFile(path));
    expect(said).toEqual(['Media are served by cdn.example.com: media.url_template is configured.']);
  });
});

it('s3 needs keys, said before anything is claimed', async () => {
  const host = createMediaHost({ host: 's3', s3: S3 }, makeHostContext({ variables: { AWS_ACCESS_KEY_ID: 'AK' } }));
  await expect(host.check('a.jpg')).rejects.toMatchObject({
    kind: 'credential',
    message: 'There are no keys for the bucket: AWS_SECRET_ACCESS_KEY is not set.',
  });
});

describe('url_template', () => {
  const context = makeHostContext({ commit: SHA });
  const serve = (urlTemplate: string, path: string) =>
    createMediaHost({ host: 'url_template', urlTemplate }, context).serve(makeMediaFile(path));

  it.each([
    ['https://cdn.example.com/{path}?v={sha}', 'a/ö #1.jpg', `https://cdn.example.com/a/%C3%B6%20%231.jpg?v=${SHA}`],
    ['https://cdn.example.com/{sha}/{path}', 'a/b.jpg', `https://cdn.example.com/${SHA}/a/b.jpg`],
    ['https://cdn.example.com/get?file={path}', 'a&b=c.jpg', 'https://cdn.example.com/get?file=a%26b%3Dc.jpg'],
    ['https://cdn.example.com/{path}', '{sha}/$&.jpg', 'https://cdn.example.com/%7Bsha%7D/%24%26.jpg'],
    ['https://müller.example/größe/{path}', 'a.jpg', 'https://xn--mller-kva.example/gr%C3%B6%C3%9Fe/a.jpg'],
    ['http://127.0.0.1:4000/{path}', 'a.jpg', 'http://127.0.0.1:4000/a.jpg'],
  ])('%s, %s', async (template, path, expected) => {
    expect(await serve(template, path)).toMatchObject({ url: expected });
  });

  it.each([
    ['https://cdn.example.com/{path}', false],
    ['http://127.0.0.1:4000/{path}', true],
    ['http://localhost/{path}', true],
    ['http://[::1]:4000/{path}', true],
  ])('%s is loopback: %s', async (urlTemplate, isLoopback) => {
    expect(await serve(urlTemplate, 'a.jpg')).toMatchObject({ isLoopback });
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
