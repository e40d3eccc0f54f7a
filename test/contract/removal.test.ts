import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../src/platforms/facebook/adapter.ts';
import { instagramAdapter } from '../../src/platforms/instagram/adapter.ts';
import type { PlatformAdapter, PostRemoval } from '../../src/platforms/platform-adapter.ts';
import { threadsAdapter } from '../../src/platforms/threads/adapter.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import { faulty, on, posts, setStage, TOKEN } from './stage.ts';

const SUBJECTS = [
  {
    adapter: instagramAdapter,
    endpoint: 'instagram.delete_media',
    scopes: ['instagram_basic', 'instagram_content_publish'],
    needed: 'instagram_manage_contents',
  },
  {
    adapter: threadsAdapter,
    endpoint: 'threads.delete_media',
    scopes: ['threads_basic', 'threads_content_publish'],
    needed: 'threads_delete',
  },
  {
    adapter: facebookAdapter,
    endpoint: 'facebook.delete_post',
    scopes: ['pages_read_engagement', 'pages_show_list'],
    needed: 'pages_manage_posts',
  },
] as const;

async function live(adapter: PlatformAdapter, scenario: Scenario = {}, post = posts.image) {
  const stage = await setStage(adapter, scenario);
  const outcome = await adapter.publish(await stage.ready(on(adapter.id, post)), stage.context);
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const { remove } = adapter.removal as PostRemoval;
  const isDeleted = () => stage.sandbox.published()[0]?.isDeleted;
  return { stage, postId: outcome.postId, isDeleted, remove: (id: string) => remove(id, stage.context) };
}

describe.each(SUBJECTS)('$adapter.id', ({ adapter, endpoint, scopes, needed }) => {
  it('takes a post off, and does not find it afterwards', async () => {
    const { stage, postId, isDeleted, remove } = await live(adapter);
    expect(await remove(postId)).toEqual({ kind: 'removed' });
    expect(isDeleted()).toBe(true);
    expect(await remove(postId)).toMatchObject({ kind: 'unseen', error: { platformCode: 100 } });
    expect(await adapter.permalink(postId, stage.context)).toBeNull();
    expect(stage.sandbox.requests().filter(({ tokenIn }) => tokenIn !== 'header' && tokenIn !== null)).toEqual([]);
  });

  it.each<[what: string, rule: Parameters<typeof faulty>[1], kind: string, isGone: boolean]>([
    ['a cut connection', { drop: true, nth: 1 }, 'unknown', false],
    ['a cut connection after its effect', { drop: true, after_effect: true, nth: 1 }, 'unknown', true],
    ['a bad gateway', { http: { status: 502, body: 'html' }, nth: 1 }, 'unknown', false],
    ['an error that says nothing', { error: { code: 1 }, after_effect: true, nth: 1 }, 'unknown', true],
    ['an answer without success', { omit_fields: ['success'], nth: 1 }, 'unknown', true],
    ['a rate limit', { error: { code: 80002 }, nth: 1 }, 'refused', false],
    ['an expired token', { error: { code: 190, subcode: 463 }, nth: 1 }, 'refused', false],
  ])('%s is %s', async (_what, rule, kind, isGone) => {
    const { postId, isDeleted, remove } = await live(adapter, faulty(endpoint, rule));
    expect(await remove(postId)).toMatchObject({ kind });
    expect(isDeleted()).toBe(isGone);
    expect(await remove(postId)).toMatchObject({ kind: isGone ? 'unseen' : 'removed' });
  });

  it('says which permission a token lacks', async () => {
    const tokens = [{ token: TOKEN }, { token: 'narrow', scopes }];
    const accounts = [{ id: posts.image.account.accountId, platform: adapter.id as 'threads', tokens }];
    const { stage, postId, isDeleted } = await live(adapter, { accounts });
    const { remove } = adapter.removal as PostRemoval;
    const hint = expect.stringContaining(needed);
    expect(await remove(postId, { ...stage.context, accessToken: 'narrow' })).toMatchObject({
      kind: 'refused',
      error: { error: { code: 'PERMISSION_MISSING', hint } },
    });
    expect(isDeleted()).toBe(false);
  });
});

describe('Instagram alone', () => {
  it('deletes whole carousels, and never one of their items', async () => {
    const { stage, postId, isDeleted, remove } = await live(instagramAdapter, {}, posts.carousel);
    const read = await fetch(`${stage.sandbox.url}/v25.0/${postId}?fields=children`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const { children } = (await read.json()) as { children: { data: { id: string }[] } };
    expect(await remove(children.data[0]?.id ?? '')).toMatchObject({
      kind: 'refused',
      error: { platformCode: -1, error: { code: 'PLATFORM_REFUSED' } },
    });
    expect(isDeleted()).toBe(false);
    expect(await remove(postId)).toEqual({ kind: 'removed' });
  });

  it('needs Facebook Login, which is known beforehand', async () => {
    const account = { ...posts.image.account, settings: { login: 'instagram' } };
    const removal = instagramAdapter.removal as PostRemoval;
    expect(removal.obstacle(account)).toMatchObject({ code: 'DELETE_REFUSED', kind: 'config' });
    expect(removal.obstacle({ ...account, settings: { login: 'facebook' } })).toBeNull();
    const accounts = [{ id: account.accountId, login: 'instagram' as const, tokens: [{ token: TOKEN }] }];
    const { postId, isDeleted, remove } = await live(instagramAdapter, { accounts });
    expect(await remove(postId)).toMatchObject({ kind: 'unseen' });
    expect(isDeleted()).toBe(false);
  });
});
