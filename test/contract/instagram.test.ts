import { describe, expect, it } from 'vitest';
import { ContentError, TransientError } from '../../src/domain/errors.ts';
import { addMs } from '../../src/domain/instant.ts';
import { instagramAdapter as adapter } from '../../src/platforms/instagram/adapter.ts';
import type { MediaResolver } from '../../src/platforms/platform-adapter.ts';
import { makeDestination, makeImage, makeVideo } from '../../src/platforms/testing/make-destination.ts';
import { faulty, posts, setStage } from './stage.ts';

const CREATE = 'instagram.create_container';
const STATUS = 'instagram.read_container';
const PUBLISH = 'instagram.media_publish';
const LIST = 'instagram.list_media';
const QUOTA = 'instagram.content_publishing_limit';
const NOT_READY = { code: 9007, subcode: 2207027 };
const NOT_FOUND = { code: 24, subcode: 2207006 };
const UNSEEN = { code: 100, subcode: 33 };

describe('what arrives at Instagram', () => {
  it('a picture with everything', async () => {
    const stage = await setStage(adapter);
    const options = {
      collaborators: ['a', 'b.c'],
      location_id: '213385402',
      user_tags: [{ username: 'd', x: 0, y: 1 }],
      product_tags: [{ product_id: '31', x: 0, y: 1 }],
      is_ai_generated: true,
      paid_partnership: true,
      sponsor_ids: ['41', '42'],
    };
    await adapter.publish(await stage.ready({ ...posts.image, options }), stage.context);
    expect(stage.sandbox.published()[0]?.parameters).toMatchObject({
      caption: 'New drop',
      alt_text: 'A square',
      collaborators: '["a","b.c"]',
      location_id: '213385402',
      user_tags: '[{"username":"d","x":0,"y":1}]',
      product_tags: '[{"product_id":"31","x":0,"y":1}]',
      is_ai_generated: 'true',
      is_paid_partnership: 'true',
      branded_content_sponsor_ids: '["41","42"]',
    });
  });

  it('a reel', async () => {
    const stage = await setStage(adapter);
    const options = { ...posts.reel.options, trial_graduation: 'manual', audio: { id: '51', volume: 80 } };
    await adapter.publish(await stage.ready({ ...posts.reel, options }), stage.context);
    expect(stage.sandbox.published()[0]).toMatchObject({
      productType: 'REELS',
      parameters: {
        share_to_feed: 'false',
        thumb_offset: '0',
        audio_name: 'Take 2',
        audio_configuration: '{"audio_id":"51","audio_volume":80}',
        trial_params: '{"graduation_strategy":"MANUAL"}',
      },
    });
  });

  it('a carousel, its items in order and each polled', async () => {
    const stage = await setStage(adapter);
    await adapter.publish(await stage.ready(posts.carousel), stage.context);
    const { mediaType, children } = stage.sandbox.published()[0] ?? {};
    expect(mediaType).toBe('CAROUSEL_ALBUM');
    expect(children?.map((child) => (child.image_url ?? child.video_url)?.split('/').at(-1))).toEqual([
      'a.jpg',
      'a.mp4',
      'b.jpg',
    ]);
    const polled = stage.sandbox.requests().filter(({ endpoint }) => endpoint === STATUS);
    expect(new Set(polled.map(({ path }) => path)).size).toBe(4);
  });

  it('graph_api_version and the account stand in the path', async () => {
    const stage = await setStage(adapter, {}, { graphApiVersion: 'v24.0' });
    await stage.ready(posts.image);
    expect(stage.sandbox.requests()[0]?.path).toBe('/v24.0/17841400000000000/content_publishing_limit');
  });
});

