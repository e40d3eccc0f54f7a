import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { addMs, type Instant } from '../../src/domain/instant.ts';
import type { PreparedHandle } from '../../src/domain/ledger-record.ts';
import type { Acceptance, Attempt, PublishOutcome } from '../../src/domain/outcome.ts';
import type { PlatformId } from '../../src/domain/platform-id.ts';
import type { Destination } from '../../src/domain/post.ts';
import { captionHash } from '../../src/platforms/caption-hash.ts';
import type { MediaBytes, PlatformAdapter, PublishContext } from '../../src/platforms/platform-adapter.ts';
import { makeDestination, makeImage, makeVideo } from '../../src/platforms/testing/make-destination.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { FaultRule, Scenario } from '../../src/sandbox/scenario.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { jpeg, mp4 } from '../../src/sandbox/testing/sample-media.ts';
import { Redactor } from '../../src/support/redact.ts';
import { FakeClock } from '../support/fake-clock.ts';

export const TOKEN = 'EAAB-a-secret-token';
const CALL_TIME_MS = 40;
const PIECE_BYTES = 50_000;

/** Posts of every kind on Instagram; their media lie in the sandbox's folder. */
export const posts = {
  image: makeDestination({ media: [makeImage('a.jpg', {}, 'A square')] }),
  reel: makeDestination({
    postType: 'video',
    media: [makeVideo('a.mp4')],
    optionMedia: { cover_url: makeImage('a.jpg') },
    options: { share_to_feed: false, thumb_offset: 0, audio_name: 'Take 2' },
  }),
  carousel: makeDestination({
    postType: 'carousel',
    caption: 'Two 📸\n#one & @you',
    media: [makeImage('a.jpg'), makeVideo('a.mp4'), makeImage('b.jpg')],
  }),
} as const satisfies Readonly<Record<string, Destination>>;

/** The same on another platform. */
export function on(platform: PlatformId, post: Destination, options: Destination['options'] = {}): Destination {
  return { ...post, platform, account: { ...post.account, platform }, options, optionMedia: {} };
}

/** A sandbox, an adapter in front of it, and one clock for both that jumps when somebody sleeps. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly clock: FakeClock;
  readonly context: PublishContext;
  readonly logged: readonly string[];
  readonly abort: () => void;
  /** How often an endpoint was called. */
  count(endpoint: string): number;
  /** `prepare`, which must succeed. */
  ready(post: Destination, previous?: PreparedHandle): Promise<PreparedHandle>;
  attempt(post: Destination, handle: PreparedHandle, sentAt: Instant): Attempt;
  /** `publish`, and where the platform processes the post by itself, until it says that it is out. */
  bringOut(post: Destination, handle: PreparedHandle): Promise<PublishOutcome>;
}

/** Longer than any medium is processed unless a test says so. */
const PROCESSED_AFTER_MS = 60_000;

export async function setStage(
  adapter: PlatformAdapter,
  scenario: Scenario = {},
  parts: Partial<PublishContext> = {},
): Promise<Stage> {
  const clock = new FakeClock('2026-05-10T14:00:00Z');
  const mediaRoot = await mediaFolder();
  const sandbox = await startSandbox({ clock, mediaRoot, scenario });
  onTestFinished(() => sandbox.close());
  const controller = new AbortController();
  const logged: string[] = [];
  const account = { ...posts.image.account, platform: adapter.id };
  const context = { ...makeContext({ sandbox, mediaRoot }, clock, controller.signal, logged), account, ...parts };
  const attempt = (post: Destination, handle: PreparedHandle, sentAt: Instant, accepted?: Acceptance): Attempt => ({
    handle,
    captionHash: captionHash(post.caption),
    postType: post.postType,
    sentAt,
    knownPostIds: new Set(),
    ...(accepted === undefined ? {} : { accepted }),
  });
  return {
    sandbox,
    clock,
    context,
    logged,
    abort: () => controller.abort(),
    count: (endpoint) => sandbox.requests().filter((request) => request.endpoint === endpoint).length,
    async ready(post, previous) {
      const outcome = await adapter.prepare(post, previous ?? null, context);
      if (outcome.kind !== 'ready') throw new Error(`${outcome.kind}: ${outcome.error.error.message}`);
      return outcome.handle;
    },
    attempt,
    async bringOut(post, handle) {
      const sentAt = clock.now();
      const outcome = await adapter.publish(handle, context);
      if (outcome.kind !== 'accepted') return outcome;
      clock.advance(PROCESSED_AFTER_MS);
      const found = await adapter.find(attempt(post, handle, sentAt, outcome), context);
      if (found.kind !== 'published') throw new Error(`It was accepted, and then: ${JSON.stringify(found)}`);
      return { kind: 'published', postId: found.postId ?? '', publishedAt: found.publishedAt ?? sentAt };
    },
  };
}

