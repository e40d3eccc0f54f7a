import { expect, test } from 'vitest';
import type { PublishedData } from '../../domain/published-data.ts';
import { jpeg } from '../testing/sample-media.ts';
import { ACCOUNT, SandboxClient } from '../testing/sandbox-client.ts';

async function publishedClient() {
  const client = await SandboxClient.start();
  const picture = await jpeg(1080, 1080);
  const { json } = await client.create({
    image_url: await client.host('a.jpg', picture),
    caption: '<script>alert(1)</script>',
    alt_text: '"><img src=x>',
    collaborators: '["a_friend"]',
  });
  await client.publish(json.id);
  return { client, picture, url: client.sandbox.url };
}

async function dataOf(address: string): Promise<PublishedData> {
  const page = await (await fetch(address)).text();
  return JSON.parse(/<script type="application\/json" id="data">([^<]*)</.exec(page)?.[1] ?? '');
}

test('the page shows what was published, as text, under a policy that allows its own files alone', async () => {
  const { client, url } = await publishedClient();
  const response = await fetch(url);
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(await response.text()).not.toMatch(/<script>alert|style=|<img/);
  const { posts } = await dataOf(url);
  expect(posts).toMatchObject([
    {
      type: 'Image',
      publishedAt: '2026-05-10T14:00:00Z',
      look: { caption: '<script>alert(1)</script>', collaborators: ['a_friend'] },
      media: [{ altText: '"><img src=x>', width: 1080, height: 1080 }],
    },
  ]);
  expect(client.sandbox.requests().every(({ tokenIn }) => tokenIn !== 'query')).toBe(true);
});

test('a permalink leads to its post in the page, and its picture is the bytes that were fetched', async () => {
  const { client, picture } = await publishedClient();
  const { permalink, containerId } = client.sandbox.published()[0] ?? { permalink: '', containerId: '' };
  const answer = await fetch(permalink, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `/#${new URL(permalink).pathname}`]);
  const { posts } = await dataOf(permalink);
  expect(posts[0]?.media[0]?.address).toBe(`kept/${containerId}`);
  const kept = await fetch(new URL(`/kept/${containerId}`, permalink));
  expect(kept.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await kept.arrayBuffer()).equals(picture)).toBe(true);
});

test.each(['/p/none/', '/kept/1', '/kept/'])('%s is not found', async (path) => {
  const { url } = await publishedClient();
  expect((await fetch(url + path)).status).toBe(404);
});

test('/published.json says the same, newest first', async () => {
  const { client, url } = await publishedClient();
  const { json } = await client.create({ media_type: 'STORIES', image_url: `${url}/media/a.jpg` });
  await client.publish(json.id);
  const answer = (await (await fetch(`${url}/published.json`)).json()) as Record<string, unknown>;
  expect(answer).toEqual({
    version: 1,
    published: [...client.sandbox.published()].reverse(),
    double_publish_attempts: 0,
  });
  expect(client.sandbox.published()[0]).toMatchObject({ accountId: ACCOUNT, productType: 'FEED' });
});

test('posts of a Page are shown once they are out', async () => {
  const client = await SandboxClient.start();
  const page = '102938475610293';
  const photos: string[] = [];
  for (const alt_text_custom of ['One', 'Two']) {
    const form = { published: 'false', alt_text_custom };
    photos.push(String((await client.send(`${page}/photos`, form, { source: await jpeg(900, 600) })).json.id));
  }
  const attached = (ids: readonly string[]) => JSON.stringify(ids.map((media_fbid) => ({ media_fbid })));
  await client.post(`${page}/feed`, { message: 'A text' });
  await client.post(`${page}/feed`, { message: 'Nobody sees this', published: 'false' });
  await client.post(`${page}/feed`, { message: 'Photos', attached_media: attached(photos) });
  const { json } = await client.send(`${page}/photos`, { published: 'false' }, { source: await jpeg(1080, 1920) });
  await client.post(`${page}/photo_stories`, { photo_id: String(json.id) });
  const { posts } = await dataOf(client.sandbox.url);
  expect(posts).toMatchObject([
    { type: 'Story', look: { placement: 'story' }, media: [{ address: `kept/${json.id}`, height: 1920 }] },
    {
      type: '2 photos',
      look: { caption: 'Photos', placement: 'text', mosaicOf: 5 },
      media: [{ altText: 'One', width: 900, address: `kept/${photos[0]}` }, { altText: 'Two' }],
      platform: 'Facebook',
      stored: [['Media', expect.stringContaining(`${page}_`)], expect.anything()],
    },
    { type: 'Text', look: { caption: 'A text', placement: 'text' }, media: [] },
  ]);
});

test('the page of an empty sandbox knows where to send a client', async () => {
  const { sandbox } = await SandboxClient.start();
  expect(await dataOf(sandbox.url)).toMatchObject({ origin: sandbox.url, posts: [] });
  expect(await (await fetch(`${sandbox.url}/robots.txt`)).text()).toBe('User-agent: *\nAllow: /\n');
});
