import { afterEach, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { publishHere } from '../support/in-process.ts';
import { commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

/** One post, two profiles, two platforms: each place has its own, and what becomes of one is not the others' affair. */

const POST = 'content/posts/everywhere.md';
const ACCOUNTS = {
  my_brand: { threads: '17841400000000001', instagram: '17841400000000002' },
  shop: { threads: '17841400000000003', instagram: '17841400000000004' },
} as const;

const CONFIG = `content: [content/posts]
profiles:
  my_brand:
    threads: { account_id: "${ACCOUNTS.my_brand.threads}" }
    instagram: { account_id: "${ACCOUNTS.my_brand.instagram}" }
  shop:
    threads: { account_id: "${ACCOUNTS.shop.threads}", access_token_env: MY_BRAND_THREADS_ACCESS_TOKEN }
    instagram: { account_id: "${ACCOUNTS.shop.instagram}", access_token_env: MY_BRAND_INSTAGRAM_ACCESS_TOKEN }
media:
  host: url_template
  url_template: "{sandbox}/media/{path}?v={sha}"
`;

const post = (status = '', caption = 'For all') => `---
profile_name: [my_brand, shop]
platforms: [threads, instagram]
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/photo.jpg]
instagram_description: For Instagram
${status}profiles:
  shop:
    description: For the shop
    instagram_description: For the shop’s Instagram
    instagram_media_urls: [/media/photo-2.jpg]
---
${caption}
`;

let workshop: Workshop;
afterEach(() => workshop.close());

const open = async (sandbox: Partial<SandboxOptions>) => {
  workshop = await openWorkshop({ files: { [POST]: post() }, config: CONFIG, sandbox });
};

const live = () =>
  Object.fromEntries(workshop.sandbox.published().map((each) => [each.accountId, each])) as Readonly<
    Record<string, ReturnType<typeof workshop.sandbox.published>[number]>
  >;

it('each place has its own text and media, and all of them are published side by side', async () => {
  const arrived = new Set<string>();
  let areTogether: boolean | null = null;
  let allArrived: () => void = () => {};
  const all = new Promise<void>((resolve) => {
    allArrived = resolve;
  });
  // No publish call is answered before one has come for every account.
  await open({
    onRequest: async ({ endpoint, path }, phase) => {
      if (endpoint?.endsWith('_publish') !== true) return;
      if (phase === 'after_effect') {
        areTogether ??= arrived.size === 4;
        return;
      }
      arrived.add(path);
      if (arrived.size === 4) allArrived();
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    },
  });
  expect((await publishHere(workshop)).exitCode).toBe(0);
  expect(areTogether).toBe(true);
  const { my_brand: brand, shop } = ACCOUNTS;
  const shown = Object.entries(live()).map(([id, { caption, parameters }]) => [
    id,
    `${caption}: ${parameters.image_url?.replace(/.*media\/|\?.*/g, '')}`,
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    [brand.threads]: 'For all: photo.jpg',
    [brand.instagram]: 'For Instagram: photo.jpg',
    [shop.threads]: 'For the shop: photo.jpg',
    [shop.instagram]: 'For the shop’s Instagram: photo-2.jpg',
  });
});

it('what one place refuses leaves the others published, and only that one is tried again', async () => {
  const refusal = { code: 100, message: 'No.' };
  const account = ACCOUNTS.my_brand.threads;
  await open({ scenario: { faults: [{ endpoint: 'threads.create_container', account, nth: 1, error: refusal }] } });
  expect(await publishHere(workshop)).toMatchObject({
    exitCode: 1,
    report: { published: [{}, {}, {}], failed: [{ platform: 'threads', profile: 'my_brand' }] },
  });
  // The first place of the post has failed: its address is that of the next one, in the order of the post.
  const next = live()[ACCOUNTS.my_brand.instagram]?.permalink;
  expect(workshop.onMain(POST)).toContain(`status: partially_failed\npost_url: ${next}\n`);
  const calls = () =>
    workshop.sandbox.requests().filter(({ endpoint }) => /create_container|_publish$/.test(endpoint ?? ''));
  const before = calls().length;

  workshop.fixture.git(['pull', '--quiet', '--ff-only']);
  const asked = workshop.onMain(POST).replace('status: partially_failed', 'status: scheduled');
  commitFiles(workshop.fixture, { [POST]: `${asked}\nMended.\n` });
  expect(await publishHere(workshop)).toMatchObject({
    exitCode: 0,
    report: { published: [{ platform: 'threads', profile: 'my_brand' }], failed: [] },
  });
  const retried = calls().slice(before);
  expect(retried.length).toBeGreaterThan(0);
  expect(new Set(retried.map(({ path }) => path.split('/')[2]))).toEqual(new Set([account]));
  expect(workshop.sandbox.published()).toHaveLength(4);
  const first = live()[account]?.permalink;
  expect(workshop.onMain(POST)).toContain(`status: completed\npost_url: ${first}\n`);
  expect((await publishHere(workshop)).report).toMatchObject({ published: [], failed: [], write_back: null });
});
