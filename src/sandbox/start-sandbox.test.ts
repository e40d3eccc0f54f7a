import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { SandboxRequest } from './sandbox.ts';
import { startSandbox } from './start-sandbox.ts';
import { ManualClock } from './testing/manual-clock.ts';
import { jpeg, mp4, png } from './testing/sample-media.ts';
import { ACCOUNT, codeOf, SandboxClient } from './testing/sandbox-client.ts';

const STATUS_FIELDS = { fields: 'id,status_code,status' };

describe('publishing', () => {
  test('an image goes from container to post and can be read back', async () => {
    const client = await SandboxClient.start();
    const image_url = await client.host('a.jpg', await jpeg(1080, 1080));
    const container = await client.create({ image_url, caption: 'Hello @friend #one', alt_text: 'A square' });
    expect(container.json.id).toMatch(/^\d{17}$/);
    expect(await client.get(String(container.json.id), STATUS_FIELDS)).toMatchObject({
      json: { status_code: 'FINISHED', id: container.json.id },
    });

    const published = await client.publish(container.json.id);
    const fields = 'id,permalink,timestamp,caption,media_type,media_product_type,alt_text,thumbnail_url,owner';
    expect((await client.get(String(published.json.id), { fields })).json).toEqual({
      id: published.json.id,
      permalink: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]{11}\/$/),
      timestamp: '2026-05-10T14:00:00+0000',
      caption: 'Hello @friend #one',
      media_type: 'IMAGE',
      media_product_type: 'FEED',
      alt_text: 'A square',
      owner: { id: ACCOUNT },
    });
    expect(client.sandbox.published()).toMatchObject([
      { id: published.json.id, containerId: container.json.id, timestamp: '2026-05-10T14:00:00Z', accountId: ACCOUNT },
    ]);
  });

  test('a reel is IN_PROGRESS for its processing time, then FINISHED, PUBLISHED and of the product type REELS', async () => {
    const client = await SandboxClient.start();
    const video_url = await client.host('a.mp4', mp4(10));
    const cover_url = await client.host('cover.jpg', await jpeg(1080, 1920));
    const { json } = await client.create({ media_type: 'REELS', video_url, cover_url, thumb_offset: '0' });
    const id = String(json.id);
    expect((await client.get(id, STATUS_FIELDS)).json.status_code).toBe('IN_PROGRESS');
    expect(codeOf(await client.publish(id))).toBe('9007/2207027');
    client.clock.advance(1500);
    expect((await client.get(id, STATUS_FIELDS)).json.status_code).toBe('FINISHED');
    const published = await client.publish(id);
    expect((await client.get(id, STATUS_FIELDS)).json.status_code).toBe('PUBLISHED');
    const post = await client.get(String(published.json.id), { fields: 'media_type,media_product_type,permalink' });
    expect(post.json).toMatchObject({ media_type: 'VIDEO', media_product_type: 'REELS' });
    expect(post.json.permalink).toContain('/reel/');
  });

  test('a carousel is made of finished children and shows them', async () => {
    const client = await SandboxClient.start();
    const image_url = await client.host('a.jpg', await jpeg(1080, 1080));
    const video_url = await client.host('b.mp4', mp4(10));
    const first = await client.create({ image_url, is_carousel_item: 'true', alt_text: 'First' });
    const second = await client.create({ media_type: 'VIDEO', video_url, is_carousel_item: 'true' });
    const carousel = { media_type: 'CAROUSEL', children: `${first.json.id},${second.json.id}`, caption: 'Two' };
    expect(codeOf(await client.create(carousel))).toBe('9007/2207027');
    client.clock.advance(1500);
    await client.get(String(second.json.id), STATUS_FIELDS);
    const parent = await client.create(carousel);
    const { json } = await client.publish(parent.json.id);
    expect((await client.get(String(json.id), { fields: 'children{id,media_type,permalink}' })).json.children).toEqual({
      data: [
        { id: expect.any(String), media_type: 'IMAGE' },
        { id: expect.any(String), media_type: 'VIDEO' },
      ],
    });
    expect(client.sandbox.published()[0]?.children[0]).toMatchObject({ alt_text: 'First' });
  });

  test('a story is listed among the stories and not among the media', async () => {
    const client = await SandboxClient.start();
    const image_url = await client.host('a.jpg', await jpeg(1080, 1920));
    const { json } = await client.create({ media_type: 'STORIES', image_url });
    await client.publish(json.id);
    expect((await client.get(`${ACCOUNT}/media`)).json).toEqual({ data: [] });
    expect((await client.get(`${ACCOUNT}/stories`)).json.data).toHaveLength(1);
    client.clock.advance(24 * 3_600_000);
    expect((await client.get(`${ACCOUNT}/stories`)).json).toEqual({ data: [] });
  });

  test.each([
    ['refuse', '24/2207006', 1],
    ['same_id', 'ok', 1],
    ['new_post', 'ok', 2],
  ] as const)('second_publish %s: publishing twice answers %s and leaves %i posts', async (mode, code, posts) => {
    const client = await SandboxClient.start({ second_publish: mode });
    const { json } = await client.create({ image_url: await client.host('a.jpg', await jpeg(1080, 1080)) });
    await client.publish(json.id);
    expect(codeOf(await client.publish(json.id))).toBe(code);
    expect(client.sandbox.published()).toHaveLength(posts);
    expect(client.sandbox.doublePublishAttempts()).toBe(1);
  });

  test('a container expires after 24 hours', async () => {
    const client = await SandboxClient.start();
    const { json } = await client.create({ image_url: await client.host('a.jpg', await jpeg(1080, 1080)) });
    client.clock.advance(24 * 3_600_000);
    expect((await client.get(String(json.id), STATUS_FIELDS)).json.status_code).toBe('EXPIRED');
    expect(codeOf(await client.publish(json.id))).toBe('-2/2207020');
  });

  test('the quota is enforced at media_publish and moves with the clock', async () => {
    const client = await SandboxClient.start({ quota_total: 1 });
    const image_url = await client.host('a.jpg', await jpeg(1080, 1080));
    await client.publish((await client.create({ image_url })).json.id);
    const second = await client.create({ image_url });
    expect(codeOf(await client.publish(second.json.id))).toBe('9/2207042');
    const limit = `${ACCOUNT}/content_publishing_limit`;
    expect((await client.get(limit)).json).toEqual({ data: [{ quota_usage: 1 }] });
    expect((await client.get(limit, { fields: 'config,quota_usage' })).json).toEqual({
      data: [{ config: { quota_total: 1, quota_duration: 86_400 }, quota_usage: 1 }],
    });
    client.clock.advance(24 * 3_600_000);
    const third = await client.create({ image_url });
    expect(codeOf(await client.publish(third.json.id))).toBe('ok');
  });
});

