import { request } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { attached, DAY, MINUTE, PAGE, startPage } from '../testing/page-client.ts';
import { jpeg, png } from '../testing/sample-media.ts';
import { codeOf } from '../testing/sandbox-client.ts';

describe('posts', () => {
  test('a text is out at once, names its address in the same answer, and can be read and listed', async () => {
    const { client, feed, list } = await startPage();
    const { json } = await feed({
      message: 'Hello & good day 📸',
      link: 'https://example.com/a',
      fields: 'id,permalink_url',
    });
    expect(json.id).toMatch(new RegExp(`^${PAGE}_\\d{17}$`));
    const fields = 'id,message,created_time,permalink_url,is_published,status_type,from{id},attachments{type,url}';
    const read = await client.get(String(json.id), { fields });
    expect(read.json).toEqual({
      id: json.id,
      message: 'Hello & good day 📸',
      created_time: '2026-05-10T14:00:00+0000',
      permalink_url: json.permalink_url,
      is_published: true,
      status_type: 'shared_story',
      from: { id: PAGE, name: 'sandbox_0293' },
      attachments: { data: [{ type: 'share', url: 'https://example.com/a' }] },
    });
    expect(await list('published_posts', { fields })).toEqual([read.json]);
    expect(client.sandbox.published()).toMatchObject([{ platform: 'facebook', mediaType: 'link', id: json.id }]);
    const page = await fetch(String(json.permalink_url), { redirect: 'manual' });
    expect(page.status).toBe(302);
  });

  test('photos are seen by nobody until a post names them, by a list or one by one', async () => {
    const { client, feed, photo, list } = await startPage();
    const ids = [await photo({ alt_text_custom: 'A square' }), await photo({}, await png(600, 800)), await photo()];
    const address = `${client.sandbox.url}/kept/${ids[0]}`;
    expect(client.sandbox.published()).toEqual([]);
    expect((await fetch(address)).status).toBe(404);

    const two = await feed({ message: 'Two', attached_media: attached(...ids.slice(0, 2)) });
    const one = { 'attached_media[0]': `{"media_fbid":"${ids[2]}"}` };
    expect(codeOf(await feed({ message: 'One', ...one }))).toBe('ok');
    expect((await fetch(address)).headers.get('content-type')).toBe('image/jpeg');
    const posts = await list('published_posts', { fields: 'message,attachments{type,target,subattachments{target}}' });
    expect(posts).toMatchObject([
      { message: 'One', attachments: { data: [{ type: 'photo', target: { id: ids[2] } }] } },
      {
        message: 'Two',
        attachments: {
          data: [{ type: 'album', subattachments: { data: [{ target: { id: ids[0] } }, { target: { id: ids[1] } }] } }],
        },
      },
    ]);
    const read = await client.get(ids[0] ?? '', { fields: 'alt_text_custom,page_story_id,width,height' });
    expect(read.json).toMatchObject({ alt_text_custom: 'A square', page_story_id: two.json.id, width: 1080 });
    expect(client.sandbox.published()[0]?.children).toMatchObject([{ alt_text_custom: 'A square' }, {}]);
  });

  test('a photo without published=false is a post of its own', async () => {
    const { client, list } = await startPage();
    const url = await client.host('a.jpg', await jpeg(900, 900));
    const { json } = await client.post(`${PAGE}/photos`, { url, message: 'Alone' });
    expect(await list('published_posts', { fields: 'message' })).toEqual([{ id: json.post_id, message: 'Alone' }]);
  });

  test('a photo is deleted with the post that has no other', async () => {
    const { client, feed, photo } = await startPage();
    const [alone, one, two, unseen] = [await photo(), await photo(), await photo(), await photo()];
    for (const ids of [[alone], [one, two]]) await feed({ attached_media: attached(...ids) });
    expect(codeOf(await client.delete(one))).toBe('100');
    for (const id of [alone, unseen]) expect((await client.delete(id)).json).toEqual({ success: true });
    expect(client.sandbox.published()).toMatchObject([
      { mediaType: 'photo', isDeleted: true },
      { mediaType: 'album', isDeleted: false },
    ]);
    expect(codeOf(await client.get(alone))).toBe('100/33');
  });

  test('a temporary photo that no post uses is gone after a day', async () => {
    const { client, feed, photo, inSeconds } = await startPage();
    const kept = await photo();
    const [used, unused] = [await photo({ temporary: 'true' }), await photo({ temporary: 'true' })];
    const time = { published: 'false', scheduled_publish_time: inSeconds(2 * DAY) };
    await feed({ ...time, attached_media: attached(used) });
    client.clock.advance(DAY);
    const codes = [];
    for (const id of [kept, used, unused]) codes.push(codeOf(await client.get(id)));
    expect(codes).toEqual(['ok', 'ok', '100/33']);
  });

  test('the same text right after itself is a duplicate; with something between it is not', async () => {
    const { feed } = await startPage();
    const codes = [];
    for (const message of ['a', 'a', 'b', 'a']) codes.push(codeOf(await feed({ message })));
    codes.push(codeOf(await feed({ message: 'a', link: 'https://example.com' })));
    expect(codes).toEqual(['ok', '506', 'ok', 'ok', 'ok']);
  });

  test('a post gets other words, comments in their order, and is deleted', async () => {
    const { client, feed, list } = await startPage();
    const id = String((await feed({ message: 'Befor' })).json.id);
    expect((await client.post(id, { message: 'Before' })).json).toEqual({ success: true });
    for (const message of ['First', 'Second']) await client.post(`${id}/comments`, { message });
    const comments = await client.get(`${id}/comments`, { fields: 'message,from' });
    expect(comments.json.data).toMatchObject([{ message: 'First', from: { id: PAGE } }, { message: 'Second' }]);
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Before', comments: ['First', 'Second'] }]);
    expect((await client.delete(id)).json).toEqual({ success: true });
    expect(codeOf(await client.get(id))).toBe('100/33');
    expect(await list('published_posts')).toEqual([]);
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Before', isDeleted: true }]);
  });

  test('the listing lags when the scenario says so, and is cut by time and in pages', async () => {
    const faults = [{ endpoint: 'facebook.list_published_posts', nth: 1, listing_lag_ms: 1 }];
    const { client, feed, list, inSeconds } = await startPage({ faults });
    await feed({ message: 'One' });
    expect(await list('published_posts')).toEqual([]);
    client.clock.advance(MINUTE);
    await feed({ message: 'Two' });
    expect(await list('published_posts', { since: inSeconds(0) })).toMatchObject([{ message: 'Two' }]);
    const first = await client.get(`${PAGE}/published_posts`, { limit: '1' });
    const { next, cursors } = first.json.paging as { next: string; cursors: { after: string } };
    expect(next).toContain(cursors.after);
    expect(await list('published_posts', { after: cursors.after })).toMatchObject([{ message: 'One' }]);
  });
});

