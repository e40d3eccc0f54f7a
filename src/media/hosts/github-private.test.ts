import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GitHubMediaStandIn, startGitHubMediaStandIn } from '../../../test/support/github-media-stand-in.ts';
import { makeHostContext, makeMediaFile } from '../../../test/support/make-host-context.ts';
import { makeJpeg } from '../../../test/support/real-media.ts';
import type { MediaItem } from '../../domain/media.ts';
import { createMediaHost } from '../create-media-host.ts';
import type { MediaHostContext } from '../media-host.ts';
import { createMediaResolver } from '../media-resolver.ts';

const TOKEN = 'ghs_a-token-of-a-job';
const jpeg = await makeJpeg({ width: 40, height: 40 });
const picture: MediaItem = { source: { kind: 'file', path: 'a b.JPG' }, altText: null, facts: null };

let gitHub: GitHubMediaStandIn;
beforeEach(async () => {
  gitHub = await startGitHubMediaStandIn(TOKEN);
});
afterEach(() => gitHub.close());

function open(parts: Partial<MediaHostContext> = {}) {
  const context = makeHostContext({
    remoteUrl: 'https://github.com/acme/content.git',
    variables: { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: gitHub.origin },
    ...parts,
  });
  const host = createMediaHost({ host: 'github' }, context);
  const warnings: string[] = [];
  const log = { ...context.log, warn: (message: string) => warnings.push(message) };
  const resolver = createMediaResolver({ ...context, log, host, open: async (path) => makeMediaFile(path, jpeg) });
  return { host, resolver, warnings };
}

it('stores the file, signs an address that needs no token, and removes the file', async () => {
  const { host, resolver, warnings } = open();
  const url = await resolver.url(picture);
  expect(url).toMatch(/\/signed\/file\?sig=/);
  expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(Buffer.from(jpeg));
  expect([...gitHub.assets.values()]).toMatchObject([
    { name: expect.stringMatching(/^[\da-f-]+\.jpg$/), contentType: 'image/jpeg' },
  ]);
  expect(warnings).toEqual([expect.stringContaining('Instagram may refuse such a picture')]);
  await host.close(new Set(['a b.JPG']));
  expect(gitHub.assets.size).toBe(0);
});

it('stores a file once, and never sends the token to a signed address', async () => {
  const { host } = open();
  const file = makeMediaFile('a.jpg', jpeg);
  const [first, second] = await Promise.all([host.serve(file), host.serve(file)]);
  expect(first.url).not.toBe(second.url);
  expect(gitHub.assets.size).toBe(1);
  expect(gitHub.requests.filter((each) => each.startsWith('GET /signed'))).toEqual([]);
});

it('removes what a dead run left, and leaves alone what another run may be using', async () => {
  const asset = { name: 'x.jpg', contentType: 'image/jpeg', bytes: jpeg };
  gitHub.assets.set(1, { ...asset, createdAt: new Date(Date.now() - 2 * 3_600_000).toISOString() });
  gitHub.assets.set(2, { ...asset, createdAt: new Date(Date.now() - 60_000).toISOString() });
  const { host } = open();
  await host.serve(makeMediaFile('a.jpg', jpeg));
  await host.close(new Set());
  expect([...gitHub.assets.keys()]).toEqual([2]);
});

it('makes the post wait when GitHub refuses', async () => {
  const { resolver } = open({ variables: { GITHUB_TOKEN: 'another', GITHUB_API_URL: gitHub.origin }, isPrivate: true });
  const failure = resolver.url(picture);
  await expect(failure).rejects.toMatchObject({
    kind: 'transient',
    code: 'MEDIA_HOST_FAILED',
    message: 'GitHub could not find or make its release: it answered 401.',
  });
});
