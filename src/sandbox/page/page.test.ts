import { expect, test } from 'vitest';
import { jpeg } from '../testing/sample-media.ts';
import { ACCOUNT, SandboxClient } from '../testing/sandbox-client.ts';
import { html } from './html.ts';

test.each([
  [html`<p>${'<b> & "it\'s"'}</p>`, '<p>&lt;b&gt; &amp; &quot;it&#39;s&quot;</p>'],
  [html`<p>${html`<b>${1}</b>`}</p>`, '<p><b>1</b></p>'],
  [html`<ul>${[html`<li>a</li>`, html`<li>b</li>`]}</ul>`, '<ul><li>a</li><li>b</li></ul>'],
  [html`<p>${null}</p>`, '<p></p>'],
])('a template escapes what is not markup', (markup, expected) => {
  expect(markup.text).toBe(expected);
});

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

test('the page shows what was published, escaped, and runs no script', async () => {
  const { client, url } = await publishedClient();
  const response = await fetch(url);
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('&quot;&gt;&lt;img src=x&gt;');
  expect(page).toContain('@a_friend');
  expect(page).toContain('10 May 2026, 14:00 UTC');
  expect(page).not.toMatch(/<script|style=|<img src=x/);
  expect(client.sandbox.requests().every(({ tokenIn }) => tokenIn !== 'query')).toBe(true);
});

test('a permalink leads to a page of the post, and its picture is the bytes that were fetched', async () => {
  const { client, picture } = await publishedClient();
  const { permalink, containerId } = client.sandbox.published()[0] ?? { permalink: '', containerId: '' };
  const page = await (await fetch(permalink)).text();
  expect(page).toContain(`src="/kept/${containerId}"`);
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

test('the page of an empty sandbox says how to send a client there', async () => {
  const { sandbox } = await SandboxClient.start();
  expect(await (await fetch(sandbox.url)).text()).toContain(`MERGECAST_INSTAGRAM_API_URL=${sandbox.url}`);
  expect(await (await fetch(`${sandbox.url}/robots.txt`)).text()).toBe('User-agent: *\nAllow: /\n');
});
