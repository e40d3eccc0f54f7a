import { describe, expect, it } from 'vitest';
import type { MediaItem } from '../../src/domain/media.ts';
import { instagramAdapter as adapter } from '../../src/platforms/instagram/adapter.ts';
import type { MediaResolver, PublishContext } from '../../src/platforms/platform-adapter.ts';
import { makeDestination, makeVideo } from '../../src/platforms/testing/make-destination.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import { mp4 } from '../../src/sandbox/testing/sample-media.ts';
import { posts, setStage, TOKEN } from './stage.ts';

const film = Buffer.concat([mp4(10), Buffer.alloc(600_000, 'mdat')]);
const UPLOAD = 'instagram.upload_video';

/** Videos by their bytes, pictures by their addresses in the sandbox's folder. */
async function setUploadStage(scenario: Scenario = {}, parts: Partial<PublishContext> = {}) {
  const stage = await setStage(adapter, scenario, parts);
  const readFrom: number[] = [];
  const media: MediaResolver = {
    ...stage.context.media,
    prefersBytes: async () => true,
    bytes: async () => ({
      sizeBytes: film.length,
      async *read(fromByte) {
        readFrom.push(fromByte);
        for (let at = fromByte; at < film.length; at += 50_000) yield film.subarray(at, at + 50_000);
      },
    }),
  };
  return { ...stage, readFrom, context: { ...stage.context, media } };
}

describe('a video by its bytes', () => {
  it('is sent once, with the header that the upload host wants, and published', async () => {
    const { context, sandbox, count } = await setUploadStage();
    const outcome = await adapter.prepare(posts.reel, null, context);
    if (outcome.kind !== 'ready') throw new Error(outcome.error.error.message);
    expect(outcome.handle).not.toHaveProperty('uploads');
    expect(count(UPLOAD)).toBe(1);
    expect(count('media.file')).toBe(1); // the cover, which has no upload path
    await adapter.publish(outcome.handle, context);
    const [post] = sandbox.published();
    expect(post?.parameters).toMatchObject({ media_type: 'REELS', upload_type: 'resumable' });
    expect(post?.parameters).not.toHaveProperty('video_url');
    const kept = await fetch(`${sandbox.url}/kept/${post?.containerId}`);
    expect(Buffer.from(await kept.arrayBuffer()).equals(film)).toBe(true);
  });

  it('goes on from the byte that arrived when the connection breaks', async () => {
    const { context, readFrom, sandbox } = await setUploadStage({ upload_cuts: [100_000, 200_000] });
    expect(await adapter.prepare(posts.reel, null, context)).toMatchObject({ kind: 'ready' });
    expect(readFrom).toHaveLength(3);
    expect(readFrom[0]).toBe(0);
    expect(readFrom[1]).toBeGreaterThanOrEqual(100_000);
    expect(readFrom[2]).toBeGreaterThan((readFrom[1] ?? 0) + 100_000);
    const sizes = sandbox.requests().filter(({ endpoint }) => endpoint === UPLOAD);
    expect(sizes.map(({ parameters }) => Number(parameters.file_size))).toEqual([
      film.length,
      film.length,
      film.length,
    ]);
  });

  it('is gone on with by a later run, in the same container', async () => {
    const stage = await setUploadStage({ upload_cuts: [100_000, 1, 1, 1, 1] });
    const first = await adapter.prepare(posts.reel, null, stage.context);
    expect(first).toMatchObject({ kind: 'deferred', error: { error: { code: 'MEDIA_UPLOAD_BROKEN' } } });
    if (first.kind !== 'deferred' || first.handle === undefined) throw new Error('No handle was kept.');
    const second = await adapter.prepare(posts.reel, first.handle, stage.context);
    expect(second).toMatchObject({ kind: 'ready', handle: { container_id: first.handle.container_id } });
    expect(stage.count('instagram.create_container')).toBe(1);
    expect(stage.readFrom.at(-1)).toBeGreaterThan(100_000);
  });

  it('goes into a carousel beside pictures', async () => {
    const { context, sandbox } = await setUploadStage();
    const outcome = await adapter.prepare(posts.carousel, null, context);
    if (outcome.kind !== 'ready') throw new Error(outcome.error.error.message);
    await adapter.publish(outcome.handle, context);
    expect(sandbox.published()[0]?.children.map((child) => 'upload_type' in child)).toEqual([false, true, false]);
  });

  it('that Instagram throws away gets one new container', async () => {
    const spoilt = {
      debug_info: { retriable: false, type: 'ProcessingFailedError', message: 'Request processing failed' },
    };
    const { context, count } = await setUploadStage(
      {},
      {
        fetch: async (input, init) =>
          String(input).includes('/ig-api-upload/') ? Response.json(spoilt, { status: 400 }) : fetch(input, init),
      },
    );
    const outcome = await adapter.prepare(posts.reel, null, context);
    expect(outcome).toMatchObject({ kind: 'rejected', error: { error: { code: 'PLATFORM_REFUSED' } } });
    expect(count('instagram.create_container')).toBe(2);
  });

  it.each([
    'https://rupload.facebook.com.evil.example/ig-api-upload/v25.0/1',
    'http://rupload.facebook.com/ig-api-upload/v25.0/1',
    'https://user@rupload.facebook.com/ig-api-upload/v25.0/1',
    'https://127.0.0.1/ig-api-upload/v25.0/1',
    'not an address',
  ])('is never sent, nor the token, to %s', async (uri) => {
    const asked: string[] = [];
    const { context } = await setUploadStage(
      {},
      {
        fetch: async (input, init) => {
          asked.push(String(input));
          if (!String(input).endsWith('/media')) return fetch(input, init);
          return Response.json({ id: '17900000000000001', uri });
        },
      },
    );
    const outcome = await adapter.prepare(posts.reel, null, context);
    expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { kind: 'transient' } } });
    expect(asked.some((url) => url.includes('upload'))).toBe(false);
    expect(JSON.stringify(outcome)).not.toContain(TOKEN);
  });
});

it('takes bytes for videos of the post, with Facebook Login alone', () => {
  const video: MediaItem = makeVideo('a.mp4');
  const destination = makeDestination({ postType: 'video', media: [video] });
  expect(adapter.takesBytes(destination, video)).toBe(true);
  expect(adapter.takesBytes(destination, makeVideo('another.mp4'))).toBe(false);
  expect(adapter.takesBytes(posts.image, posts.image.media[0] as MediaItem)).toBe(false);
  const account = { ...destination.account, settings: { login: 'instagram' } };
  expect(adapter.takesBytes({ ...destination, account }, video)).toBe(false);
});

it('a dry run shows the upload in place of the address', () => {
  const uploads = new Set(posts.reel.media);
  const mediaUrls = new Map([[posts.reel.optionMedia.cover_url as MediaItem, 'https://cdn.example.com/a.jpg']]);
  const calls = adapter.describeCalls(posts.reel, { mediaUrls, uploads, graphApiVersion: 'v25.0' });
  expect(calls[1]?.parameters).toMatchObject({ upload_type: 'resumable' });
  expect(calls[2]).toMatchObject({
    method: 'POST',
    origin: 'https://rupload.facebook.com',
    path: '/ig-api-upload/v25.0/<container 1>',
  });
});
