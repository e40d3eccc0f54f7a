import { createServer, type Server, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../support/http/listen-on-loopback.ts';
import { isOwnHost } from '../support/http/own-host.ts';
import { sendReply, textReply } from '../support/http/reply.ts';
import { releaseDue } from './facebook/release-due.ts';
import { toPublishedMedia } from './graph/live-post.ts';
import { routeGraph } from './graph/route-graph.ts';
import { routeUpload } from './graph/route-upload.ts';
import { createWorld } from './graph/world.ts';
import { routePage } from './page/route-page.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { Faults } from './server/faults.ts';
import { handleRequest, type RequestHandling } from './server/handle-request.ts';
import { RequestLog } from './server/request-log.ts';

/** Starts a stand-in for the platforms' APIs on 127.0.0.1. Throws a `ConfigError` when the port cannot be had. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const server = createServer();
  const port = await listenOnLoopback(server, options.port ?? 0);
  const closing = new AbortController();
  const scenario = options.scenario ?? {};
  const origin = `http://127.0.0.1:${port}`;
  const world = createWorld({ origin, clock: options.clock, scenario, signal: closing.signal });
  const log = new RequestLog();
  serve(server, port, {
    clock: options.clock,
    log,
    faults: new Faults(scenario.faults ?? []),
    route(request) {
      releaseDue(world);
      return routePage(request, world, options.mediaRoot) ?? routeUpload(request, world) ?? routeGraph(request, world);
    },
    cutAfterBytes: uploadCuts(scenario.upload_cuts ?? []),
    nextTraceId: () => world.ids.nextTrace(),
    onRequest: options.onRequest,
    signal: closing.signal,
  });
  return {
    url: origin,
    published() {
      releaseDue(world);
      return world.posts.all.map((post) => toPublishedMedia(post, origin));
    },
    requests: () => [...log.all],
    doublePublishAttempts: () => world.posts.doublePublishAttempts,
    close: () => close(server, closing),
  };
}

/** One number for each upload in turn, then none. */
function uploadCuts(cuts: readonly number[]): () => number | null {
  const left = [...cuts];
  return () => left.shift() ?? null;
}

function serve(server: Server, port: number, handling: RequestHandling): void {
  server.on('request', (request, response) => {
    const work = isOwnHost(request.headers.host, port)
      ? handleRequest(request, response, handling)
      : sendReply(response, textReply(`This sandbox answers to 127.0.0.1:${port} only.\n`, 421));
    work.catch((error: unknown) => answerBug(response, error));
  });
}

/** A client that leaves in the middle of its request ends here too; nobody hears that answer. */
function answerBug(response: ServerResponse, error: unknown): void {
  const what = error instanceof Error ? error.stack : String(error);
  if (response.headersSent) response.destroy();
  else void sendReply(response, textReply(`A bug of the sandbox: ${what}\n`, 500));
}

/** Requests that still hang are cut: nobody waits for an answer from a sandbox that is gone. */
async function close(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