describe('media', () => {
  test.each([
    ['an image that is missing', async () => ['image_url', 'none.jpg', null] as const, '9004/2207052'],
    ['a page instead of an image', async () => ['image_url', 'a.txt', Buffer.from('<html>')] as const, '9004/2207052'],
    ['a PNG', async () => ['image_url', 'a.png', await png(800, 800)] as const, '36001/2207005'],
    ['a PNG named .jpg', async () => ['image_url', 'a.jpg', await png(800, 800)] as const, '36001/2207005'],
    [
      'a Git LFS pointer',
      async () => ['image_url', 'a.jpg', Buffer.from('version https://git-lfs')] as const,
      '36001/2207005',
    ],
    ['a panorama', async () => ['image_url', 'a.jpg', await jpeg(2000, 1000)] as const, '36003/2207009'],
    ['a 3:4 portrait', async () => ['image_url', 'a.jpg', await jpeg(900, 1200)] as const, '36003/2207009'],
    [
      'more than 8 MiB',
      async () => ['image_url', 'a.jpg', Buffer.alloc(8 * 1024 * 1024 + 1)] as const,
      '36000/2207004',
    ],
  ])('%s is refused at creation', async (_what, media, code) => {
    const client = await SandboxClient.start();
    const [parameter, name, bytes] = await media();
    const url = bytes === null ? `${client.sandbox.url}/media/${name}` : await client.host(name, bytes);
    const answer = await client.create({ [parameter]: url });
    expect(codeOf(answer)).toBe(code);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toMatchObject({ type: 'OAuthException', fbtrace_id: expect.any(String) });
  });

  test.each([
    ['missing', null, 'Error: Media upload has failed with error code 2207052'],
    ['no video', Buffer.from('not a movie'), 'Error: Media upload has failed with error code 2207026'],
    ['its index at the end', mp4(10, 'back'), 'Error: Media upload has failed with error code 2207026'],
    ['too short', mp4(2), 'Error: Media upload has failed with error code 2207026'],
  ])('a video that is %s is accepted and then ends as ERROR', async (_what, bytes, status) => {
    const client = await SandboxClient.start();
    const name = 'a.mp4';
    const video_url = bytes === null ? `${client.sandbox.url}/media/${name}` : await client.host(name, bytes);
    const { json } = await client.create({ media_type: 'REELS', video_url });
    client.clock.advance(1500);
    expect((await client.get(String(json.id), STATUS_FIELDS)).json).toMatchObject({ status_code: 'ERROR', status });
    expect(codeOf(await client.publish(json.id))).toBe('9007/2207027');
  });

  test('a host that never answers is too slow', async () => {
    const client = await SandboxClient.start({
      fetch_timeout_ms: 50,
      faults: [{ endpoint: 'media.file', hang: true }],
    });
    expect(codeOf(await client.create({ image_url: `${client.sandbox.url}/media/a.jpg` }))).toBe('-2/2207003');
  });
});

