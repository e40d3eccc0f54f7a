import { expect, test } from 'vitest';
import { attached, DAY, PAGE, startPage, UPRIGHT } from '../testing/page-client.ts';
import { jpeg, mp4 } from '../testing/sample-media.ts';
import { codeOf } from '../testing/sandbox-client.ts';

test('of a photo: listed by its photo, and over after a day', async () => {
  const { client, list, photo, feed } = await startPage();
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
  const { client, list } = await startPage();
  const make = async (seconds: number) => {
    const { json } = await client.post(`${PAGE}/video_stories`, { upload_phase: 'start' });
    const file_url = await client.host(`${seconds}.mp4`, mp4(seconds, 'front', 'isom', UPRIGHT));
    const headers = { authorization: `OAuth ${client.token}` };
    const send = (url: string) =>
      fetch(String(json.upload_url), { method: 'POST', headers: { ...headers, file_url: url } });
    expect((await send(`${file_url}x`)).status).toBe(422);
    expect((await send(file_url)).status).toBe(200);
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
