import { describe, expect, it } from 'vitest';
import { addMs } from '../../src/domain/instant.ts';
import type { LivePart, PreparedHandle } from '../../src/domain/ledger-record.ts';
import type { Attempt } from '../../src/domain/outcome.ts';
import type { Destination } from '../../src/domain/post.ts';
import { facebookAdapter as adapter } from '../../src/platforms/facebook/adapter.ts';
import type { PublishContext } from '../../src/platforms/platform-adapter.ts';
import { makeImage, makeVideo } from '../../src/platforms/testing/make-destination.ts';
import type { FaultRule, Scenario } from '../../src/sandbox/scenario.ts';
import { faulty, on, posts, type Stage, setStage, TOKEN } from './stage.ts';

const MINUTE_MS = 60_000;
const onPage = (post: Partial<Destination>, options: Destination['options'] = {}) =>
  on('facebook', { ...posts.image, ...post }, options);

const text = onPage({ postType: 'text', media: [], caption: 'A plate 📸\n\n#ceramics' });
const photos = onPage({ postType: 'carousel', media: [makeImage('a.jpg'), makeImage('b.jpg'), makeImage('c.jpg')] });
const photo = onPage({});
const video = onPage({ postType: 'video', media: [makeVideo('a.mp4')] });
const reel = onPage({ postType: 'video', media: [makeVideo('upright.mp4')] }, { reel: true });
const stories = onPage({
  postType: 'story',
  caption: '',
  media: [makeImage('a.jpg'), makeVideo('upright.mp4'), makeImage('b.jpg')],
});
const everyKind = { text, photos, video, reel };
/** The call that publishes, as the sandbox names it, and how often that is called before. */
const PUBLISH_CALLS = {
  text: ['facebook.create_post', 1],
  photos: ['facebook.create_post', 1],
  video: ['facebook.create_video', 3],
  reel: ['facebook.create_reel', 2],
} as const;

const set = (scenario: Scenario = {}, parts: Partial<PublishContext> = {}) =>
  setStage(adapter, { second_publish: 'new_post', ...scenario }, parts);

/** Answers in place of Facebook where `isMeant`. */
function lying(isMeant: (url: string, init: RequestInit) => boolean, answer: () => Response): typeof fetch {
  return async (input, init = {}) => (isMeant(String(input), init) ? answer() : fetch(input, init));
}

const unseen = () =>
  Response.json({ error: { code: 100, error_subcode: 33, message: 'Unsupported get request.' } }, { status: 400 });

