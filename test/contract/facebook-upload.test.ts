import { describe, expect, it } from 'vitest';
import { addMs } from '../../src/domain/instant.ts';
import type { Destination } from '../../src/domain/post.ts';
import { facebookAdapter as adapter } from '../../src/platforms/facebook/adapter.ts';
import type { PublishContext } from '../../src/platforms/platform-adapter.ts';
import { makeVideo } from '../../src/platforms/testing/make-destination.ts';
import type { FaultRule, Scenario } from '../../src/sandbox/scenario.ts';
import { mp4 } from '../../src/sandbox/testing/sample-media.ts';
import { bytesOf, on, posts, setStage, TOKEN } from './stage.ts';

/** Several of the pieces that the sandbox asks for, and no two alike. */
const film = mp4(10, 'front', 'isom', { size: [1080, 1920], dataBytes: 2_500_000 });
for (let at = film.length - 2_400_000; at < film.length; at += 4) film.writeUInt32BE(at, at - (at % 4));

const video = on('facebook', { ...posts.reel, media: [makeVideo('a.mp4')] });
const reel: Destination = { ...video, options: { reel: true } };
const CHUNKS = 'facebook.create_video';
const STREAM = 'facebook.upload_video';

async function setUploadStage(scenario: Scenario = {}, parts: Partial<PublishContext> = {}) {
  const stage = await setStage(adapter, scenario, parts);
  const readFrom: number[] = [];
  const { sizeBytes, read } = bytesOf(film);
  const bytes = async () => ({
    sizeBytes,
    read(fromByte: number) {
      readFrom.push(fromByte);
      return read(fromByte);
    },
  });
  return { ...stage, readFrom, context: { ...stage.context, media: { ...stage.context.media, bytes } } };
}

type UploadStage = Awaited<ReturnType<typeof setUploadStage>>;

/** What is published is, byte by byte, what was sent. */
async function expectWhole(stage: UploadStage, post: Destination, handle: Parameters<typeof adapter.publish>[0]) {
  await stage.bringOut(post, handle);
  const kept = await fetch(`${stage.sandbox.url}/kept/${stage.sandbox.published()[0]?.id}`);
  expect(Buffer.from(await kept.arrayBuffer()).equals(film)).toBe(true);
}

async function ready(stage: UploadStage, post: Destination) {
  const outcome = await adapter.prepare(post, null, stage.context);
  if (outcome.kind !== 'ready') throw new Error(outcome.error.error.message);
  return outcome.handle;
}

describe('a video in pieces', () => {
  it('is read once and arrives whole', async () => {
    const stage = await setUploadStage();
    const handle = await ready(stage, video);
    expect(stage.readFrom).toEqual([0]);
    expect(stage.count(CHUNKS)).toBeGreaterThan(3);
    expect(handle.video).toEqual({ id: expect.any(String), upload_session_id: expect.any(String) });
    await expectWhole(stage, video, handle);
  });

  it.each<[string, Partial<FaultRule>]>([
    ['is cut off', { drop: true }],
    ['arrives, and its answer is lost', { drop: true, after_effect: true }],
    ['is answered with half a body', { http: { status: 200, body: 'truncated' }, after_effect: true }],
    ['meets a fault that passes', { error: { code: 2, http_status: 500 } }],
  ])('goes on where Facebook wants it when a piece %s', async (_what, rule) => {
    const stage = await setUploadStage({ faults: [{ endpoint: CHUNKS, nth: 3, ...rule }] });
    await expectWhole(stage, video, await ready(stage, video));
    expect(stage.readFrom[0]).toBe(0);
    expect(stage.readFrom.slice(1).every((from) => from > 0)).toBe(true);
  });

  it('is gone on with by a later run, as the same video', async () => {
    const stage = await setUploadStage({ faults: [{ endpoint: CHUNKS, from: 3, to: 8, drop: true }] });
    const first = await adapter.prepare(video, null, stage.context);
    expect(first).toMatchObject({ kind: 'deferred', error: { error: { code: 'MEDIA_UPLOAD_BROKEN' } } });
    if (first.kind !== 'deferred' || first.handle === undefined) throw new Error('No handle was kept.');
    const kept = JSON.parse(JSON.stringify(first.handle));
    expect(kept.video.start_offset).toBeGreaterThan(0);
    const passed = stage.readFrom.length;
    const second = await adapter.prepare(video, kept, stage.context);
    if (second.kind !== 'ready') throw new Error(second.error.error.message);
    expect(second.handle.video).toEqual({ id: kept.video.id, upload_session_id: kept.video.upload_session_id });
    expect(stage.readFrom[passed]).toBe(kept.video.start_offset);
    await expectWhole(stage, video, second.handle);
  });

  it('is left where it is when the run is over, and gone on with', async () => {
    const stage = await setUploadStage();
    const short = { ...stage.context, deadline: addMs(stage.clock.now(), 100) };
    const first = await adapter.prepare(video, null, short);
    if (first.kind !== 'deferred' || first.handle === undefined) throw new Error('No handle was kept.');
    const sent = stage.count(CHUNKS);
    const second = await adapter.prepare(video, first.handle, stage.context);
    if (second.kind !== 'ready') throw new Error(second.error.error.message);
    expect(stage.readFrom[1]).toBe((first.handle.video as { start_offset: number }).start_offset);
    expect(sent).toBeGreaterThan(1);
    await expectWhole(stage, video, second.handle);
  });

  it('is not sent on for ever to an API that asks for the same again and again', async () => {
    const stage = await setUploadStage(
      {},
      {
        fetch: async (input, init) => {
          if (!(init?.body instanceof ReadableStream)) return fetch(input, init);
          return Response.json({ start_offset: '0', end_offset: '1000' });
        },
      },
    );
    const outcome = await adapter.prepare(video, null, stage.context);
    expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { code: 'MEDIA_UPLOAD_BROKEN' } } });
  });
});