/** One fault on one endpoint. */
export function faulty(endpoint: string, rule: Omit<FaultRule, 'endpoint'>): Scenario {
  return { faults: [{ endpoint, ...rule }] };
}

/** A `fetch` whose calls to matching addresses time out, before anything is sent or after it had its effect. */
export function timingOut(part: string, when: 'before_effect' | 'after_effect'): typeof fetch {
  return async (input, init) => {
    const isMeant = String(input).includes(part) && init?.method === 'POST';
    if (!isMeant || when === 'after_effect') {
      const response = await fetch(input, init);
      if (!isMeant) return response;
      await response.text();
    }
    throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  };
}

function makeContext(
  { sandbox, mediaRoot }: { readonly sandbox: Sandbox; readonly mediaRoot: string },
  clock: FakeClock,
  signal: AbortSignal,
  logged: string[],
): PublishContext {
  const redactor = new Redactor();
  redactor.register(TOKEN);
  const log = (message: string) => logged.push(message);
  return {
    account: posts.image.account,
    accessToken: TOKEN,
    apiOrigin: sandbox.url,
    graphApiVersion: 'v25.0',
    fetch: (input, init) => {
      clock.advance(CALL_TIME_MS);
      return fetch(input, init);
    },
    clock,
    log: { info: log, warn: log, debug: log },
    signal,
    deadline: addMs(clock.now(), 10 * 60_000),
    media: {
      url: ({ source }) => Promise.resolve(`${sandbox.url}/media/${source.kind === 'file' ? source.path : ''}`),
      prefersBytes: () => Promise.resolve(false),
      bytes: async ({ source }) => bytesOf(await readFile(join(mediaRoot, source.kind === 'file' ? source.path : ''))),
    },
    redact: (text) => redactor.redact(text),
  };
}

/** In pieces, as git gives them. */
export function bytesOf(file: Buffer): MediaBytes {
  return {
    sizeBytes: file.length,
    async *read(fromByte) {
      for (let at = fromByte; at < file.length; at += PIECE_BYTES) yield file.subarray(at, at + PIECE_BYTES);
    },
  };
}

async function mediaFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mergecast-contract-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const picture = await jpeg(1080, 1080);
  await writeFile(join(folder, 'a.jpg'), picture);
  await writeFile(join(folder, 'b.jpg'), picture);
  await writeFile(join(folder, 'c.jpg'), picture);
  await writeFile(join(folder, 'a.mp4'), mp4(10, 'front', 'isom', { dataBytes: 2000 }));
  await writeFile(join(folder, 'upright.mp4'), mp4(10, 'front', 'isom', { size: [1080, 1920], dataBytes: 2000 }));
  await writeFile(join(folder, 'sideways.mp4'), mp4(10, 'front', 'isom', { size: [1920, 1080], dataBytes: 2000 }));
  await writeFile(join(folder, 'index-at-the-end.mp4'), mp4(10, 'back'));
  return folder;
}