describe('a call whose answer is lost', () => {
  const kinds = Object.keys(everyKind) as (keyof typeof everyKind)[];
  const cut = (kind: keyof typeof everyKind, rule: Partial<FaultRule>): Scenario => {
    const [endpoint, nth] = PUBLISH_CALLS[kind];
    return faulty(endpoint, { nth, drop: true, ...rule });
  };

  it.each(kinds)('had its effect: it is found and never sent again: %s', async (kind) => {
    const stage = await set(cut(kind, { after_effect: true }));
    const handle = await stage.ready(everyKind[kind]);
    const attempt = stage.attempt(everyKind[kind], handle, stage.clock.now());
    expect(await adapter.publish(handle, stage.context)).toMatchObject({ kind: 'unknown' });
    stage.clock.advance(MINUTE_MS);
    const [post] = stage.sandbox.published();
    expect(await adapter.find(attempt, stage.context)).toMatchObject({
      kind: 'published',
      postId: post?.id,
      postUrl: post?.permalink,
    });
  });

  it.each(kinds)('had none: the same is sent again after five minutes: %s', async (kind) => {
    const stage = await set(cut(kind, {}));
    const handle = await stage.ready(everyKind[kind]);
    const sentAt = stage.clock.now();
    const attempt = stage.attempt(everyKind[kind], handle, sentAt);
    await adapter.publish(handle, stage.context);
    const askAgainAt = addMs(sentAt, 5 * MINUTE_MS);
    expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'wait', askAgainAt });
    stage.clock.advance(askAgainAt - stage.clock.now());
    expect(await adapter.find(attempt, stage.context)).toEqual({ kind: 'resendable' });
    await stage.bringOut(everyKind[kind], handle);
    expect(stage.sandbox.published()).toHaveLength(1);
  });

  it.each(['video', 'reel'] as const)('while Facebook processes a %s it is accepted', async (kind) => {
    const stage = await set({ ...cut(kind, { after_effect: true }), processing_ms: { video: 10 * MINUTE_MS } });
    const handle = await stage.ready(everyKind[kind]);
    const attempt = stage.attempt(everyKind[kind], handle, stage.clock.now());
    await adapter.publish(handle, stage.context);
    const { id } = handle.video as { id: string };
    expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'accepted', postId: id });
  });

  it('a listing that lags is believed when it is old enough, and not before', async () => {
    const stage = await set({
      faults: [
        { endpoint: 'facebook.create_post', nth: 1, after_effect: true, drop: true },
        { endpoint: 'facebook.list_published_posts', listing_lag_ms: 2 * MINUTE_MS },
      ],
    });
    const handle = await stage.ready(text);
    const attempt = stage.attempt(text, handle, stage.clock.now());
    await adapter.publish(handle, stage.context);
    expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'wait' });
    stage.clock.advance(2 * MINUTE_MS);
    expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'published' });
  });

  it('a repetition that Facebook refuses may be our own earlier success, whenever that landed', async () => {
    const stage = await set({ faults: [{ endpoint: 'facebook.create_post', nth: 1, after_effect: true, drop: true }] });
    const handle = await stage.ready(text);
    await adapter.publish(handle, stage.context);
    stage.clock.advance(20 * MINUTE_MS);
    const secondAt = stage.clock.now();
    const again = await adapter.publish(handle, { ...stage.context, isResend: true });
    expect(again).toMatchObject({ kind: 'unknown', error: { platformCode: 506 } });
    const found = await adapter.find(stage.attempt(text, handle, secondAt), stage.context);
    expect(found).toMatchObject({ kind: 'published', postId: stage.sandbox.published()[0]?.id });
  });

  it('photos that Facebook calls posted may be ours as well', async () => {
    const stage = await set(faulty('facebook.create_post', { error: { code: 100, subcode: 1366051 } }));
    const outcome = await adapter.publish(await stage.ready(photos), stage.context);
    expect(outcome).toMatchObject({ kind: 'unknown' });
  });
});

