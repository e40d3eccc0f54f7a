import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { renderCalendarFile } from '../../preview/calendar-file.ts';
import { pagePolicy, renderPreviewPage } from '../../preview/preview-page.ts';
import { listenOnLoopback } from '../../support/http/listen-on-loopback.ts';
import { isOwnHost } from '../../support/http/own-host.ts';
import { type Reply, sendReply, textReply } from '../../support/http/reply.ts';
import { PAGE_FILES, type PageFile, readPageFile } from '../../support/page-files.ts';
import type { LivePreview } from './live-preview.ts';
import { mediaReply } from './media-reply.ts';
import { type OpenFile, readOpenRequest } from './open-request.ts';

export interface ServePreviewOptions {
  readonly live: LivePreview;
  /** 0: any free one. */
  readonly port: number;
  /** Opens a file of the repository in the author's editor; false where no editor with a window is known. */
  readonly openFile: OpenFile;
}

export interface PreviewServer {
  /** `http://127.0.0.1:41234/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the live preview on 127.0.0.1. Throws a `ConfigError` when the port cannot be had. */
export async function servePreview({ live, port: asked, openFile }: ServePreviewOptions): Promise<PreviewServer> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer();
  const port = await listenOnLoopback(server, asked);
  server.on('request', (request, response) => {
    const answered = isOwnHost(request.headers.host, port)
      ? answer(request, response, { live, token, openFile })
      : sendReply(response, textReply(`This preview answers to 127.0.0.1:${port} only.\n`, 421));
    answered.catch(() => response.destroy());
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Context {
  readonly live: LivePreview;
  readonly token: string;
  readonly openFile: OpenFile;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const path = pathOf(request.url ?? '/');
  if (path === '/open' && request.method === 'POST') return sendReply(response, await openReply(request, context));
  if (request.method !== 'GET') return sendReply(response, textReply('Only GET is served here.\n', 405));
  if (path === '/events') return followAlong(response, context.live);
  return sendReply(response, await replyTo(path, request.headers.range, context));
}

async function replyTo(path: string | null, range: string | undefined, { live, token }: Context): Promise<Reply> {
  const { data, files, preview } = live;
  switch (path) {
    case '/':
    case '/index.html': {
      const page = renderPreviewPage({ title: `${data.source.name}: preview`, data, live: { token } });
      const policy = `${pagePolicy({ isLive: true })}; frame-ancestors 'none'`;
      return okReply('text/html; charset=utf-8', page, {
        'content-security-policy': policy,
        'x-frame-options': 'DENY',
      });
    }
    case '/preview.json':
      return okReply('application/json; charset=utf-8', JSON.stringify(data));
    case '/calendar.ics':
      return okReply('text/calendar; charset=utf-8', renderCalendarFile(data));
  }
  const name = path?.slice(1) ?? '';
  if (Object.hasOwn(PAGE_FILES, name))
    return okReply(PAGE_FILES[name as PageFile], await readPageFile(name as PageFile));
  const file = files.get(name);
  return file === undefined ? textReply('No such file.\n', 404) : mediaReply(file, range, preview.workspace);
}

function okReply(contentType: string, body: string | Buffer, headers: Reply['headers'] = {}): Reply {
  return {
    status: 200,
    headers: { 'content-type': contentType, 'cross-origin-resource-policy': 'same-origin', ...headers },
    body,
  };
}

/** Null for an address that is not well encoded. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

/** Tells the page each time that there is something new, as server-sent events; the page fetches it then. */
async function followAlong(response: ServerResponse, live: LivePreview): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  const stop = live.listen(() => response.write('event: changed\ndata: \n\n'));
  response.on('close', stop);
}

/** The one request that has an effect: a page of another origin knows no token, and may not send its header. */
async function openReply(request: IncomingMessage, { token, openFile, live }: Context): Promise<Reply> {
  const sent = String(request.headers['x-mergecast-token'] ?? '');
  const isOurs = sent.length === token.length && timingSafeEqual(Buffer.from(sent), Buffer.from(token));
  if (!isOurs) return textReply('Only the preview’s own page may open files.\n', 403);
  const place = await readOpenRequest(request, live.data);
  if (place === null) return textReply('No such file.\n', 404);
  const isOpened = await openFile(place);
  return isOpened ? textReply('Opened.\n', 200) : textReply('No editor with a window is known.\n', 501);
}
