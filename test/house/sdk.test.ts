import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { systemClock } from '../../src/support/clock.ts';

/** The part of Meta's SDK that is used here; it ships no types. */
interface BusinessSdk {
  readonly FacebookAdsApi: { init(token: string, locale: string, crashReports: boolean): unknown; GRAPH: string };
  readonly IGUser: new (id: string) => IgUser;
  readonly IGMedia: new (id: string) => IgMedia;
}
interface IgUser {
  createMedia(fields: readonly string[], parameters: Record<string, unknown>): Promise<IgMedia>;
  createMediaPublish(fields: readonly string[], parameters: Record<string, unknown>): Promise<IgMedia>;
  getMedia(fields: readonly string[], parameters: Record<string, unknown>): Promise<IgMedia[] & Cursor>;
  getContentPublishingLimit(fields: readonly string[]): Promise<readonly { readonly quota_usage: number }[]>;
}
interface IgMedia {
  readonly id: string;
  readonly _data: Readonly<Record<string, unknown>>;
  get(fields: readonly string[], parameters?: Record<string, unknown>): Promise<IgMedia>;
}
interface Cursor {
  hasNext(): boolean;
  next(): Promise<IgMedia[] & Cursor>;
}

const { FacebookAdsApi, IGUser, IGMedia } = createRequire(import.meta.url)(
  'facebook-nodejs-business-sdk',
) as BusinessSdk;

const ACCOUNT = '17841400000000001';
let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mergecast-sdk-'));
  for (const [index, background] of ['#b5563a', '#3a6b5c', '#d8b25a'].entries()) {
    const picture = sharp({ create: { width: 1080, height: 1350, channels: 3, background } });
    await writeFile(join(folder, `${index}.jpg`), await picture.jpeg().toBuffer());
  }
  const accounts = [
    { id: ACCOUNT, username: 'my_brand', login: 'facebook' as const, tokens: [{ token: 'sdk-token' }] },
  ];
  sandbox = await startSandbox({ clock: systemClock, mediaRoot: folder, scenario: { accounts } });
  // The SDK has no setting for the host: every call reads this static getter.
  Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => sandbox.url, configurable: true });
  FacebookAdsApi.init('sdk-token', 'en_US', false);
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function pollUntilFinished(container: IgMedia): Promise<void> {
  for (;;) {
    const { _data: data } = await new IGMedia(container.id).get(['status_code', 'status']);
    if (data.status_code === 'FINISHED') return;
    expect(data.status_code).toBe('IN_PROGRESS');
  }
}

async function publish(user: IgUser, parameters: Record<string, unknown>): Promise<IgMedia> {
  const container = await user.createMedia([], parameters);
  await pollUntilFinished(container);
  const published = await user.createMediaPublish([], { creation_id: container.id });
  return new IGMedia(published.id).get(['id', 'permalink', 'caption', 'media_type', 'media_product_type', 'timestamp']);
}

test("Meta's own SDK creates, polls, publishes and reads an image", async () => {
  const user = new IGUser(ACCOUNT);
  const post = await publish(user, {
    image_url: `${sandbox.url}/media/0.jpg`,
    caption: 'By the SDK & nobody else #one',
    collaborators: ['a_friend'],
    user_tags: [{ username: 'someone', x: 0.5, y: 0.25 }],
  });
  expect(post._data).toMatchObject({
    id: sandbox.published().at(-1)?.id,
    permalink: sandbox.published().at(-1)?.permalink,
    caption: 'By the SDK & nobody else #one',
    media_type: 'IMAGE',
    media_product_type: 'FEED',
  });
});

test("Meta's own SDK creates, polls, publishes and reads a carousel", async () => {
  const user = new IGUser(ACCOUNT);
  const children: string[] = [];
  for (const name of ['0.jpg', '1.jpg', '2.jpg']) {
    const child = await user.createMedia([], { image_url: `${sandbox.url}/media/${name}`, is_carousel_item: true });
    await pollUntilFinished(child);
    children.push(child.id);
  }
  const post = await publish(user, { media_type: 'CAROUSEL', children, caption: 'Three' });
  expect(post._data).toMatchObject({ media_type: 'CAROUSEL_ALBUM', caption: 'Three' });
  expect(sandbox.published().at(-1)?.children).toHaveLength(3);
});

test("Meta's own SDK pages through what it published and reads the quota", async () => {
  const user = new IGUser(ACCOUNT);
  const first = await user.getMedia(['caption'], { limit: 1 });
  expect(first.map(({ _data }) => _data.caption)).toEqual(['Three']);
  const second = await first.next();
  expect(second.map(({ _data }) => _data.caption)).toEqual(['By the SDK & nobody else #one']);
  expect(second.hasNext()).toBe(false);
  const [limit] = await user.getContentPublishingLimit(['config', 'quota_usage']);
  expect(limit).toMatchObject({ quota_usage: 2 });
});

test("Meta's own SDK understands a refusal", async () => {
  const refused = new IGUser(ACCOUNT).createMedia([], { media_type: 'VIDEO', video_url: `${sandbox.url}/media/a.mp4` });
  await expect(refused).rejects.toMatchObject({
    status: 400,
    response: { code: 100, error_subcode: 2207067, type: 'OAuthException', fbtrace_id: expect.any(String) },
  });
});