describe('what Facebook brings out by itself', () => {
  test('a scheduled post comes out at its time, a deleted one never', async () => {
    const { client, feed, list, photo, inSeconds } = await startPage();
    const photoId = await photo({ temporary: 'true' });
    const form = { published: 'false', scheduled_publish_time: inSeconds(10 * MINUTE) };
    const { json } = await feed({ ...form, message: 'Later', attached_media: attached(photoId) });
    const gone = await feed({ ...form, message: 'Never' });
    const scheduled = await list('scheduled_posts', { fields: 'message,scheduled_publish_time,is_published' });
    expect(scheduled).toMatchObject([
      { message: 'Never' },
      { message: 'Later', is_published: false, scheduled_publish_time: Number(form.scheduled_publish_time) },
    ]);
    await client.delete(String(gone.json.id));
    client.clock.advance(10 * MINUTE - 1);
    expect(client.sandbox.published()).toEqual([]);
    client.clock.advance(2 * MINUTE);
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Later', timestamp: '2026-05-10T14:10:00Z' }]);
    expect(await list('scheduled_posts')).toEqual([]);
    expect(await list('published_posts', { fields: 'created_time' })).toEqual([
      { id: json.id, created_time: '2026-05-10T14:10:00+0000' },
    ]);
  });

  test('an unpublished or scheduled post comes out when it is told to, and takes another time before', async () => {
    const { client, feed, inSeconds } = await startPage();
    const draft = await feed({ message: 'Draft', published: 'false' });
    const later = await feed({ message: 'Later', published: 'false', scheduled_publish_time: inSeconds(DAY) });
    await client.post(String(later.json.id), { scheduled_publish_time: inSeconds(20 * MINUTE) });
    await feed({ message: 'Sooner', published: 'false', scheduled_publish_time: inSeconds(15 * MINUTE) });
    await client.post(String(draft.json.id), { is_published: 'true' });
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Draft' }]);
    client.clock.advance(20 * MINUTE);
    expect(client.sandbox.published().map(({ caption }) => caption)).toEqual(['Draft', 'Sooner', 'Later']);
    expect(codeOf(await client.post(String(draft.json.id), { scheduled_publish_time: inSeconds(DAY) }))).toBe('100');
  });
});

