import { describe, expect, it } from 'vitest';
import type { LivePart } from '../../src/domain/ledger-record.ts';
import type { Destination } from '../../src/domain/post.ts';
import { threadsAdapter as adapter } from '../../src/platforms/threads/adapter.ts';
import type { FaultRule, Scenario } from '../../src/sandbox/scenario.ts';
import { on, posts, type Stage, setStage, TOKEN } from './stage.ts';

const chain = on('threads', { ...posts.image, caption: 'One 📸\n\n---\n\nTwo #2\n\n---\n\nThree' }, { chain: true });
const account = { platform: 'threads', id: chain.account.accountId } as const;

const set = (scenario: Scenario = {}) => setStage(adapter, scenario);
const fault = (endpoint: string, rule: Omit<FaultRule, 'endpoint'>): Scenario => ({ faults: [{ endpoint, ...rule }] });

/** Prepares and publishes the part behind those that are out. */
async function sendPart(stage: Stage, post: Destination, liveParts: readonly LivePart[]) {
  const context = { ...stage.context, liveParts };
  const prepared = await adapter.prepare(post, null, context);
  if (prepared.kind !== 'ready') throw new Error(`${prepared.kind}: ${prepared.error.error.message}`);
  return { handle: prepared.handle, outcome: await adapter.publish(prepared.handle, context) };
}

const partsOf = (stage: Stage): LivePart[] =>
  stage.sandbox.published().map(({ id, timestamp }) => ({ post_id: id, published_at: timestamp }));

describe('a chain', () => {
  it('goes out part by part, each an answer to the one before', async () => {
    const stage = await set();
    const kinds: string[] = [];
    for (let part = 0; part < 3; part += 1) kinds.push((await sendPart(stage, chain, partsOf(stage))).outcome.kind);
    expect(kinds).toEqual(['partly', 'partly', 'published']);
    const live = stage.sandbox.published();
    expect(live.map(({ caption }) => caption)).toEqual(['One 📸', 'Two #2', 'Three']);
    expect(live.map(({ parameters }) => parameters.reply_to_id)).toEqual([undefined, live[0]?.id, live[1]?.id]);
    expect(live.map(({ mediaType }) => mediaType)).toEqual(['IMAGE', 'TEXT_POST', 'TEXT_POST']);
  });

  it.each([0, 1, 2])('is found in the listing of its part: %i, whatever signs are lost', async (part) => {
    const stage = await set({ captions_lose_at: true });
    for (let sent = 0; sent < part; sent += 1) await sendPart(stage, chain, partsOf(stage));
    const sentAt = stage.clock.now();
    const { handle } = await sendPart(stage, chain, partsOf(stage));
    const found = await adapter.find(stage.attempt(chain, handle, sentAt), stage.context);
    expect(found).toMatchObject({
      kind: part === 2 ? 'published' : 'partly',
      postId: stage.sandbox.published().at(-1)?.id,
    });
  });

  it('is not in doubt for a token that may not list replies: it is live, as whichever post', async () => {
    const scopes = ['threads_basic', 'threads_content_publish'];
    const stage = await set({ accounts: [{ ...account, tokens: [{ token: TOKEN, scopes }] }] });
    await sendPart(stage, chain, []);
    const { handle } = await sendPart(stage, chain, partsOf(stage));
    const found = await adapter.find(stage.attempt(chain, handle, stage.clock.now()), stage.context);
    expect(found).toMatchObject({ kind: 'partly', postId: null });
  });

  it('asks for the quota of replies behind the first part', async () => {
    const stage = await set();
    await sendPart(stage, chain, []);
    await sendPart(stage, chain, partsOf(stage));
    const asked = stage.sandbox.requests().filter(({ endpoint }) => endpoint === 'threads.publishing_limit');
    expect(asked.map(({ parameters }) => parameters.fields)).toEqual([
      'config,quota_usage',
      'reply_config,reply_quota_usage',
    ]);
  });

  it.each<[string, Partial<Destination>, readonly LivePart[], RegExp]>([
    [
      'was shortened behind what is live',
      { caption: 'One' },
      [{ post_id: '1', published_at: '' }],
      /no part that is not on Threads/,
    ],
    ['begins with a post that nobody knows', {}, [{ post_id: null, published_at: '' }], /nothing can answer it/],
  ])('that %s is refused', async (_what, change, liveParts, message) => {
    const stage = await set();
    const outcome = await adapter.prepare({ ...chain, ...change }, null, { ...stage.context, liveParts });
    expect(outcome).toMatchObject({ kind: 'rejected', error: { error: { message: expect.stringMatching(message) } } });
    expect(stage.sandbox.requests()).toEqual([]);
  });

  it('does not send the container of another part', async () => {
    const stage = await set();
    const first = await sendPart(stage, chain, []);
    const second = await adapter.prepare(chain, first.handle, { ...stage.context, liveParts: partsOf(stage) });
    expect(second).toMatchObject({ kind: 'ready', handle: { part: 1, parts: 3 } });
    expect(second).not.toMatchObject({ handle: { container_id: first.handle.container_id } });
  });
});

describe('a container', () => {
  it.each([
    ['too long a video', 'INVALID_DURATION', 'rejected', 'rejection'],
    ['one that cannot be fetched', 'FAILED_DOWNLOADING_VIDEO', 'deferred', 'transient'],
  ])('that failed says why: %s', async (_what, word, kind, errorKind) => {
    const stage = await set();
    const lie = (input: Parameters<typeof fetch>[0], init?: RequestInit) =>
      String(input).includes('error_message')
        ? Promise.resolve(Response.json({ id: '1', status: 'ERROR', error_message: word }))
        : fetch(input, init);
    const video = on('threads', posts.reel);
    const outcome = await adapter.prepare(video, null, { ...stage.context, fetch: lie });
    expect(outcome).toMatchObject({
      kind,
      error: { error: { kind: errorKind, message: expect.stringContaining(word) } },
    });
  });

  it.each([
    ['9007/2207027', { code: 9007, subcode: 2207027 }],
    ['24/4279009', { code: 24, subcode: 4279009 }],
  ])('that is not ready is sent again, the same: %s', async (_what, error) => {
    const stage = await set(fault('threads.threads_publish', { to: 2, from: 1, error }));
    const handle = await stage.ready(on('threads', posts.image));
    expect(await adapter.publish(handle, stage.context)).toMatchObject({ kind: 'published' });
    expect(stage.count('threads.create_container')).toBe(1);
  });
});

it('waits when 250 posts are used up', async () => {
  const stage = await set({ accounts: [{ ...account, quota_used: 250, tokens: [{ token: TOKEN }] }] });
  const outcome = await adapter.prepare(on('threads', posts.image), null, stage.context);
  expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { code: 'PLATFORM_QUOTA_USED' } } });
  expect(stage.count('threads.create_container')).toBe(0);
});

it('speaks v1.0, whatever graph_api_version says', async () => {
  const stage = await set();
  await stage.ready(on('threads', posts.image));
  const paths = stage.sandbox
    .requests()
    .filter(({ endpoint }) => endpoint?.startsWith('threads'))
    .map(({ path }) => path);
  expect(paths.every((path) => path.startsWith('/v1.0/'))).toBe(true);
});