describe('tokens', () => {
  const accounts = [
    {
      id: ACCOUNT,
      username: 'my_brand',
      login: 'instagram' as const,
      tokens: [
        { token: 'good' },
        { token: 'old', expires_at: '2026-05-10T13:59:59Z' },
        { token: 'reader', scopes: ['instagram_business_basic'] },
      ],
    },
    { id: '17841400000000002', tokens: [{ token: 'stranger' }] },
  ];

  test.each([
    ['good', 'ok'],
    ['wrong', '190'],
    ['old', '190/463'],
    ['reader', '10'],
    ['stranger', '100/33'],
  ])('the token "%s" gives %s', async (token, code) => {
    const client = await SandboxClient.start({ accounts });
    client.token = token;
    expect(codeOf(await client.get(`${ACCOUNT}/content_publishing_limit`))).toBe(code);
  });

  test('a missing token is refused, with and without accounts', async () => {
    for (const scenario of [{}, { accounts }]) {
      const { sandbox } = await SandboxClient.start(scenario);
      const response = await fetch(`${sandbox.url}/v25.0/${ACCOUNT}?fields=id`);
      expect(await response.json()).toMatchObject({ error: { code: 2500 } });
    }
  });

  test('the place of the token is recorded and the token itself is not', async () => {
    const client = await SandboxClient.start();
    await client.get('me', { fields: 'username' });
    await fetch(`${client.sandbox.url}/v25.0/me?access_token=sesame&fields=open-sesame`);
    await fetch(`${client.sandbox.url}/v25.0/${ACCOUNT}/media_publish`, {
      method: 'POST',
      body: new URLSearchParams({ access_token: 'sesame', creation_id: '1' }),
    });
    expect(client.sandbox.requests().map(({ tokenIn }) => tokenIn)).toEqual(['header', 'query', 'body']);
    expect(JSON.stringify(client.sandbox.requests())).not.toContain('sesame');
  });

  test('/me of Instagram Login gives the account as user_id and another id as id', async () => {
    const client = await SandboxClient.start({ accounts });
    client.token = 'good';
    const { json } = await client.get('me', { fields: 'user_id,username' });
    expect(json).toMatchObject({ user_id: ACCOUNT, username: 'my_brand' });
    expect(json.id).not.toBe(ACCOUNT);
  });
});