describe('the quota', () => {
  it('is asked first; used up, nothing is uploaded', async () => {
    const accounts = [
      { id: '17841400000000000', tokens: [{ token: 'EAAB-a-secret-token' }], quota_total: 25, quota_used: 25 },
    ];
    const stage = await setStage(adapter, { accounts });
    const previous = { container_id: '1' };
    expect(await adapter.prepare(posts.image, previous, stage.context)).toMatchObject({
      kind: 'deferred',
      notBefore: addMs(stage.clock.now(), 3_600_000),
      handle: previous,
      error: { error: { code: 'PLATFORM_QUOTA_USED', message: expect.stringContaining('25 of the 25') } },
    });
    expect(stage.count(CREATE)).toBe(0);
  });

  it.each([
    ['a fault', { error: { code: 2, http_status: 500 } }],
    ['a missing permission', { error: { code: 10, http_status: 403 } }],
    ['an account that is not seen', { error: UNSEEN }],
    ['an answer without figures', { omit_fields: ['data'] }],
  ])('%s in asking stops no post', async (_what, rule) => {
    const stage = await setStage(adapter, faulty(QUOTA, rule));
    await stage.ready(posts.image);
  });

  it('a rate limit in asking does', async () => {
    const stage = await setStage(adapter, faulty(QUOTA, { error: { code: 80002 } }));
    expect(await adapter.prepare(posts.image, null, stage.context)).toMatchObject({ kind: 'deferred' });
    expect(stage.count(CREATE)).toBe(0);
  });

  it('that fills up in between defers the post', async () => {
    const stage = await setStage(adapter, { quota_total: 1 });
    const handle = await stage.ready(posts.image);
    await adapter.publish(await stage.ready(posts.reel), stage.context);
    expect(await adapter.publish(handle, stage.context)).toMatchObject({
      kind: 'deferred',
      notBefore: addMs(stage.clock.now(), 3_600_000),
      error: { error: { code: 'PLATFORM_QUOTA_USED' }, platformCode: 9 },
    });
  });
});

describe('containers', () => {
  it('media that Instagram cannot fetch: tried again, then deferred', async () => {
    const stage = await setStage(adapter);
    const post = makeDestination({ media: [makeImage('missing.jpg')] });
    expect(await adapter.prepare(post, null, stage.context)).toMatchObject({
      kind: 'deferred',
      error: { error: { kind: 'transient', code: 'MEDIA_UNREACHABLE' }, platformCode: 9004 },
    });
    expect(stage.count(CREATE)).toBe(3);
  });

  it('a video that Instagram cannot fetch: one new container, then deferred without it', async () => {
    const stage = await setStage(adapter);
    const post = makeDestination({ postType: 'video', media: [makeVideo('missing.mp4')] });
    const outcome = await adapter.prepare(post, null, stage.context);
    expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { code: 'MEDIA_UNREACHABLE' } } });
    expect(outcome).not.toHaveProperty('handle');
    expect(stage.count(CREATE)).toBe(2);
  });

  it('a video that Instagram does not take is refused at once', async () => {
    const stage = await setStage(adapter);
    const post = makeDestination({ postType: 'video', media: [makeVideo('index-at-the-end.mp4')] });
    expect(await adapter.prepare(post, null, stage.context)).toMatchObject({
      kind: 'rejected',
      error: { error: { code: 'PLATFORM_REFUSED' }, platformCode: 352 },
    });
    expect(stage.count(CREATE)).toBe(1);
  });

  it('one that is just made and not seen yet is asked for again', async () => {
    const stage = await setStage(adapter, faulty(STATUS, { nth: 1, error: UNSEEN }));
    await stage.ready(posts.image);
    expect(stage.count(STATUS)).toBe(2);
    expect(stage.count(CREATE)).toBe(1);
  });

  it('an account that is not seen is a mistake in mergecast.yml', async () => {
    const stage = await setStage(adapter, faulty(CREATE, { error: UNSEEN }));
    expect(await adapter.prepare(posts.image, null, stage.context)).toMatchObject({
      kind: 'deferred',
      error: { error: { kind: 'config', code: 'PLATFORM_CONFIG' } },
    });
  });

  it('polls after 3, 5, 10 and 20 seconds', async () => {
    const stage = await setStage(adapter, { processing_ms: { video: 30_000 } });
    await stage.ready(posts.reel);
    expect(stage.clock.slept.filter((sleptMs) => sleptMs > 0)).toEqual([3000, 5000, 10_000, 20_000]);
  });

  it('does not wait past the deadline', async () => {
    const stage = await setStage(adapter, { processing_ms: { video: 3_600_000 } });
    const deadline = addMs(stage.clock.now(), 20_000);
    const outcome = await adapter.prepare(posts.reel, null, { ...stage.context, deadline });
    expect(outcome).toMatchObject({ kind: 'deferred', handle: { media_type: 'REELS' } });
    expect(stage.clock.now()).toBeLessThanOrEqual(deadline);
  });

  it("keeps a carousel's items for a later run", async () => {
    const stage = await setStage(adapter, faulty(CREATE, { nth: 3, error: { code: 80002 } }));
    const first = await adapter.prepare(posts.carousel, null, stage.context);
    if (first.kind !== 'deferred' || first.handle === undefined) throw new Error('expected a handle');
    expect(first.handle).toMatchObject({ container_id: null, children: [expect.any(String), expect.any(String)] });
    await stage.ready(posts.carousel, first.handle);
    expect(stage.count(CREATE)).toBe(5);
  });

  it.each([
    ['an edited caption', { ...posts.image, caption: 'Edited' }, 0],
    ['23 hours', posts.image, 23 * 3_600_000],
  ])('%s asks for a new one', async (_what, post, ageMs) => {
    const stage = await setStage(adapter);
    const old = await stage.ready(posts.image);
    stage.clock.advance(ageMs);
    const later = { ...stage.context, deadline: addMs(stage.clock.now(), 60_000) };
    const outcome = await adapter.prepare(post, old, later);
    expect(outcome).toMatchObject({ kind: 'ready' });
    expect(outcome).not.toMatchObject({ handle: { container_id: old.container_id } });
  });

  it('one that is published already is never replaced', async () => {
    const stage = await setStage(adapter);
    const handle = await stage.ready(posts.image);
    await adapter.publish(handle, stage.context);
    const outcome = await adapter.prepare(posts.image, handle, stage.context);
    expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { kind: 'outcome_unknown' } } });
    expect(stage.count(CREATE)).toBe(1);
  });

  it.each([
    ['transient', 'deferred', TransientError],
    ['content', 'rejected', ContentError],
  ] as const)('media that the host does not serve: %s', async (_kind, kind, MediaError) => {
    const error = new MediaError({ code: 'MEDIA_NOT_SERVED', message: 'a.jpg answered 404.' });
    const media = { ...neverAsked, url: () => Promise.reject(error), prefersBytes: async () => false };
    const stage = await setStage(adapter, {}, { media });
    expect(await adapter.prepare(posts.image, null, stage.context)).toMatchObject({ kind, error: { error } });
    expect(stage.count(CREATE)).toBe(0);
  });
});

