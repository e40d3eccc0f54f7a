import { describe, expect, test } from 'vitest';
import { jpeg, mp4, png } from '../testing/sample-media.ts';
import { codeOf, SandboxClient } from '../testing/sandbox-client.ts';

const USER = '31415926535';

async function start(scenario: Parameters<typeof SandboxClient.start>[0] = {}) {
  const client = await SandboxClient.start(scenario);
  client.version = 'v1.0';
  return {
    client,
    create: (form: Record<string, string>) => client.post(`${USER}/threads`, form),
    publish: (id: unknown) => client.post(`${USER}/threads_publish`, { creation_id: String(id) }),
  };
}

describe('publishing', () => {
  test('a text goes from container to post and can be read back; the listing has it', async () => {
    const { client, create, publish } = await start();
    const { json } = await create({ media_type: 'TEXT', text: 'Hello 📸', topic_tag: 'ceramics' });
    const status = await client.get(String(json.id), { fields: 'id,status,error_message' });
    expect(status.json).toEqual({ id: json.id, status: 'FINISHED' });
    const { json: live } = await publish(json.id);
    const fields = 'id,text,timestamp,permalink,media_type,topic_tag,is_reply';
    const read = await client.get(String(live.id), { fields });
    expect(read.json).toMatchObject({
      text: 'Hello 📸',
      media_type: 'TEXT_POST',
      topic_tag: 'ceramics',
      is_reply: false,
    });
    expect(read.json.permalink).toMatch(/\/@sandbox_6535\/post\/[\w-]{11}$/);
    expect((await client.get(`${USER}/threads`, { fields })).json.data).toEqual([read.json]);
  });

  test('a reply is listed among the replies, and counts for their quota', async () => {
    const { client, create, publish } = await start();
    const first = await publish((await create({ media_type: 'TEXT', text: 'One' })).json.id);
    const reply = await create({ media_type: 'TEXT', text: 'Two', reply_to_id: String(first.json.id) });
    const { json } = await publish(reply.json.id);
    expect((await client.get(`${USER}/replies`, { fields: 'id,text' })).json.data).toEqual([
      { id: json.id, text: 'Two' },
    ]);
    expect((await client.get(`${USER}/threads`, { fields: 'text' })).json.data).toMatchObject([{ text: 'One' }]);
    const fields = 'quota_usage,config,reply_quota_usage,reply_config';
    expect((await client.get(`${USER}/threads_publishing_limit`, { fields })).json.data).toMatchObject([
      { quota_usage: 1, config: { quota_total: 250 }, reply_quota_usage: 1, reply_config: { quota_total: 1000 } },
    ]);
  });

  test('a video that is too long ends as ERROR, in words', async () => {
    const { client, create } = await start();
    const { json } = await create({ media_type: 'VIDEO', video_url: await client.host('a.mp4', mp4(301)) });
    client.clock.advance(1500);
    const read = await client.get(String(json.id), { fields: 'status,error_message' });
    expect(read.json).toMatchObject({ status: 'ERROR', error_message: 'INVALID_DURATION' });
  });

  test('a carousel takes PNG and JPEG, and up to 20', async () => {
    const { client, create, publish } = await start();
    const urls = [await client.host('a.png', await png(640, 640)), await client.host('b.jpg', await jpeg(1080, 1080))];
    const ids: unknown[] = [];
    for (let item = 0; item < 21; item += 1) {
      const form = { media_type: 'IMAGE', image_url: urls[item % 2] ?? '', is_carousel_item: 'true', alt_text: 'x' };
      ids.push((await create(form)).json.id);
    }
    expect(codeOf(await create({ media_type: 'CAROUSEL', children: ids.join(',') }))).toBe('100/2207028');
    const { json } = await create({ media_type: 'CAROUSEL', children: ids.slice(0, 20).join(','), text: 'Many' });
    expect(codeOf(await publish(json.id))).toBe('ok');
    expect(client.sandbox.published()[0]).toMatchObject({ mediaType: 'CAROUSEL_ALBUM', caption: 'Many' });
  });
});

const TEXT = { media_type: 'TEXT', text: 'x' };
const IMAGE = { media_type: 'IMAGE', image_url: 'https://cdn.example.com/a.jpg' };

test.each<[string, Record<string, string>, string]>([
  ['no media_type', { text: 'x' }, '100'],
  ['a text without words', { media_type: 'TEXT' }, '100'],
  ['501 characters', { ...TEXT, text: 'ä'.repeat(501) }, '100'],
  ['500 characters', { ...TEXT, text: 'ä'.repeat(500) }, 'ok'],
  ['125 emojis', { ...TEXT, text: '📸'.repeat(125) }, 'ok'],
  ['126 emojis', { ...TEXT, text: '📸'.repeat(126) }, '100'],
  ['six links', { ...TEXT, text: [1, 2, 3, 4, 5, 6].map((each) => `https://x.example/${each}`).join(' ') }, '100'],
  ['a topic with a point', { ...TEXT, topic_tag: 'a.b' }, '100'],
  ['a poll of one', { ...TEXT, poll_attachment: '{"option_a":"x"}' }, '100'],
  ['a poll of two', { ...TEXT, poll_attachment: '{"option_a":"x","option_b":"y"}' }, 'ok'],
  ['a long answer', { ...TEXT, poll_attachment: `{"option_a":"x","option_b":"${'y'.repeat(26)}"}` }, '100'],
  ['a poll with a picture', { ...IMAGE, poll_attachment: '{"option_a":"x","option_b":"y"}' }, '100'],
  ['a link with a picture', { ...IMAGE, link_attachment: 'https://x.example' }, '100'],
  ['an alt text of a text', { ...TEXT, alt_text: 'x' }, '100'],
  ['an unknown audience', { ...TEXT, reply_control: 'friends' }, '100'],
  ['an answer to nothing', { ...TEXT, reply_to_id: '18000000000000099' }, '100/33'],
  ["Instagram's words", { ...TEXT, caption: 'x' }, '100'],
  ['a text in a carousel', { ...TEXT, is_carousel_item: 'true' }, '100'],
])('%s: %s', async (_what, form, code) => {
  const { create } = await start();
  expect(codeOf(await create(form))).toBe(code);
});

test('Threads and the Graph API do not know each other', async () => {
  const { client, create } = await start();
  const { json } = await create(TEXT);
  expect(codeOf(await client.post(`${USER}/media`, IMAGE))).toBe('2500');
  client.version = 'v25.0';
  expect(codeOf(await client.get(String(json.id), { fields: 'status_code' }))).toBe('100/33');
  expect(codeOf(await client.post(`${USER}/threads`, TEXT))).toBe('2500');
});

test('replies are listed for a token that may read them', async () => {
  const accounts = [{ platform: 'threads' as const, id: USER, tokens: [{ token: 't', scopes: ['threads_basic'] }] }];
  const { client } = await start({ accounts });
  client.token = 't';
  expect(codeOf(await client.get(`${USER}/threads`, {}))).toBe('ok');
  expect(codeOf(await client.get(`${USER}/replies`, {}))).toBe('10');
});