describe('a reel in one stream', () => {
  it('arrives whole, with the header that the upload host wants', async () => {
    const stage = await setUploadStage();
    await expectWhole(stage, reel, await ready(stage, reel));
    expect(stage.count(STREAM)).toBe(1);
  });

  it('goes on from the byte that arrived when the connection breaks', async () => {
    const stage = await setUploadStage({ upload_cuts: [100_000, 200_000] });
    await expectWhole(stage, reel, await ready(stage, reel));
    expect(stage.readFrom).toHaveLength(3);
    expect(stage.readFrom[1]).toBeGreaterThanOrEqual(100_000);
  });

  it('that Facebook throws away is begun anew, once', async () => {
    const spoilt = { debug_info: { retriable: false, type: 'ProcessingFailedError', message: 'It failed' } };
    const stage = await setUploadStage(
      {},
      {
        fetch: async (input, init) =>
          String(input).includes('/video-upload/') ? Response.json(spoilt, { status: 400 }) : fetch(input, init),
      },
    );
    const outcome = await adapter.prepare(reel, null, stage.context);
    expect(outcome).toMatchObject({ kind: 'rejected', error: { error: { code: 'PLATFORM_REFUSED' } } });
    expect(stage.count('facebook.create_reel')).toBe(2);
  });

  it.each([
    'https://rupload.facebook.com.evil.example/video-upload/v25.0/1',
    'http://rupload.facebook.com/video-upload/v25.0/1',
    'https://user@rupload.facebook.com/video-upload/v25.0/1',
    'not an address',
  ])('is never sent, nor the token, to %s', async (upload_url) => {
    const asked: string[] = [];
    const stage = await setUploadStage(
      {},
      {
        fetch: async (input) => {
          asked.push(String(input));
          return Response.json({ video_id: '18060000000000001', upload_url });
        },
      },
    );
    const outcome = await adapter.prepare(reel, null, stage.context);
    expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { kind: 'transient' } } });
    expect(outcome).not.toHaveProperty('handle');
    expect(asked.every((url) => url.startsWith(stage.sandbox.url) && url.endsWith('/video_reels'))).toBe(true);
    expect(JSON.stringify(outcome)).not.toContain(TOKEN);
  });
});

it('calls each kind of upload where Meta takes it', async () => {
  const asked: string[] = [];
  const stage = await setUploadStage(
    {},
    {
      apiOrigin: 'https://graph.facebook.com',
      fetch: async (input) => {
        asked.push(new URL(String(input)).origin);
        return Response.json({ error: { code: 190, message: 'No.' } }, { status: 400 });
      },
    },
  );
  for (const post of [video, reel]) await adapter.prepare(post, null, stage.context);
  expect(asked).toEqual(['https://graph-video.facebook.com', 'https://graph.facebook.com']);
});