const neverAsked: MediaResolver = {
  url: () => Promise.reject(new Error('No address was wanted.')),
  prefersBytes: () => Promise.reject(new Error('Nobody wanted to know.')),
  bytes: () => Promise.reject(new Error('No bytes were wanted.')),
};

describe('publishing', () => {
  it.each([
    ['not ready', NOT_READY],
    ['not found', NOT_FOUND],
  ])('%s at first: the same container after 15 and 30 seconds', async (_what, error) => {
    const stage = await setStage(adapter, faulty(PUBLISH, { from: 1, to: 2, error }));
    const handle = await stage.ready(posts.image);
    const before = stage.clock.slept.length;
    expect(await adapter.publish(handle, stage.context)).toMatchObject({ kind: 'published' });
    expect(stage.clock.slept.slice(before).filter((sleptMs) => sleptMs > 0)).toEqual([15_000, 30_000]);
    expect(stage.count(CREATE)).toBe(1);
  });

  it.each([
    ['not ready', NOT_READY, 'PLATFORM_NOT_READY', undefined],
    ['not found', NOT_FOUND, 'PLATFORM_UNAVAILABLE_NOW', true],
  ])('%s to the end: deferred', async (_what, error, code, handleIsSpent) => {
    const stage = await setStage(adapter, faulty(PUBLISH, { error }));
    const outcome = await adapter.publish(await stage.ready(posts.image), stage.context);
    expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { code } } });
    expect('handleIsSpent' in outcome ? outcome.handleIsSpent : undefined).toBe(handleIsSpent);
    expect(stage.count(PUBLISH)).toBe(4);
  });

  it('not found on a later send may mean used up', async () => {
    const stage = await setStage(adapter, faulty(PUBLISH, { error: NOT_FOUND }));
    const handle = await stage.ready(posts.image);
    const outcome = await adapter.publish(handle, { ...stage.context, isResend: true });
    expect(outcome).toMatchObject({ kind: 'unknown' });
    expect(stage.count(PUBLISH)).toBe(1);
  });

  it('an answer without an id is no trustworthy one', async () => {
    const stage = await setStage(adapter, faulty(PUBLISH, { omit_fields: ['id'] }));
    expect(await adapter.publish(await stage.ready(posts.image), stage.context)).toMatchObject({ kind: 'unknown' });
  });

  it('a handle without a container is our bug', async () => {
    const stage = await setStage(adapter);
    await expect(adapter.publish({}, stage.context)).rejects.toThrow('without a container');
  });
});

