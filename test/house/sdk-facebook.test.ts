import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { systemClock } from '../../src/support/clock.ts';

/** The part of Meta's SDK that is used here; it ships no types. */
interface BusinessSdk {
  readonly FacebookAdsApi: {
    init(token: string, locale: string, crashReports: boolean): Api;
    GRAPH: string;
    GRAPH_VIDEO: string;
  };
  readonly Page: new (id: string) => Page;
  readonly PagePost: new (id: string) => SdkNode;
  readonly AdVideo: new (id: string) => SdkNode;
}
type Parameters = Record<string, unknown>;
interface Api {
  call(method: string, path: readonly string[], parameters: Parameters | FormData): Promise<Parameters>;
}
interface SdkNode {
  readonly id: string;
  readonly _data: Readonly<Parameters>;
  get(fields: readonly string[]): Promise<SdkNode>;
  read(fields: readonly string[]): Promise<SdkNode>;
  update(fields: readonly string[], parameters: Parameters): Promise<SdkNode>;
  delete(fields: readonly string[]): Promise<SdkNode>;
  createComment(fields: readonly string[], parameters: Parameters): Promise<SdkNode>;
  getComments(fields: readonly string[]): Promise<SdkNode[]>;
}
interface Page {
  createFeed(fields: readonly string[], parameters: Parameters): Promise<SdkNode>;
  createPhoto(fields: readonly string[], parameters: Parameters): Promise<SdkNode>;
  createPhotoStory(fields: readonly string[], parameters: Parameters): Promise<SdkNode>;
  createVideoReel(fields: readonly string[], parameters: Parameters): Promise<SdkNode>;
  getPublishedPosts(fields: readonly string[], parameters: Parameters): Promise<SdkNode[]>;
  getScheduledPosts(fields: readonly string[], parameters: Parameters): Promise<SdkNode[]>;
  getStories(fields: readonly string[], parameters: Parameters): Promise<SdkNode[]>;
}

const { FacebookAdsApi, Page, PagePost, AdVideo } = createRequire(import.meta.url)(
  'facebook-nodejs-business-sdk',
) as BusinessSdk;

const PAGE = '102938475610293';
const FILM = new URL('../../content/posts/2026/12/wheel-in-six-seconds.mp4', import.meta.url);
let sandbox: Sandbox;
let api: Api;
let page: Page;

beforeAll(async () => {
  const accounts = [
    { platform: 'facebook' as const, id: PAGE, username: 'my_brand', tokens: [{ token: 'sdk-token' }] },
  ];
  sandbox = await startSandbox({ clock: systemClock, scenario: { accounts, processing_ms: { video: 0 } } });
  // The SDK has no setting for the host: every call reads these static getters.
  for (const host of ['GRAPH', 'GRAPH_VIDEO']) {
    Object.defineProperty(FacebookAdsApi, host, { get: () => sandbox.url, configurable: true });
  }
  api = FacebookAdsApi.init('sdk-token', 'en_US', false);
  page = new Page(PAGE);
});

afterAll(() => sandbox.close());

/** The SDK's own file parameter loses the form on its way to axios, so that the form is made here. */
function form(fields: Readonly<Record<string, string>>, file: string, bytes: Buffer): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  made.set(file, new Blob([new Uint8Array(bytes)]), 'a.bin');
  return made;
}

async function sendPhoto(background: string): Promise<string> {
  const picture = sharp({ create: { width: 1080, height: 1350, channels: 3, background } });
  const fields = { published: 'false', alt_text_custom: background };
  const { id } = await api.call('POST', [PAGE, 'photos'], form(fields, 'source', await picture.jpeg().toBuffer()));
  return String(id);
}

test("Meta's own SDK posts a text, comments, changes and deletes it", async () => {
  const made = await page.createFeed(['permalink_url'], {
    message: 'By the SDK & nobody else',
    link: 'https://example.com',
  });
  expect(made._data).toMatchObject({ id: made.id, permalink_url: sandbox.published().at(-1)?.permalink });
  const post = new PagePost(made.id);
  await post.createComment([], { message: 'First' });
  expect((await post.getComments(['message'])).map(({ _data }) => _data.message)).toEqual(['First']);
  await post.update([], { message: 'Other words' });
  expect((await new PagePost(made.id).get(['message', 'is_published']))._data).toMatchObject({
    message: 'Other words',
    is_published: true,
  });
  await new PagePost(made.id).delete([]);
  expect(sandbox.published()).toMatchObject([{ isDeleted: true }]);
});