describe('proof', () => {
  it('is the photos, whatever became of the text', async () => {
    const stage = await set();
    const handle = await stage.ready(photos);
    const sentAt = stage.clock.now();
    await adapter.publish(handle, stage.context);
    const changed = { ...handle, parameters: { message: 'Another text' } };
    expect(await adapter.find(stage.attempt(photos, changed, sentAt), stage.context)).toMatchObject({
      kind: 'published',
    });
    const others = { ...handle, photos: ['18069999999999999'] };
    expect(await adapter.find(stage.attempt(photos, others, sentAt), stage.context)).toMatchObject({ kind: 'unknown' });
  });

  it.each<[string, (url: string) => boolean, () => Response]>([
    ['a video that is not shown', (url) => /\/\d{17}\?/.test(url), unseen],
    ['a listing that is not shown', (url) => url.includes('/published_posts'), unseen],
    [
      'a listing whose next page cannot be reached',
      (url) => url.includes('/published_posts'),
      () => Response.json({ data: [], paging: { next: 'https://graph.facebook.com/' } }),
    ],
    [
      'a listing with a post that says nothing',
      (url) => url.includes('/published_posts'),
      () => Response.json({ data: [{ id: '1_2' }] }),
    ],
    [
      'stories without their media',
      (url) => url.includes('/stories'),
      () => Response.json({ data: [{ post_id: '1_2' }] }),
    ],
  ])('is not %s', async (_what, isMeant, answer) => {
    const stage = await set();
    const story = { ...stories, media: stories.media.slice(0, 1) };
    for (const post of [text, video, story]) {
      const handle = await stage.ready(post);
      const attempt = stage.attempt(post, handle, addMs(stage.clock.now(), -60 * MINUTE_MS));
      const asked: string[] = [];
      const context = { ...stage.context, fetch: lying((url) => isMeant(url) && asked.push(url) > 0, answer) };
      const found = await adapter.find(attempt, context);
      expect(found.kind).toBe(asked.length > 0 ? 'unknown' : 'resendable');
    }
  });

  it.each([
    ['twice the same text', [text, text], false, 'unknown'],
    ['the same text, which the ledger knows', [text], true, 'resendable'],
    ['another text', [{ ...text, caption: 'Another' }], false, 'resendable'],
    ['the same text with a photo', [{ ...photo, caption: text.caption }], false, 'unknown'],
    ['the same words with another emoji', [{ ...text, caption: 'A plate 🎉 #ceramics' }], false, 'unknown'],
  ])('is not %s', async (_what, others, isKnown, kind) => {
    const stage = await set();
    for (const [index, other] of others.entries()) {
      if (index > 0) await adapter.publish(await stage.ready({ ...text, caption: 'Between' }), stage.context);
      await adapter.publish(await stage.ready(other), stage.context);
    }
    const handle = await stage.ready(text);
    const attempt = stage.attempt(text, handle, stage.clock.now());
    stage.clock.advance(6 * MINUTE_MS);
    const known = isKnown ? stage.sandbox.published().map(({ id }) => id) : [];
    const found = await adapter.find({ ...attempt, knownPostIds: new Set(known) }, stage.context);
    expect(found.kind).toBe(kind);
  });

  it('a mention comes back as a name: then any other post leaves it open', async () => {
    const stage = await set();
    const mention = { ...text, caption: 'With @[1234567]' };
    const handle = await stage.ready(mention);
    const attempt = stage.attempt(mention, handle, stage.clock.now());
    await adapter.publish(await stage.ready({ ...text, caption: 'With Pottery Berlin' }), stage.context);
    stage.clock.advance(6 * MINUTE_MS);
    expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'unknown' });
  });
});

describe('what is uploaded', () => {
  it('each photo goes once, and a later run goes on behind those that are there', async () => {
    const stage = await set(faulty('facebook.create_photo', { nth: 2, error: { code: 190, subcode: 463 } }));
    const first = await adapter.prepare(photos, null, stage.context);
    expect(first).toMatchObject({ kind: 'deferred', handle: { photos: [expect.any(String)] } });
    if (first.kind !== 'deferred' || first.handle === undefined) throw new Error('No handle was kept.');
    const second = await stage.ready(photos, first.handle);
    expect(second.photos).toHaveLength(3);
    expect(stage.count('facebook.create_photo')).toBe(4);
    expect((await stage.ready(photos, second)).photos).toEqual(second.photos);
    expect(stage.count('facebook.create_photo')).toBe(4);
  });

  it.each([
    ['after 23 hours', {}, 23 * 60 * MINUTE_MS],
    ['for another text', { caption: 'Edited' }, 0],
    ['for another alt text', { media: photos.media.map((item) => ({ ...item, altText: 'A plate' })) }, 0],
  ])('is made anew %s', async (_what, change, waitMs) => {
    const stage = await set();
    const handle = await stage.ready(photos);
    stage.clock.advance(waitMs);
    const later = { ...stage.context, deadline: addMs(stage.clock.now(), MINUTE_MS) };
    const again = await adapter.prepare({ ...photos, ...change }, handle, later);
    expect(again.kind).toBe('ready');
    expect(stage.count('facebook.create_photo')).toBe(6);
  });

  it('a photo by its address is fetched by Facebook', async () => {
    const stage = await set();
    const source = { kind: 'url', url: `${stage.sandbox.url}/media/a.jpg` } as const;
    const media = { ...stage.context.media, url: async () => source.url };
    const post = { ...photo, media: [{ ...makeImage('a.jpg', {}, 'A plate'), source }] };
    const outcome = await adapter.prepare(post, null, { ...stage.context, media });
    expect(outcome).toMatchObject({ kind: 'ready' });
    const [upload] = stage.sandbox.requests().filter(({ endpoint }) => endpoint === 'facebook.create_photo');
    expect(upload?.parameters).toEqual({ published: 'false', alt_text_custom: 'A plate', url: source.url });
  });

  it('a plain video by its address is refused before anything is sent', async () => {
    const stage = await set();
    const media = [{ ...makeVideo('a.mp4'), source: { kind: 'url', url: 'https://example.com/a.mp4' } as const }];
    const outcome = await adapter.prepare({ ...video, media }, null, stage.context);
    expect(outcome).toMatchObject({ kind: 'rejected', error: { error: { code: 'PLATFORM_REFUSED' } } });
    expect(stage.sandbox.requests()).toEqual([]);
  });

  it('a reel by its address is fetched by Facebook, also when that answer is lost', async () => {
    const stage = await set(faulty('facebook.upload_video', { nth: 1, after_effect: true, drop: true }));
    const url = `${stage.sandbox.url}/media/upright.mp4`;
    const media = { ...stage.context.media, url: async () => url };
    const post = { ...reel, media: [{ ...makeVideo('a.mp4'), source: { kind: 'url', url } as const }] };
    const outcome = await adapter.prepare(post, null, { ...stage.context, media });
    if (outcome.kind !== 'ready') throw new Error(outcome.error.error.message);
    expect(stage.count('facebook.upload_video')).toBe(1);
    await stage.bringOut(post, outcome.handle);
    expect(stage.sandbox.published()).toHaveLength(1);
  });
});

