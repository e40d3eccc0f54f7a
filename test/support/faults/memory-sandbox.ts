import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { releaseDue } from '../../../src/sandbox/facebook/release-due.ts';
import { toPublishedMedia } from '../../../src/sandbox/graph/live-post.ts';
import { routeGraph } from '../../../src/sandbox/graph/route-graph.ts';
import { routeUpload } from '../../../src/sandbox/graph/route-upload.ts';
import { createWorld } from '../../../src/sandbox/graph/world.ts';
import type { PublishedMedia } from '../../../src/sandbox/sandbox.ts';
import type { Scenario } from '../../../src/sandbox/scenario.ts';
import { readRequest } from '../../../src/sandbox/server/arrived-request.ts';
import { Faults } from '../../../src/sandbox/server/faults.ts';
import type { Clock } from '../../../src/support/clock.ts';

export const SANDBOX_ORIGIN = 'http://127.0.0.1:4010';

/** The sandbox without a socket: the same routes and the same strictness, called directly. */
export interface MemorySandbox {
  readonly published: () => readonly PublishedMedia[];
  /** What a request meets, such as `instagram.media_publish`, and whose it is; `media` for a file. */
  readonly targetOf: (
    request: MemoryRequest,
  ) => Promise<{ readonly endpoint: string; readonly accountId: string | null }>;
  readonly answer: (request: MemoryRequest) => Promise<Response>;
}

export interface MemoryRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface MemorySandboxOptions {
  readonly clock: Clock;
  readonly scenario: Scenario;
  /** Served under `/media/`. */
  readonly media: Readonly<Record<string, Uint8Array>>;
}

export function createMemorySandbox({ clock, scenario, media }: MemorySandboxOptions): MemorySandbox {
  const world = createWorld({ origin: SANDBOX_ORIGIN, clock, scenario, signal: new AbortController().signal });
  const faults = new Faults(scenario.faults ?? []);
  const route = async (request: MemoryRequest) => {
    const arrived = await arrive(request);
    releaseDue(world);
    return routeUpload(arrived, world) ?? routeGraph(arrived, world);
  };
  return {
    published: () => {
      releaseDue(world);
      return world.posts.all.map((post) => toPublishedMedia(post, SANDBOX_ORIGIN));
    },
    targetOf: async (request) => {
      if (isMedia(request)) return { endpoint: 'media', accountId: null };
      const { endpoint, accountId } = await route(request);
      return { endpoint: endpoint ?? 'nothing', accountId };
    },
    answer: async (request) => {
      if (isMedia(request)) return serveMedia(request.url, media);
      const target = await route(request);
      const reply = await target.run(faults.next(target.endpoint, target.accountId));
      return new Response(String(reply.body), { status: reply.status, headers: reply.headers });
    },
  };
}

/** What `fetch` was called with, as a server receives it. */
export async function toMemoryRequest(input: string | URL | Request, init: RequestInit = {}): Promise<MemoryRequest> {
  const isForm = init.body instanceof URLSearchParams;
  const type = isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  const headers = { ...(init.headers as Record<string, string>), ...type };
  return { method: init.method ?? 'GET', url: String(input), headers, body: await readBody(init.body) };
}

function readBody(body: RequestInit['body']): Promise<Buffer> | Buffer {
  if (body instanceof URLSearchParams) return Buffer.from(String(body));
  return body instanceof ReadableStream ? buffer(body) : Buffer.alloc(0);
}

function isMedia({ url }: MemoryRequest): boolean {
  return new URL(url).pathname.startsWith('/media/');
}

/** The media host's answer; also what the sandbox itself gets when it fetches a medium. */
export function serveMedia(url: string, media: MemorySandboxOptions['media']): Response {
  const name = new URL(url).pathname.slice(1);
  const bytes = media[name];
  if (bytes === undefined) return new Response('', { status: 404 });
  const type = name.endsWith('.mp4') ? 'video/mp4' : 'image/jpeg';
  return new Response(Buffer.from(bytes), {
    headers: { 'content-type': type, 'content-length': String(bytes.length), 'accept-ranges': 'bytes' },
  });
}

function arrive({ method, url, headers, body }: MemoryRequest) {
  const { pathname, search } = new URL(url);
  const message = Object.assign(Readable.from(body.length === 0 ? [] : [body]), {
    method,
    url: pathname + search,
    headers: { ...headers, host: new URL(SANDBOX_ORIGIN).host },
  });
  return readRequest(message as unknown as IncomingMessage, { cutAfterBytes: () => null });
}
