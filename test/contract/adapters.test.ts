import { describe, expect, it, test } from 'vitest';
import { addMs, instant } from '../../src/domain/instant.ts';
import type { PublishOutcome } from '../../src/domain/outcome.ts';
import { ADAPTERS } from '../../src/platforms/registry.ts';
import type { SandboxPlatform } from '../../src/sandbox/platform.ts';
import { faulty, setStage, TOKEN, timingOut } from './stage.ts';
import { SUBJECTS } from './subjects.ts';

test('every adapter keeps the contract', () => {
  expect(SUBJECTS.map(({ adapter }) => adapter)).toEqual(ADAPTERS);
});

describe.each(SUBJECTS)('$adapter.id', (subject) => {
  const { adapter, posts, otherPosts, endpoints, errors, callsForAnImage } = subject;
  const kinds = Object.entries({ ...posts, ...otherPosts });

  describe('publishing', () => {
    it.each(kinds)('a good %s has no findings', (_kind, post) => {
      expect(adapter.check(post)).toEqual([]);
    });

    it.each(kinds)('publishes: %s', async (_kind, post) => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(post);
      expect(stage.sandbox.published()).toEqual([]);
      const outcome = await stage.bringOut(post, handle);
      expect(outcome).toMatchObject({ kind: 'published' });
      const [published, ...others] = stage.sandbox.published();
      expect(others).toEqual([]);
      expect(published).toMatchObject({ caption: post.caption, id: (outcome as { postId: string }).postId });
      expect(await adapter.permalink(published?.id ?? '', stage.context)).toBe(published?.permalink);
    });

    it('makes no more calls for a picture than it has to', async () => {
      const stage = await setStage(adapter);
      await adapter.publish(await stage.ready(posts.image), stage.context);
      await adapter.permalink(stage.sandbox.published()[0]?.id ?? '', stage.context);
      const calls = stage.sandbox.requests().filter(({ endpoint }) => endpoint?.startsWith(adapter.id));
      expect(calls.filter(({ endpoint }) => endpoint !== endpoints.status)).toHaveLength(callsForAnImage);
      if (endpoints.status !== null) expect(stage.count(endpoints.status)).toBe(1);
    });

    it.each(kinds)('describes the calls that it makes: %s', async (_kind, post) => {
      const stage = await setStage(adapter, { processing_ms: { video: 0 } });
      await stage.bringOut(post, await stage.ready(post));
      await adapter.permalink(stage.sandbox.published()[0]?.id ?? '', stage.context);
      const items = [...post.media, ...Object.values(post.optionMedia)];
      const mediaUrls = new Map(
        await Promise.all(items.map(async (item) => [item, await stage.context.media.url(item)] as const)),
      );
      const described = adapter.describeCalls(post, { mediaUrls, graphApiVersion: 'v25.0' });
      const made = stage.sandbox.requests().filter(({ endpoint }) => endpoint?.startsWith(adapter.id));
      const shape = (path: string) => path.replace(/<.*>|(\d{17}_)?\d{17}$/, 'ID');
      const names = (parameters: Readonly<Record<string, string>>) =>
        Object.keys(parameters).filter((name) => !parameters[name]?.startsWith('<bytes of '));
      expect(described.map(({ method, path, parameters }) => [method, shape(path), names(parameters)])).toEqual(
        made.map(({ method, path, parameters }) => [method, shape(path), Object.keys(parameters)]),
      );
    });

    it.runIf(endpoints.status)('goes on with what an earlier run left', async () => {
      const stage = await setStage(adapter, { processing_ms: { video: 20 * 60_000 } });
      const first = await adapter.prepare(posts.video, null, stage.context);
      if (first.kind !== 'deferred' || first.handle === undefined) throw new Error('expected a handle');
      expect(first.error.error).toMatchObject({ kind: 'transient', code: 'MEDIA_PROCESSING' });
      stage.clock.advance(20 * 60_000);
      const kept = JSON.parse(JSON.stringify(first.handle));
      const later = { ...stage.context, deadline: addMs(stage.clock.now(), 60_000) };
      const second = await adapter.prepare(posts.video, kept, later);
      expect(second).toEqual({ kind: 'ready', handle: kept });
      expect(stage.count(endpoints.create)).toBe(1);
    });
  });

  describe('refusals', () => {
    it('a token that is not accepted rests the account and publishes nothing', async () => {
      const accounts = [
        { platform: adapter.id as SandboxPlatform, id: posts.image.account.accountId, tokens: [{ token: 'another' }] },
      ];
      const stage = await setStage(adapter, { accounts });
      const outcome = await adapter.prepare(posts.image, null, stage.context);
      expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { kind: 'credential' } } });
      expect(stage.count(endpoints.publish)).toBe(0);
    });

    it('a token that ends in between is no doubt', async () => {
      const stage = await setStage(adapter, faulty(endpoints.publish, { error: errors.tokenExpired }));
      const outcome = await adapter.publish(await stage.ready(posts.image), stage.context);
      expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { kind: 'credential' }, platformCode: 190 } });
    });

    it.each(['create', 'publish'] as const)('content that is refused: %s', async (step) => {
      const stage = await setStage(adapter, faulty(endpoints[step], { error: errors.refused }));
      const prepared = await adapter.prepare(posts.image, null, stage.context);
      const outcome = prepared.kind === 'ready' ? await adapter.publish(prepared.handle, stage.context) : prepared;
      expect(outcome).toMatchObject({
        kind: 'rejected',
        error: { error: { kind: 'rejection' }, platformCode: errors.refused.code },
      });
      expect(stage.count(endpoints[step])).toBe(1);
    });

    it.each([
      ['with a time', { usage: { estimated_time_to_regain_access: 19 } }, 19 * 60_000],
      ['without a time', {}, null],
    ])('a rate limit %s', async (_what, usage, waitMs) => {
      const stage = await setStage(adapter, faulty(endpoints.publish, { error: errors.rateLimited, ...usage }));
      const outcome = await adapter.publish(await stage.ready(posts.image), stage.context);
      const notBefore = waitMs === null ? null : addMs(stage.clock.now(), waitMs);
      expect(outcome).toMatchObject({
        kind: 'deferred',
        notBefore,
        error: { error: { kind: 'rate_limited', notBefore } },
      });
    });
  });

  describe('faults before the publish call', () => {
    it.each(['html', 'empty', 'truncated'] as const)('a body that is %s is asked for again', async (body) => {
      for (const endpoint of [endpoints.create, ...(endpoints.status === null ? [] : [endpoints.status])]) {
        const stage = await setStage(adapter, faulty(endpoint, { nth: 1, http: { status: 502, body } }));
        await stage.ready(posts.image);
      }
    });

    it('a lasting fault is left to a later run', async () => {
      const stage = await setStage(adapter, faulty(endpoints.create, { http: { status: 503, body: 'html' } }));
      const outcome = await adapter.prepare(posts.image, null, stage.context);
      expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { kind: 'transient' } } });
      expect(stage.count(endpoints.create)).toBeLessThanOrEqual(3);
    });

    it('a platform that cannot be reached is left to a later run', async () => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.image);
      await stage.sandbox.close();
      const prepared = await adapter.prepare(posts.image, null, stage.context);
      expect(prepared).toMatchObject({ kind: 'deferred', error: { error: { kind: 'transient' } } });
      const published = await adapter.publish(handle, stage.context);
      expect(published).toMatchObject({ kind: 'deferred', error: { error: { kind: 'transient' } } });
    });
  });

  describe('no trustworthy answer to the publish call', () => {
    const faults = [
      ['a cut connection', { drop: true }],
      ['HTML', { http: { status: 502, body: 'html' } }],
      ['an empty body', { http: { status: 500, body: 'empty' } }],
      ['half a body', { http: { status: 200, body: 'truncated' } }],
      ['code 1', { error: { code: 1, http_status: 500 } }],
      ['code 4', { error: { code: 4, subcode: 2207051, http_status: 403 } }],
    ] as const;

    it.each(faults)('%s, and it had its effect: found', async (_what, rule) => {
      const stage = await setStage(adapter, faulty(endpoints.publish, { nth: 1, after_effect: true, ...rule }));
      const handle = await stage.ready(posts.image);
      const sentAt = stage.clock.now();
      expectUnknown(await adapter.publish(handle, stage.context));
      expect(await adapter.find(stage.attempt(posts.image, handle, sentAt), stage.context)).toMatchObject({
        kind: 'published',
        postId: stage.sandbox.published()[0]?.id,
        postUrl: stage.sandbox.published()[0]?.permalink,
      });
      expect(stage.count(endpoints.publish)).toBe(1);
    });

    it.each(faults)('%s, and it had none: the same handle may be sent again, in time', async (_what, rule) => {
      const stage = await setStage(adapter, faulty(endpoints.publish, { nth: 1, ...rule }));
      const handle = await stage.ready(posts.image);
      const attempt = stage.attempt(posts.image, handle, stage.clock.now());
      expectUnknown(await adapter.publish(handle, stage.context));
      const early = await adapter.find(attempt, stage.context);
      if (early.kind !== 'wait') throw new Error(`expected to wait, got ${early.kind}`);
      stage.clock.advance(early.askAgainAt - stage.clock.now());
      expect(await adapter.find(attempt, stage.context)).toEqual({ kind: 'resendable' });
      const again = await adapter.publish(handle, { ...stage.context, isResend: true });
      expect(again).toMatchObject({ kind: 'published' });
      expect(stage.sandbox.published()).toHaveLength(1);
    });

    it.each(['before_effect', 'after_effect'] as const)('a timeout %s', async (when) => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.image);
      const context = { ...stage.context, fetch: timingOut(subject.publishPath, when) };
      expectUnknown(await adapter.publish(handle, context));
      expect(stage.sandbox.published()).toHaveLength(when === 'after_effect' ? 1 : 0);
    });
  });

  describe('finding', () => {
    it.each(kinds)('finds what it published: %s', async (_kind, post) => {
      const stage = await setStage(adapter, { captions_lose_at: true });
      const handle = await stage.ready(post);
      const sentAt = stage.clock.now();
      await stage.bringOut(post, handle);
      expect(await adapter.find(stage.attempt(post, handle, sentAt), stage.context)).toMatchObject({
        kind: 'published',
        postId: stage.sandbox.published()[0]?.id,
      });
    });

    it('does not take another post for its own', async () => {
      const stage = await setStage(adapter);
      const other = { ...posts.image, caption: 'Another' };
      await adapter.publish(await stage.ready(other), stage.context);
      const handle = await stage.ready(posts.image);
      const attempt = stage.attempt(posts.image, handle, stage.clock.now());
      expect(await adapter.find(attempt, stage.context)).toMatchObject({ kind: 'wait' });
    });

    const asked = [
      ...(endpoints.status === null ? [] : [[endpoints.status, 2] as const]), // the first answer was preparing's
      [endpoints.list, 1] as const,
    ];
    it.each(asked)('a platform that cannot be asked is an error: %s', async (endpoint, from) => {
      const stage = await setStage(adapter, faulty(endpoint, { from, error: errors.tokenExpired }));
      const handle = await stage.ready(posts.image);
      const asked = adapter.find(stage.attempt(posts.image, handle, stage.clock.now()), stage.context);
      await expect(asked).rejects.toMatchObject({ kind: 'credential' });
    });

    it('makes no call that changes anything', async () => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.image);
      const before = stage.sandbox.requests().length;
      await adapter.find(stage.attempt(posts.image, handle, stage.clock.now()), stage.context);
      const asked = stage.sandbox.requests().slice(before);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every(({ method }) => method === 'GET')).toBe(true);
    });
  });

  describe('being told to stop', () => {
    it('before anything: nothing is sent', async () => {
      const stage = await setStage(adapter);
      stage.abort();
      const prepared = await adapter.prepare(posts.image, null, stage.context);
      expect(prepared).toMatchObject({ kind: 'deferred', error: { error: { code: 'INTERRUPTED' } } });
      expect(stage.sandbox.requests()).toEqual([]);
    });

    it('before publishing: nothing is published', async () => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.image);
      stage.abort();
      const outcome = await adapter.publish(handle, stage.context);
      expect(outcome).toMatchObject({ kind: 'deferred', error: { error: { code: 'INTERRUPTED' } } });
      expect(stage.count(endpoints.publish)).toBe(0);
    });

    it('while publishing: the answer is still heard', async () => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.image);
      const context = {
        ...stage.context,
        fetch: (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
          const answer = fetch(input, init);
          stage.abort();
          return answer;
        },
      };
      expect(await adapter.publish(handle, context)).toMatchObject({ kind: 'published' });
    });

    it.runIf(endpoints.status)('while waiting: the handle is kept', async () => {
      const stage = await setStage(adapter, { processing_ms: { video: 60_000 } });
      const clock = {
        now: () => stage.clock.now(),
        sleep: async (durationMs: number) => {
          await stage.clock.sleep(durationMs);
          stage.abort();
        },
      };
      const outcome = await adapter.prepare(posts.video, null, { ...stage.context, clock });
      expect(outcome).toMatchObject({
        kind: 'deferred',
        handle: expect.anything(),
        error: { error: { code: 'INTERRUPTED' } },
      });
    });
  });

  describe('secrets', () => {
    it('the token stands in a header of each call, and nowhere else', async () => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.carousel);
      await adapter.publish(handle, stage.context);
      await adapter.find(stage.attempt(posts.carousel, handle, stage.clock.now()), stage.context);
      const calls = stage.sandbox.requests().filter(({ endpoint }) => endpoint?.startsWith(adapter.id));
      expect(new Set(calls.map(({ tokenIn }) => tokenIn))).toEqual(new Set(['header']));
      expect(stage.logged.join('\n')).not.toContain(TOKEN);
    });

    it.each([
      [
        'an error object',
        Response.json(
          { error: { code: 190, message: TOKEN, error_user_msg: `a ${TOKEN}`, fbtrace_id: TOKEN } },
          { status: 400 },
        ),
      ],
      ['HTML', new Response(`<p>${'x'.repeat(280)}${TOKEN}</p>`, { status: 500 })],
    ])('what a platform repeats of it is redacted: %s', async (_what, response) => {
      const stage = await setStage(adapter);
      const handle = await stage.ready(posts.image);
      const context = { ...stage.context, fetch: () => Promise.resolve(response.clone()) };
      const outcomes = [await adapter.prepare(posts.image, null, context), await adapter.publish(handle, context)];
      for (const outcome of outcomes) {
        if (!('error' in outcome)) throw new Error('expected an error');
        const { error } = outcome.error;
        const shown = [error.message, error.hint, error.stack, error.cause, error.details].map((part) =>
          JSON.stringify(part),
        );
        expect(shown.join('\n')).not.toMatch(/EAAB/);
      }
      await adapter.find(stage.attempt(posts.image, handle, instant(0)), context).catch((error: Error) => {
        expect(JSON.stringify([error.message, error.stack])).not.toMatch(/EAAB/);
      });
      expect(stage.logged.join('\n')).not.toContain(TOKEN);
    });
  });
});

function expectUnknown(outcome: PublishOutcome): void {
  expect(outcome).toMatchObject({ kind: 'unknown', error: { error: { kind: 'outcome_unknown' } } });
}