const TEXT = { message: 'x' };

test.each<[string, Record<string, string>, string]>([
  ['nothing', {}, '100'],
  ['white space', { message: ' \n' }, '100'],
  ['a link alone', { link: 'https://example.com' }, 'ok'],
  ['a link to Facebook', { link: 'https://www.facebook.com/x' }, '100/1609008'],
  ['63 206 characters', { message: 'ä'.repeat(63_206) }, 'ok'],
  ['63 207 characters', { message: 'ä'.repeat(63_207) }, '100'],
  ['an unknown photo', { attached_media: attached('123') }, '100'],
  ['a photo as a number', { attached_media: '[{"media_fbid":123}]' }, '100'],
  ['a list that is none', { attached_media: '[]' }, '100'],
  ['a gap in the list', { 'attached_media[1]': '{"media_fbid":"1"}' }, '100'],
  ['a place', { ...TEXT, place: '213163910' }, 'ok'],
  ["Instagram's words", { ...TEXT, caption: 'x' }, '100'],
  ['a time of a published post', { ...TEXT, scheduled_publish_time: '1778425200' }, '100'],
  ['nine minutes', { ...TEXT, published: 'false', scheduled_publish_time: '2026-05-10T14:09:00Z' }, '100'],
  ['ten minutes', { ...TEXT, published: 'false', scheduled_publish_time: '2026-05-10T14:10:00+0000' }, 'ok'],
  ['thirty days', { ...TEXT, published: 'false', scheduled_publish_time: '2026-06-09T14:00:00Z' }, 'ok'],
  ['more than thirty days', { ...TEXT, published: 'false', scheduled_publish_time: '2026-06-09T14:00:01Z' }, '100'],
  ['a time without a zone', { ...TEXT, published: 'false', scheduled_publish_time: '2026-05-20T14:00:00' }, '100'],
])('a post of %s: %s', async (_what, form, code) => {
  const { feed } = await startPage();
  expect(codeOf(await feed(form))).toBe(code);
});

test('a photo is used once, by the Page that has it; a scheduled post takes temporary ones', async () => {
  const { client, feed, photo, inSeconds } = await startPage();
  const id = await photo();
  const stranger = await client.post('99887766/feed', { attached_media: attached(id) });
  expect(codeOf(stranger)).toBe('100');
  const time = { published: 'false', scheduled_publish_time: inSeconds(DAY) };
  expect(codeOf(await feed({ attached_media: attached(id), ...time }))).toBe('100');
  expect(codeOf(await feed({ attached_media: attached(id) }))).toBe('ok');
  expect(codeOf(await feed({ attached_media: attached(id) }))).toBe('100/1366051');
});

test.each<[string, Record<string, string>, Buffer | null, string]>([
  ['no file', {}, null, '324/2069019'],
  ['no picture', {}, Buffer.from('hello'), '100/1366046'],
  ['more than 10 MB', {}, Buffer.concat([await jpeg(10, 10), Buffer.alloc(10 * 1024 * 1024)]), '100/1366046'],
  ['a photo and an address', { url: 'https://example.com/a.jpg' }, await jpeg(10, 10), '100'],
  ['a temporary photo that is published', { temporary: 'true' }, await jpeg(10, 10), '100'],
  ['two texts', { message: 'a', caption: 'b' }, await jpeg(10, 10), '100'],
])('a photo: %s: %s', async (_what, form, source, code) => {
  const { client } = await startPage();
  expect(codeOf(await client.send(`${PAGE}/photos`, form, source === null ? {} : { source }))).toBe(code);
});

test('a request that breaks off does nothing', async () => {
  const { client } = await startPage();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '100' };
  const path = `${client.sandbox.url}/v25.0/${PAGE}/feed?access_token=x`;
  const sent = request(path, { method: 'POST', headers }).on('error', () => {});
  sent.write('message=Half+of+a+te', () => sent.destroy());
  await vi.waitFor(() => expect(client.sandbox.requests()).toHaveLength(1));
  await client.get(PAGE);
  expect(client.sandbox.published()).toEqual([]);
});

test('a file that nobody asked for is refused', async () => {
  const { client } = await startPage();
  expect(codeOf(await client.send(`${PAGE}/feed`, TEXT, { source: await jpeg(10, 10) }))).toBe('100');
});
