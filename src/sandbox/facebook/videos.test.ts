import { expect, test } from 'vitest';
import { DAY, PAGE, startPage } from '../testing/page-client.ts';
import { mp4 } from '../testing/sample-media.ts';
import { codeOf, type SandboxClient } from '../testing/sandbox-client.ts';

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
  const { client, list } = await startPage();
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
  expect(client.sandbox.published()).toMatchObject([{ isDeleted: true }]);
});

test('a chunk at another byte is refused with the one that is expected', async () => {
  const { client } = await startPage();
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
  const { client } = await startPage({ upload_cuts: [1000] });
  const session = await begin(client);
  await expect(session.transfer(0, 1_048_576)).rejects.toThrow();
  expect(await transferAll(session)).toBe(2);
});

test('a session that was cancelled is gone', async () => {
  const { client } = await startPage();
  const session = await begin(client);
  const upload_session_id = String(session.json.upload_session_id);
  expect(codeOf(await client.post(`${PAGE}/videos`, { upload_phase: 'cancel', upload_session_id }))).toBe('ok');
  expect(codeOf(await session.transfer(0, 1_048_576))).toBe('100');
  expect(codeOf(await client.get(session.id))).toBe('100/33');
});

test('a scheduled video comes out at its time, and a new one takes the place of the old', async () => {
  const { client, inSeconds, list } = await startPage();
  const session = await begin(client);
  await transferAll(session);
  await session.finish({ published: 'false', scheduled_publish_time: inSeconds(DAY) });
  await client.post(session.id, { scheduled_publish_time: inSeconds(2 * DAY), description: 'Now' });
  expect(await list('scheduled_posts')).toEqual([]);
  client.clock.advance(3 * DAY);
  expect(client.sandbox.published()).toMatchObject([{ caption: 'Now', timestamp: '2026-05-12T14:00:00Z' }]);
});

test('an address does it in one call', async () => {
  const { client } = await startPage();
  const file_url = await client.host('a.mov', FILM);
  const { json } = await client.post(`${PAGE}/videos`, { file_url, description: 'By address' });
  client.clock.advance(1500);
  expect(client.sandbox.published()).toMatchObject([{ id: json.id, caption: 'By address' }]);
  expect(codeOf(await client.post(`${PAGE}/videos`, { file_url: `${file_url}x` }))).toBe('6000/1363019');
});