describe('being scheduled on Facebook', () => {
  const HOUR_MS = 60 * MINUTE_MS;
  const kinds = Object.entries(everyKind);

  async function handOver(post: Destination, scenario: Scenario = {}) {
    const stage = await set(scenario);
    const bringOutAt = addMs(stage.clock.now(), HOUR_MS);
    const context = { ...stage.context, bringOutAt };
    const prepared = await adapter.prepare(post, null, context);
    if (prepared.kind !== 'ready') throw new Error(prepared.error.error.message);
    const attempt = stage.attempt(post, prepared.handle, stage.clock.now());
    return { stage, context, bringOutAt, handle: prepared.handle, attempt };
  }

  async function accept(post: Destination) {
    const handed = await handOver(post);
    const outcome = await adapter.publish(handed.handle, handed.context);
    if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
    return { ...handed, attempt: { ...handed.attempt, accepted: outcome } satisfies Attempt };
  }

  it.each(kinds)('is accepted, comes out at its date and not before: %s', async (_kind, post) => {
    const { stage, context, bringOutAt, attempt } = await accept(post);
    expect(attempt.accepted.publishAt).toBe(bringOutAt);
    stage.clock.advance(5 * MINUTE_MS);
    expect(stage.sandbox.published()).toEqual([]);
    const waiting = await adapter.find(attempt, context);
    expect(waiting).toMatchObject({ kind: 'accepted', postId: attempt.accepted.postId, publishAt: bringOutAt });
    stage.clock.advance(bringOutAt - stage.clock.now());
    const found = await adapter.find(attempt, context);
    expect(found).toMatchObject({ kind: 'published', postId: attempt.accepted.postId, publishedAt: bringOutAt });
    expect(stage.sandbox.published()).toMatchObject([{ id: attempt.accepted.postId }]);
  });

  it.each(kinds)('is found waiting when the answer was lost: %s', async (_kind, post) => {
    const { stage, context, bringOutAt, handle, attempt } = await handOver(post);
    const lost: PublishContext = {
      ...context,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        await response.text();
        throw new TypeError('fetch failed');
      },
    };
    expect(await adapter.publish(handle, lost)).toMatchObject({ kind: 'unknown' });
    expect(await adapter.find(attempt, context)).toMatchObject({ kind: 'accepted', publishAt: bringOutAt });
    stage.clock.advance(HOUR_MS);
    expect(await adapter.find(attempt, context)).toMatchObject({ kind: 'published' });
  });

  it.each(kinds)('is not handed over near its date, and not brought out early: %s', async (_kind, post) => {
    const { stage, context, bringOutAt, handle } = await handOver(post);
    stage.clock.advance(bringOutAt - stage.clock.now() - 10 * MINUTE_MS);
    const before = stage.sandbox.requests().length;
    const outcome = await adapter.publish(handle, context);
    expect(outcome).toMatchObject({ kind: 'deferred', handleIsSpent: true });
    expect(stage.sandbox.requests()).toHaveLength(before);
    const normal = await adapter.prepare(post, handle, { ...stage.context, deadline: addMs(bringOutAt, MINUTE_MS) });
    expect(normal).not.toMatchObject({ handle: { bring_out_at: expect.anything() } });
  });

  it.each(kinds)('is taken back, and that may be repeated: %s', async (_kind, post) => {
    const { stage, context, bringOutAt, attempt } = await accept(post);
    expect(await adapter.withdraw?.(attempt, context)).toEqual({ kind: 'withdrawn' });
    expect(await adapter.withdraw?.(attempt, context)).toEqual({ kind: 'withdrawn' });
    stage.clock.advance(bringOutAt - stage.clock.now() + HOUR_MS);
    await adapter.find(attempt, context);
    expect(stage.sandbox.published()).toEqual([]);
  });

  it.each(kinds)('is not taken back when it is out, or nearly: %s', async (_kind, post) => {
    const { stage, context, attempt, bringOutAt } = await accept(post);
    stage.clock.advance(bringOutAt - stage.clock.now() - MINUTE_MS);
    expect(await adapter.withdraw?.(attempt, context)).toEqual({ kind: 'too_late' });
    stage.clock.advance(HOUR_MS);
    const misdated = { ...attempt, accepted: { ...attempt.accepted, publishAt: addMs(stage.clock.now(), HOUR_MS) } };
    expect(await adapter.withdraw?.(misdated, context)).toEqual({ kind: 'too_late' });
    expect(stage.sandbox.published()).toHaveLength(1);
  });

  it('taken back by a person, it is gone', async () => {
    const { stage, context, attempt } = await accept(text);
    const url = `${stage.sandbox.url}/v25.0/${attempt.accepted.postId}`;
    await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${TOKEN}` } });
    expect(await adapter.find(attempt, context)).toEqual({ kind: 'gone' });
    const blind = { ...context, fetch: lying((asked) => asked.includes('/scheduled_posts'), unseen) };
    expect(await adapter.find(attempt, blind)).toMatchObject({ kind: 'unknown' });
  });
});

describe('stories', () => {
  const partsOf = (stage: Stage): LivePart[] =>
    stage.sandbox.published().map(({ id, timestamp }) => ({ post_id: id, published_at: timestamp }));

  async function sendPart(stage: Stage) {
    const context = { ...stage.context, liveParts: partsOf(stage) };
    const prepared = await adapter.prepare(stories, null, context);
    if (prepared.kind !== 'ready') throw new Error(prepared.error.error.message);
    const sentAt = stage.clock.now();
    const outcome = await adapter.publish(prepared.handle, context);
    stage.clock.advance(MINUTE_MS);
    const attempt = stage.attempt(stories, prepared.handle, sentAt);
    const accepted: Attempt = outcome.kind === 'accepted' ? { ...attempt, accepted: outcome } : attempt;
    return { outcome, attempt, found: await adapter.find(accepted, stage.context) };
  }

  it('go out one by one, each asked about by what it shows', async () => {
    const stage = await set();
    const sent = [await sendPart(stage), await sendPart(stage), await sendPart(stage)];
    expect(sent.map(({ outcome }) => outcome.kind)).toEqual(['partly', 'accepted', 'published']);
    expect(sent.map(({ found }) => found.kind)).toEqual(['partly', 'partly', 'published']);
    const live = stage.sandbox.published();
    expect(sent.map(({ found }) => 'postId' in found && found.postId)).toEqual(live.map(({ id }) => id));
    expect(live.map(({ mediaType }) => mediaType)).toEqual(['photo', 'video', 'photo']);
    expect(await adapter.find(sent[1]?.attempt as Attempt, stage.context)).toMatchObject({ postId: live[1]?.id });
    const over = await adapter.prepare(stories, null, { ...stage.context, liveParts: partsOf(stage) });
    expect(over).toMatchObject({ kind: 'rejected' });
  });

  it.each([
    ['had its effect', true, 'partly'],
    ['had none', false, 'wait'],
  ])('of a picture, whose answer was lost and that %s', async (_what, after_effect, kind) => {
    const stage = await set(faulty('facebook.create_photo_story', { nth: 1, drop: true, after_effect }));
    const handle = await stage.ready(stories);
    const attempt = stage.attempt(stories, handle, stage.clock.now());
    await adapter.publish(handle, stage.context);
    expect((await adapter.find(attempt, stage.context)).kind).toBe(kind);
  });
});

it('a story that somebody shares at that time leaves the picture of one open', async () => {
  const stage = await set(faulty('facebook.create_photo_story', { nth: 1, drop: true }));
  const ours = { ...stories, media: stories.media.slice(0, 1) };
  const handle = await stage.ready(ours);
  const attempt = stage.attempt(ours, handle, stage.clock.now());
  await adapter.publish(handle, stage.context);
  const theirs = await stage.bringOut(ours, await stage.ready(ours));
  stage.clock.advance(6 * MINUTE_MS);
  expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'unknown' });
  const knownPostIds = new Set([theirs.kind === 'published' ? theirs.postId : '']);
  expect(await adapter.find({ ...attempt, knownPostIds }, stage.context)).toEqual({ kind: 'resendable' });
});

describe('a video that Facebook gives up', () => {
  it('is refused in its words, whenever it is asked', async () => {
    const stage = await set();
    const bad = { ...reel, media: [makeVideo('sideways.mp4')] };
    const handle = await stage.ready(bad);
    const sentAt = stage.clock.now();
    const outcome = await adapter.publish(handle, stage.context);
    expect(outcome).toMatchObject({ kind: 'accepted' });
    stage.clock.advance(MINUTE_MS);
    const found = await adapter.find(stage.attempt(bad, handle, sentAt), stage.context);
    expect(found).toMatchObject({
      kind: 'rejected',
      error: { error: { kind: 'rejection', message: expect.stringMatching(/9:16/) } },
    });
  });
});

it.each(Object.entries(everyKind))('the first comment stands below it once: %s', async (_kind, post) => {
  const stage = await set();
  const { followUps } = adapter;
  const commented = { ...post, options: { ...post.options, first_comment: 'More: example.com 📎' } };
  const [followUp] = followUps?.plan(commented) ?? [];
  if (followUp === undefined) throw new Error('No comment is planned.');
  const outcome = await stage.bringOut(commented, await stage.ready(commented));
  const postId = outcome.kind === 'published' ? outcome.postId : '';
  const followed = { postId, sentAt: stage.clock.now() };
  stage.clock.advance(2 * MINUTE_MS);
  expect(await followUps?.find(followUp, followed, stage.context)).toEqual({ kind: 'absent' });
  expect(await followUps?.send(followUp, followed, stage.context)).toMatchObject({ kind: 'done' });
  expect(await followUps?.find(followUp, followed, stage.context)).toMatchObject({ kind: 'done' });
  expect(stage.sandbox.published()[0]?.comments).toEqual(['More: example.com 📎']);
});

it('a handle holds no secret, and says all that is sent', async () => {
  const stage = await set();
  for (const post of Object.values(everyKind)) {
    const handle: PreparedHandle = await stage.ready(post);
    expect(JSON.parse(JSON.stringify(handle))).toEqual(handle);
    expect(JSON.stringify(handle)).not.toContain(TOKEN);
  }
});
