import { describe, expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { jpeg, mp4, png } from '../testing/sample-media.ts';
import { type Answer, codeOf, SandboxClient } from '../testing/sandbox-client.ts';

const PAGE = '102938475610293';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function start(scenario?: Scenario) {
  const client = await SandboxClient.start(scenario);
  const inSeconds = (ms: number) => String(Math.floor((client.clock.now() + ms) / 1000));
  return {
    client,
    inSeconds,
    feed: (form: Record<string, string>) => client.post(`${PAGE}/feed`, form),
    async photo(form: Record<string, string> = {}, bytes?: Buffer): Promise<string> {
      const source = bytes ?? (await jpeg(1080, 1080));
      const answer = await client.send(`${PAGE}/photos`, { published: 'false', ...form }, { source });
      expect(codeOf(answer)).toBe('ok');
      return String(answer.json.id);
    },
    list: async (edge: string, query: Record<string, string> = {}) =>
      (await client.get(`${PAGE}/${edge}`, query)).json.data as Record<string, unknown>[],
  };
}

function attached(...ids: readonly string[]): string {
  return JSON.stringify(ids.map((media_fbid) => ({ media_fbid })));
}

describe('posts', () => {
  test('a text is out at once, names its address in the same answer, and can be read and listed', async () => {
    const { client, feed, list } = await start();
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
    const { client, feed, photo, list } = await start();
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
    const { client, list } = await start();
    const url = await client.host('a.jpg', await jpeg(900, 900));
    const { json } = await client.post(`${PAGE}/photos`, { url, message: 'Alone' });
    expect(await list('published_posts', { fields: 'message' })).toEqual([{ id: json.post_id, message: 'Alone' }]);
  });

  test('a temporary photo that no post uses is gone after a day', async () => {
    const { client, photo } = await start();
    const [kept, temporary] = [await photo(), await photo({ temporary: 'true' })];
    client.clock.advance(DAY);
    expect(codeOf(await client.get(kept))).toBe('ok');
    expect(codeOf(await client.get(temporary))).toBe('100/33');
  });

  test('the same text right after itself is a duplicate; with something between it is not', async () => {
    const { feed } = await start();
    const codes = [];
    for (const message of ['a', 'a', 'b', 'a']) codes.push(codeOf(await feed({ message })));
    expect(codes).toEqual(['ok', '506', 'ok', 'ok']);
  });

  test('a post gets other words, comments in their order, and is deleted', async () => {
    const { client, feed, list } = await start();
    const id = String((await feed({ message: 'Befor' })).json.id);
    expect((await client.post(id, { message: 'Before' })).json).toEqual({ success: true });
    for (const message of ['First', 'Second']) await client.post(`${id}/comments`, { message });
    const comments = await client.get(`${id}/comments`, { fields: 'message,from' });
    expect(comments.json.data).toMatchObject([{ message: 'First', from: { id: PAGE } }, { message: 'Second' }]);
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Before', comments: ['First', 'Second'] }]);
    expect((await client.delete(id)).json).toEqual({ success: true });
    expect(codeOf(await client.get(id))).toBe('100/33');
    expect(await list('published_posts')).toEqual([]);
    expect(client.sandbox.published()).toEqual([]);
  });

  test('the listing lags when the scenario says so, and is cut by time and in pages', async () => {
    const faults = [{ endpoint: 'facebook.list_published_posts', nth: 1, listing_lag_ms: 1 }];
    const { client, feed, list, inSeconds } = await start({ faults });
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
    const { client, feed, list, photo, inSeconds } = await start();
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
    const { client, feed, inSeconds } = await start();
    const draft = await feed({ message: 'Draft', published: 'false' });
    const later = await feed({ message: 'Later', published: 'false', scheduled_publish_time: inSeconds(DAY) });
    await client.post(String(later.json.id), { scheduled_publish_time: inSeconds(20 * MINUTE) });
    await client.post(String(draft.json.id), { is_published: 'true' });
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Draft' }]);
    client.clock.advance(20 * MINUTE);
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Draft' }, { caption: 'Later' }]);
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
  const { feed } = await start();
  expect(codeOf(await feed(form))).toBe(code);
});

test('a photo is used once, by the Page that has it; a scheduled post takes temporary ones', async () => {
  const { client, feed, photo, inSeconds } = await start();
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
  const { client } = await start();
  expect(codeOf(await client.send(`${PAGE}/photos`, form, source === null ? {} : { source }))).toBe(code);
});

test('a file that nobody asked for is refused', async () => {
  const { client } = await start();
  expect(codeOf(await client.send(`${PAGE}/feed`, TEXT, { source: await jpeg(10, 10) }))).toBe('100');
});

const UPRIGHT = { size: [1080, 1920] as const, dataBytes: 3000 };

async function upload(client: SandboxClient, address: unknown, bytes: Buffer, offset = 0): Promise<Answer> {
  const response = await fetch(String(address), {
    method: 'POST',
    headers: { authorization: `OAuth ${client.token}`, offset: String(offset), file_size: String(bytes.length) },
    body: new Uint8Array(bytes.subarray(offset)),
  });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'] };
}

const STATUS = { fields: 'status,published,permalink_url,post_id,length' };

describe('reels', () => {
  async function startReel(client: SandboxClient, film = mp4(10, 'front', 'isom', UPRIGHT)) {
    const { json } = await client.post(`${PAGE}/video_reels`, { upload_phase: 'start' });
    expect((await upload(client, json.upload_url, film)).json).toMatchObject({ success: true });
    const id = String(json.video_id);
    const finish = (form: Record<string, string> = {}) =>
      client.post(`${PAGE}/video_reels`, { upload_phase: 'FINISH', video_id: id, video_state: 'PUBLISHED', ...form });
    return { id, finish };
  }

  test('a reel goes through its phases and is out when it is ready', async () => {
    const { client, list } = await start();
    const { id, finish } = await startReel(client);
    expect((await client.get(id, STATUS)).json).toMatchObject({
      published: false,
      status: { video_status: 'upload_complete', publishing_phase: { status: 'not_started' } },
    });
    expect((await finish({ description: 'Turning', title: 'A film' })).json).toEqual({ success: true });
    expect((await client.get(id, STATUS)).json).toMatchObject({
      status: { video_status: 'processing', publishing_phase: { status: 'in_progress' } },
    });
    expect(client.sandbox.published()).toEqual([]);
    client.clock.advance(1500);
    expect((await client.get(id, STATUS)).json).toEqual({
      id,
      length: 10,
      published: true,
      permalink_url: `/reel/${id}/`,
      post_id: expect.stringContaining(`${PAGE}_`),
      status: {
        video_status: 'ready',
        uploading_phase: { status: 'complete', bytes_transfered: expect.any(Number) },
        processing_phase: { status: 'complete' },
        publishing_phase: { status: 'complete', publish_status: 'published', publish_time: '2026-05-10T14:00:01+0000' },
      },
    });
    expect(await list('video_reels', { fields: 'description' })).toEqual([{ id, description: 'Turning' }]);
    expect(await list('published_posts')).toEqual([]);
    expect(client.sandbox.published()).toMatchObject([{ id, caption: 'Turning', productType: 'REELS' }]);
    expect(codeOf(await client.post(`${id}/comments`, { message: 'First' }))).toBe('ok');
  });

  test('a scheduled reel comes out at its time, a draft does not, and either can be told to', async () => {
    const { client, inSeconds } = await start();
    const scheduled = await startReel(client);
    const draft = await startReel(client);
    await scheduled.finish({ video_state: 'SCHEDULED', scheduled_publish_time: inSeconds(DAY) });
    await draft.finish({ video_state: 'DRAFT' });
    client.clock.advance(DAY - 1);
    expect((await client.get(scheduled.id, STATUS)).json).toMatchObject({
      published: false,
      status: { video_status: 'ready', publishing_phase: { publish_status: 'scheduled' } },
    });
    client.clock.advance(DAY);
    expect(client.sandbox.published()).toMatchObject([{ id: scheduled.id, timestamp: '2026-05-11T14:00:00Z' }]);
    await client.post(draft.id, { published: 'true' });
    expect(client.sandbox.published()).toMatchObject([{ id: scheduled.id }, { id: draft.id }]);
  });

  test.each([
    ['too short', mp4(2, 'front', 'isom', UPRIGHT), 1363128],
    ['too long', mp4(91, 'front', 'isom', UPRIGHT), 1363128],
    ['too small', mp4(10, 'front', 'isom', { size: [480, 854] }), 1363127],
    ['lying on its side', mp4(10, 'front', 'isom', { size: [1920, 1080] }), 1363040],
    ['no film', Buffer.alloc(2000), 1363031],
  ])('one that is %s is taken and then given up', async (_what, film, code) => {
    const { client } = await start();
    const { id, finish } = await startReel(client, film);
    await finish();
    client.clock.advance(DAY);
    expect((await client.get(id, STATUS)).json).toMatchObject({
      published: false,
      status: { video_status: 'error', processing_phase: { status: 'error', errors: [{ code }] } },
    });
    expect(client.sandbox.published()).toEqual([]);
  });

  test.each<[Scenario['second_publish'], string, number]>([
    [undefined, '100', 1],
    ['same_id', 'ok', 1],
    ['new_post', 'ok', 2],
  ])('finished again, with second_publish %s: %s', async (second_publish, code, count) => {
    const { client } = await start(second_publish === undefined ? {} : { second_publish });
    const { finish } = await startReel(client);
    await finish();
    client.clock.advance(1500);
    expect(codeOf(await finish())).toBe(code);
    client.clock.advance(1500);
    expect(client.sandbox.published()).toHaveLength(count);
    expect(client.sandbox.doublePublishAttempts()).toBe(1);
  });

  test('bytes go on where a cut connection left off; a reel without all of them is not finished', async () => {
    const { client } = await start({ upload_cuts: [1500] });
    const film = mp4(10, 'front', 'isom', { ...UPRIGHT, dataBytes: 200_000 });
    const { json } = await client.post(`${PAGE}/video_reels`, { upload_phase: 'start' });
    await expect(upload(client, json.upload_url, film)).rejects.toThrow();
    const id = String(json.video_id);
    const form = { upload_phase: 'finish', video_id: id, video_state: 'PUBLISHED' };
    expect(codeOf(await client.post(`${PAGE}/video_reels`, form))).toBe('6000/1363033');
    const { status } = (await client.get(id, STATUS)).json as {
      status: { uploading_phase: { bytes_transfered: number } };
    };
    const next = status.uploading_phase.bytes_transfered;
    expect(next).toBeGreaterThanOrEqual(1500);
    const wrong = await upload(client, json.upload_url, film, 0);
    expect(wrong.json).toMatchObject({ debug_info: { type: 'OffsetInvalidError' } });
    expect((await upload(client, json.upload_url, film, next)).json).toMatchObject({ success: true });
    expect(codeOf(await client.post(`${PAGE}/video_reels`, form))).toBe('ok');
  });

  test('30 are allowed in 24 hours', async () => {
    const { client } = await start();
    for (let reel = 0; reel < 30; reel += 1) expect(codeOf(await (await startReel(client)).finish())).toBe('ok');
    const { finish } = await startReel(client);
    expect(codeOf(await finish())).toBe('613/1390008');
    client.clock.advance(DAY);
    expect(codeOf(await finish())).toBe('ok');
  });
});

describe('videos in chunks', () => {
  const FILM = mp4(120, 'back', 'qt  ', { size: [1920, 1080], dataBytes: 1_500_000 });

  async function begin(client: SandboxClient) {
    const { json } = await client.post(`${PAGE}/videos`, { upload_phase: 'start', file_size: String(FILM.length) });
    const upload_session_id = String(json.upload_session_id);
    const transfer = (start: unknown, end: unknown) =>
      client.send(
        `${PAGE}/videos`,
        { upload_phase: 'transfer', upload_session_id, start_offset: String(start) },
        { video_file_chunk: FILM.subarray(Number(start), Number(end)) },
      );
    const finish = (form: Record<string, string> = {}) =>
      client.post(`${PAGE}/videos`, { upload_phase: 'finish', upload_session_id, ...form });
    return { json, id: String(json.video_id), transfer, finish };
  }

  async function transferAll({ json, transfer }: Awaited<ReturnType<typeof begin>>): Promise<number> {
    let [at, chunks] = [json, 0];
    for (; at.start_offset !== at.end_offset; chunks += 1) at = (await transfer(at.start_offset, at.end_offset)).json;
    return chunks;
  }

  test('a video comes in chunks, and is out when it is ready', async () => {
    const { client, list } = await start();
    const session = await begin(client);
    expect(session.json).toMatchObject({ start_offset: '0', end_offset: '1048576' });
    expect(codeOf(await session.finish())).toBe('6000/1363033');
    expect(await transferAll(session)).toBe(2);
    expect((await session.finish({ title: 'A film', description: 'Long' })).json).toEqual({ success: true });
    client.clock.advance(1500);
    const read = await client.get(session.id, { fields: 'title,description,permalink_url,post_id' });
    expect(read.json).toMatchObject({ title: 'A film', permalink_url: `/${PAGE}/videos/${session.id}/` });
    expect(await list('published_posts', { fields: 'message,attachments{target}' })).toMatchObject([
      { id: read.json.post_id, message: 'Long', attachments: { data: [{ target: { id: session.id } }] } },
    ]);
    expect(await list('videos')).toMatchObject([{ id: session.id, description: 'Long' }]);
    expect((await client.delete(session.id)).json).toEqual({ success: true });
    expect(client.sandbox.published()).toEqual([]);
  });

  test('a chunk at another byte is refused with the one that is expected', async () => {
    const { client } = await start();
    const { transfer, finish } = await begin(client);
    await transfer(0, 1_048_576);
    const again = await transfer(0, 1_048_576);
    expect(codeOf(again)).toBe('6001/1363037');
    const error_data = { start_offset: 1_048_576, end_offset: FILM.length };
    expect(again.json.error).toMatchObject({ error_data });
    expect(codeOf(await transfer(1_048_576, 1_048_580))).toBe('6000/1363033');
    expect(codeOf(await finish())).toBe('6000/1363033');
  });

  test('a chunk whose connection is cut does not count', async () => {
    const { client } = await start({ upload_cuts: [1000] });
    const session = await begin(client);
    await expect(session.transfer(0, 1_048_576)).rejects.toThrow();
    expect(await transferAll(session)).toBe(2);
  });

  test('a session that was cancelled is gone', async () => {
    const { client } = await start();
    const session = await begin(client);
    const upload_session_id = String(session.json.upload_session_id);
    expect(codeOf(await client.post(`${PAGE}/videos`, { upload_phase: 'cancel', upload_session_id }))).toBe('ok');
    expect(codeOf(await session.transfer(0, 1_048_576))).toBe('100');
    expect(codeOf(await client.get(session.id))).toBe('100/33');
  });

  test('a scheduled video comes out at its time, and a new one takes the place of the old', async () => {
    const { client, inSeconds, list } = await start();
    const session = await begin(client);
    await transferAll(session);
    await session.finish({ published: 'false', scheduled_publish_time: inSeconds(DAY) });
    await client.post(session.id, { scheduled_publish_time: inSeconds(2 * DAY), description: 'Now' });
    expect(await list('scheduled_posts')).toEqual([]);
    client.clock.advance(3 * DAY);
    expect(client.sandbox.published()).toMatchObject([{ caption: 'Now', timestamp: '2026-05-12T14:00:00Z' }]);
  });

  test('an address does it in one call', async () => {
    const { client } = await start();
    const file_url = await client.host('a.mov', FILM);
    const { json } = await client.post(`${PAGE}/videos`, { file_url, description: 'By address' });
    client.clock.advance(1500);
    expect(client.sandbox.published()).toMatchObject([{ id: json.id, caption: 'By address' }]);
    expect(codeOf(await client.post(`${PAGE}/videos`, { file_url: `${file_url}x` }))).toBe('6000/1363019');
  });
});

describe('stories', () => {
  test('of a photo: listed by its photo, and over after a day', async () => {
    const { client, list, photo, feed } = await start();
    const photo_id = await photo({}, await jpeg(1080, 1920));
    const { json } = await client.post(`${PAGE}/photo_stories`, { photo_id });
    expect(json).toMatchObject({ success: true, post_id: expect.stringContaining(`${PAGE}_`) });
    expect(await list('stories')).toEqual([
      {
        post_id: json.post_id,
        status: 'PUBLISHED',
        creation_time: String(client.clock.now() / 1000),
        media_type: 'photo',
        media_id: photo_id,
        url: expect.stringContaining('/stories/'),
      },
    ]);
    expect(await list('published_posts')).toEqual([]);
    expect(codeOf(await client.post(`${PAGE}/photo_stories`, { photo_id }))).toBe('100');
    expect(client.sandbox.doublePublishAttempts()).toBe(1);
    expect(codeOf(await feed({ attached_media: attached(photo_id) }))).toBe('100/1366051');
    client.clock.advance(DAY);
    expect(await list('stories', { status: '["PUBLISHED"]' })).toEqual([]);
    expect(await list('stories')).toMatchObject([{ status: 'ARCHIVED' }]);
  });

  test('of a video by its address: at most 60 seconds', async () => {
    const { client, list } = await start();
    const make = async (seconds: number) => {
      const { json } = await client.post(`${PAGE}/video_stories`, { upload_phase: 'start' });
      const file_url = await client.host(`${seconds}.mp4`, mp4(seconds, 'front', 'isom', UPRIGHT));
      const headers = { authorization: `OAuth ${client.token}`, file_url };
      await fetch(String(json.upload_url), { method: 'POST', headers });
      const form = { upload_phase: 'finish', video_id: String(json.video_id) };
      return { id: json.video_id, finished: await client.post(`${PAGE}/video_stories`, form) };
    };
    const good = await make(60);
    await make(61);
    client.clock.advance(1500);
    expect(await list('stories')).toMatchObject([
      { post_id: good.finished.json.post_id, media_type: 'video', media_id: good.id },
    ]);
    expect(client.sandbox.published()).toMatchObject([{ id: good.finished.json.post_id, productType: 'STORY' }]);
  });
});
