import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { DAY, PAGE, STATUS, startPage, UPRIGHT, upload } from '../testing/page-client.ts';
import { mp4 } from '../testing/sample-media.ts';
import { codeOf, type SandboxClient } from '../testing/sandbox-client.ts';

async function startReel(client: SandboxClient, film = mp4(3, 'front', 'isom', UPRIGHT)) {
  const { json } = await client.post(`${PAGE}/video_reels`, { upload_phase: 'start' });
  expect((await upload(client, json.upload_url, film)).json).toMatchObject({ success: true });
  const id = String(json.video_id);
  const finish = (form: Record<string, string> = {}) =>
    client.post(`${PAGE}/video_reels`, { upload_phase: 'FINISH', video_id: id, video_state: 'PUBLISHED', ...form });
  return { id, finish };
}

test('a reel goes through its phases and is out when it is ready', async () => {
  const { client, list } = await startPage();
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
    length: 3,
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
  const { client, inSeconds } = await startPage();
  const scheduled = await startReel(client, mp4(90, 'front', 'isom', UPRIGHT));
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
  expect(client.sandbox.published()).toMatchObject([
    { id: scheduled.id },
    { id: draft.id, timestamp: '2026-05-12T13:59:59Z' },
  ]);
});

test.each([
  ['too short', mp4(2, 'front', 'isom', UPRIGHT), 1363128],
  ['too long', mp4(91, 'front', 'isom', UPRIGHT), 1363128],
  ['too small', mp4(10, 'front', 'isom', { size: [480, 854] }), 1363127],
  ['lying on its side', mp4(10, 'front', 'isom', { size: [1920, 1080] }), 1363040],
  ['no film', Buffer.alloc(2000), 1363031],
])('one that is %s is taken and then given up', async (_what, film, code) => {
  const { client } = await startPage();
  const { id, finish } = await startReel(client, film);
  await finish();
  client.clock.advance(DAY);
  expect((await client.get(id, STATUS)).json).toMatchObject({
    published: false,
    status: {
      video_status: 'error',
      processing_phase: { status: 'error', errors: [{ code }] },
      publishing_phase: { publish_status: 'error' },
    },
  });
  expect(client.sandbox.published()).toEqual([]);
});

test.each<[Scenario['second_publish'], string, number]>([
  [undefined, '100', 1],
  ['same_id', 'ok', 1],
  ['new_post', 'ok', 2],
])('finished again, with second_publish %s: %s', async (second_publish, code, count) => {
  const { client } = await startPage(second_publish === undefined ? {} : { second_publish });
  const { finish } = await startReel(client);
  await finish();
  client.clock.advance(1500);
  expect(codeOf(await finish())).toBe(code);
  client.clock.advance(1500);
  expect(client.sandbox.published()).toHaveLength(count);
  expect(client.sandbox.doublePublishAttempts()).toBe(1);
});

test('bytes go on where a cut connection left off; a reel without all of them is not finished', async () => {
  const { client } = await startPage({ upload_cuts: [1500] });
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
  const { client } = await startPage();
  for (let reel = 0; reel < 30; reel += 1) expect(codeOf(await (await startReel(client)).finish())).toBe('ok');
  const { finish } = await startReel(client);
  expect(codeOf(await finish())).toBe('613/1390008');
  client.clock.advance(DAY);
  expect(codeOf(await finish())).toBe('ok');
});