describe('requests', () => {
  test.each([
    ['no version', 'GET', `/${ACCOUNT}?fields=id`, '2500'],
    ['an unknown version', 'GET', `/v99.0/${ACCOUNT}`, '2500'],
    ['a version that is over', 'GET', `/v2.0/${ACCOUNT}`, '2500'],
    ['an unknown edge', 'POST', `/v25.0/${ACCOUNT}/medias`, '2500'],
    ['a name for an id', 'GET', '/v25.0/my_brand', '803'],
    ['an id that was never given out', 'GET', '/v25.0/17900000000000099', '100/33'],
    ['an unknown field', 'GET', `/v25.0/${ACCOUNT}?fields=id,colour`, '100'],
    ['an unknown parameter', 'GET', `/v25.0/${ACCOUNT}/media?order=newest`, '100'],
    ['a parameter that comes twice', 'GET', `/v25.0/${ACCOUNT}/media?limit=1&limit=2`, '100'],
    ['a limit that is too high', 'GET', `/v25.0/${ACCOUNT}/media?limit=101`, '100'],
    ['a date for seconds', 'GET', `/v25.0/${ACCOUNT}/media?since=2026-05-10`, '100'],
    ['deleting', 'DELETE', `/v25.0/${ACCOUNT}`, '100/33'],
  ])('%s is refused', async (_what, method, path, code) => {
    const { sandbox } = await SandboxClient.start();
    const response = await fetch(sandbox.url + path, { method, headers: { authorization: 'Bearer t' } });
    expect(codeOf({ status: 0, headers: response.headers, json: (await response.json()) as never })).toBe(code);
  });

  test('a container has no permalink', async () => {
    const client = await SandboxClient.start();
    const { json } = await client.create({ image_url: await client.host('a.jpg', await jpeg(1080, 1080)) });
    expect(codeOf(await client.get(String(json.id), { fields: 'id,permalink' }))).toBe('100');
  });

  test('the listing is newest first, in pages, within since and until', async () => {
    const client = await SandboxClient.start();
    const image_url = await client.host('a.jpg', await jpeg(1080, 1080));
    for (const caption of ['one', 'two', 'three']) {
      await client.publish((await client.create({ image_url, caption })).json.id);
      client.clock.advance(60_000);
    }
    const path = `${ACCOUNT}/media`;
    const first = await client.get(path, { fields: 'caption', limit: '2' });
    expect(first.json.data).toMatchObject([{ caption: 'three' }, { caption: 'two' }]);
    const { cursors, next } = first.json.paging as { cursors: { after: string }; next: string };
    expect(next).not.toContain('a-token');
    const second = await client.get(path, { fields: 'caption', limit: '2', after: cursors.after });
    expect(second.json.data).toMatchObject([{ caption: 'one' }]);
    expect((second.json.paging as { next?: string }).next).toBeUndefined();
    const middle = String(Date.parse('2026-05-10T14:01:00Z') / 1000);
    expect((await client.get(path, { fields: 'caption', since: middle, until: middle })).json.data).toMatchObject([
      { caption: 'two' },
    ]);
  });

  test('another name for this address is not answered', async () => {
    const { sandbox } = await SandboxClient.start();
    const status = await new Promise((resolve) => {
      request(`${sandbox.url}/`, { headers: { host: 'rebound.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });

  test('onRequest is called before and after the effect', async () => {
    const seen: string[] = [];
    const onRequest = async ({ number, endpoint }: SandboxRequest, phase: string) => {
      seen.push(`${number} ${endpoint} ${phase} ${client.sandbox.published().length}`);
    };
    const client: SandboxClient = await SandboxClient.start({}, { onRequest });
    const { json } = await client.create({ image_url: await client.host('a.jpg', await jpeg(1080, 1080)) });
    await client.publish(json.id);
    expect(seen.slice(-2)).toEqual([
      '3 instagram.media_publish before_effect 0',
      '3 instagram.media_publish after_effect 1',
    ]);
  });
});

describe('faults', () => {
  async function publishWith(fault: object) {
    const client = await SandboxClient.start({ faults: [{ endpoint: 'instagram.media_publish', nth: 1, ...fault }] });
    const { json } = await client.create({ image_url: await client.host('a.jpg', await jpeg(1080, 1080)) });
    return { client, send: () => client.publish(json.id) };
  }

  test.each([true, false])('an error may come after the effect: %s', async (after_effect) => {
    const error = { code: 4, subcode: 2207051, message: 'Action is blocked', http_status: 403 };
    const { client, send } = await publishWith({ error, after_effect, usage: { estimated_time_to_regain_access: 19 } });
    const answer = await send();
    expect([answer.status, codeOf(answer)]).toEqual([403, '4/2207051']);
    expect(client.sandbox.published()).toHaveLength(after_effect ? 1 : 0);
    expect(JSON.parse(answer.headers.get('x-business-use-case-usage') ?? '')).toMatchObject({
      [ACCOUNT]: [{ estimated_time_to_regain_access: 19 }],
    });
  });

  test.each([true, false])('the connection may be cut after the effect: %s', async (after_effect) => {
    const { client, send } = await publishWith({ drop: true, after_effect });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(client.sandbox.published()).toHaveLength(after_effect ? 1 : 0);
  });

  test.each([
    ['html', /^<!DOCTYPE html>/],
    ['empty', /^$/],
    ['truncated', /^\{"id":"?1?8?0*$/],
  ] as const)('a body may be %s', async (body, expected) => {
    const { client } = await publishWith({ http: { status: 502, body, retry_after_seconds: 7 }, after_effect: true });
    const creation_id = '17900000000000001';
    const response = await fetch(`${client.sandbox.url}/v25.0/${ACCOUNT}/media_publish`, {
      method: 'POST',
      headers: { authorization: 'Bearer t' },
      body: new URLSearchParams({ creation_id }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([502, '7']);
    expect(await response.text()).toMatch(expected);
    expect(client.sandbox.published()).toHaveLength(1);
  });

  test('an answer may lack its id', async () => {
    const { client, send } = await publishWith({ omit_fields: ['id'] });
    expect(await send()).toMatchObject({ status: 200, json: {} });
    expect(client.sandbox.published()).toHaveLength(1);
  });

  test('the listing may lag and lack captions', async () => {
    const client = await SandboxClient.start({
      faults: [{ endpoint: 'instagram.list_media', listing_lag_ms: 5000, omit_fields: ['caption'] }],
    });
    const image_url = await client.host('a.jpg', await jpeg(1080, 1080));
    await client.publish((await client.create({ image_url, caption: 'Hello' })).json.id);
    const list = () => client.get(`${ACCOUNT}/media`, { fields: 'id,caption' });
    expect((await list()).json.data).toEqual([]);
    client.clock.advance(5000);
    expect((await list()).json.data).toEqual([{ id: expect.any(String) }]);
  });

  test('close ends a request that hangs', async () => {
    const sandbox = await startSandbox({
      clock: new ManualClock(),
      scenario: { faults: [{ endpoint: 'instagram.me', hang: true }] },
    });
    const hanging = fetch(`${sandbox.url}/v25.0/me`, { headers: { authorization: 'Bearer t' } }).catch(() => 'cut');
    while (sandbox.requests().length === 0) await new Promise(setImmediate);
    await sandbox.close();
    expect(await hanging).toBe('cut');
  });
});

test('a port that is taken is named', async () => {
  const { sandbox } = await SandboxClient.start();
  const port = Number(new URL(sandbox.url).port);
  await expect(startSandbox({ port, clock: new ManualClock() })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining(String(port)),
  });
});