describe('finding', () => {
  it('waits for a listing that lags', async () => {
    const stage = await setStage(adapter, faulty(LIST, { listing_lag_ms: 10_000 }));
    const handle = await stage.ready(posts.image);
    const sentAt = stage.clock.now();
    await adapter.publish(handle, stage.context);
    expect(await adapter.find(stage.attempt(posts.image, handle, sentAt), stage.context)).toMatchObject({
      kind: 'published',
      postId: stage.sandbox.published()[0]?.id,
    });
  });

  it('live, but which post it is cannot be told', async () => {
    const stage = await setStage(adapter, faulty(LIST, { listing_lag_ms: 3_600_000 }));
    const handle = await stage.ready(posts.image);
    const sentAt = stage.clock.now();
    await adapter.publish(handle, stage.context);
    const found = await adapter.find(stage.attempt(posts.image, handle, sentAt), stage.context);
    expect(found).toEqual({ kind: 'published', postId: null, postUrl: null, publishedAt: null });
  });

  it('a login that does not show captions', async () => {
    const stage = await setStage(adapter, faulty(LIST, { omit_fields: ['caption', 'media_product_type'] }));
    const handle = await stage.ready(posts.image);
    const sentAt = stage.clock.now();
    await adapter.publish(handle, stage.context);
    expect(await adapter.find(stage.attempt(posts.image, handle, sentAt), stage.context)).toMatchObject({
      kind: 'published',
      postId: stage.sandbox.published()[0]?.id,
    });
  });

  it.each([
    ['the container', STATUS],
    ['the listing', LIST],
  ])('"cannot see" %s is no proof of absence', async (_what, endpoint) => {
    const stage = await setStage(adapter, faulty(endpoint, { from: endpoint === STATUS ? 2 : 1, error: UNSEEN }));
    const handle = await stage.ready(posts.image);
    const attempt = stage.attempt(posts.image, handle, stage.clock.now());
    stage.clock.advance(600_000);
    expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'unknown' });
  });

  it('reads the listing page by page', async () => {
    const stage = await setStage(adapter, { quota_total: 100 });
    const handle = await stage.ready(posts.image);
    const attempt = stage.attempt(posts.image, handle, stage.clock.now());
    await adapter.publish(handle, stage.context);
    const deadline = addMs(stage.clock.now(), 24 * 3_600_000);
    for (let other = 0; other < 51; other++) {
      const post = { ...posts.image, caption: `Other ${other}` };
      const prepared = await adapter.prepare(post, null, { ...stage.context, deadline });
      if (prepared.kind === 'ready') await adapter.publish(prepared.handle, stage.context);
    }
    expect(await adapter.find(attempt, stage.context)).toMatchObject({
      kind: 'published',
      postId: stage.sandbox.published()[0]?.id,
    });
    expect(stage.count(LIST)).toBe(2);
  });

  it('without a container in the ledger nothing can be asked', async () => {
    const stage = await setStage(adapter);
    expect(await adapter.find(stage.attempt(posts.image, {}, stage.clock.now()), stage.context)).toMatchObject({
      kind: 'unknown',
    });
    expect(stage.sandbox.requests()).toEqual([]);
  });
});

describe('the permalink', () => {
  it('is asked for twice, and its absence is no error', async () => {
    const stage = await setStage(adapter, faulty('instagram.read_media', { error: UNSEEN }));
    await adapter.publish(await stage.ready(posts.image), stage.context);
    expect(await adapter.permalink(stage.sandbox.published()[0]?.id ?? '', stage.context)).toBeNull();
    expect(stage.count('instagram.read_media')).toBe(2);
  });
});