test("Meta's own SDK posts photos by their bytes, and a story of one", async () => {
  const photos = [await sendPhoto('#b5563a'), await sendPhoto('#3a6b5c')];
  const attached_media = photos.map((media_fbid) => ({ media_fbid }));
  await page.createFeed([], { message: 'Two', attached_media });
  const [post] = await page.getPublishedPosts(['message', 'attachments{subattachments{target{id}}}'], { limit: 1 });
  expect(post?._data).toMatchObject({
    message: 'Two',
    attachments: { data: [{ subattachments: { data: photos.map((id) => ({ target: { id } })) } }] },
  });
  const photo_id = await sendPhoto('#d8b25a');
  await page.createPhotoStory([], { photo_id });
  const stories = await page.getStories(['post_id', 'status', 'media_id'], { status: ['PUBLISHED'] });
  expect(stories.map(({ _data }) => _data)).toMatchObject([{ media_id: photo_id, status: 'PUBLISHED' }]);
});

test("Meta's own SDK schedules a post", async () => {
  const scheduled_publish_time = Math.floor(Date.now() / 1000) + 3600;
  await page.createFeed([], { message: 'Later', published: false, scheduled_publish_time });
  const scheduled = await page.getScheduledPosts(['message', 'scheduled_publish_time'], {});
  expect(scheduled.map(({ _data }) => _data)).toMatchObject([{ message: 'Later', scheduled_publish_time }]);
});

test("Meta's own SDK starts and finishes a reel", async () => {
  const film = await readFile(FILM);
  const { _data: started } = await page.createVideoReel([], { upload_phase: 'start' });
  const headers = { authorization: 'OAuth sdk-token', offset: '0', file_size: String(film.length) };
  await fetch(String(started.upload_url), { method: 'POST', headers, body: new Uint8Array(film) });
  const finish = {
    upload_phase: 'finish',
    video_id: started.video_id,
    video_state: 'PUBLISHED',
    description: 'Turning',
  };
  await page.createVideoReel([], finish);
  const { _data: video } = await new AdVideo(String(started.video_id)).read(['status', 'published', 'length']);
  expect(video).toMatchObject({ published: true, status: { publishing_phase: { publish_status: 'published' } } });
  expect(sandbox.published().at(-1)).toMatchObject({ id: started.video_id, productType: 'REELS', caption: 'Turning' });
});

test("a video goes up in chunks, as Meta's own SDK sends them", async () => {
  // A box that players skip makes it more than one chunk.
  const padding = Buffer.alloc(1024 * 1024);
  padding.writeUInt32BE(padding.length);
  padding.write('free', 4, 'latin1');
  const film = Buffer.concat([await readFile(FILM), padding]);
  const path = [PAGE, 'videos'];
  const start = await api.call('POST', path, { upload_phase: 'start', file_size: film.length });
  const upload_session_id = String(start.upload_session_id);
  let at = { start_offset: String(start.start_offset), end_offset: String(start.end_offset) };
  while (at.start_offset !== at.end_offset) {
    const chunk = film.subarray(Number(at.start_offset), Number(at.end_offset));
    const fields = { upload_phase: 'transfer', start_offset: at.start_offset, upload_session_id };
    at = (await api.call('POST', path, form(fields, 'video_file_chunk', chunk))) as typeof at;
  }
  await api.call('POST', path, { upload_phase: 'finish', upload_session_id, title: 'wheel.mp4' });
  const { _data: video } = await new AdVideo(String(start.video_id)).read(['title', 'published', 'permalink_url']);
  expect(video).toMatchObject({
    title: 'wheel.mp4',
    published: true,
    permalink_url: `/${PAGE}/videos/${start.video_id}/`,
  });
});

test("Meta's own SDK understands a refusal", async () => {
  await expect(page.createFeed([], { message: '' })).rejects.toMatchObject({
    status: 400,
    response: { code: 100, type: 'OAuthException', fbtrace_id: expect.any(String) },
  });
});
