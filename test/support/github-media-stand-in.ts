import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The parts of GitHub that serve media: releases with their assets, and Git LFS. On loopback; only the token gets in. */
export interface GitHubMediaStandIn {
  readonly origin: string;
  /** Assets by id. */
  readonly assets: Map<number, StandInAsset>;
  /** Objects of Git LFS by their SHA-256. */
  readonly objects: Map<string, Uint8Array>;
  /** `METHOD /path` of every request, with the kind of its authorization. */
  readonly requests: string[];
  addObject(bytes: Uint8Array): string;
  close(): Promise<void>;
}

export interface StandInAsset {
  readonly name: string;
  readonly contentType: string;
  readonly createdAt: string;
  readonly bytes: Uint8Array;
}

const RELEASE = { id: 7, tag_name: 'mergecast-media', draft: true };

export async function startGitHubMediaStandIn(token: string): Promise<GitHubMediaStandIn> {
  const assets = new Map<number, StandInAsset>();
  const objects = new Map<string, Uint8Array>();
  const signatures = new Map<string, Uint8Array>();
  const requests: string[] = [];
  let hasRelease = false;
  let origin = '';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', origin);
    const { pathname } = url;
    requests.push(`${method} ${pathname}${headers.authorization === undefined ? '' : ' with a token'}`);
    const body = await readAll(request);
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const signed = (bytes: Uint8Array): string => {
      const signature = randomUUID();
      signatures.set(signature, bytes);
      return `${origin}/signed/file?sig=${signature}`;
    };
    if (pathname === '/robots.txt') return void json({}, 404);
    if (pathname === '/signed/file') {
      const bytes = signatures.get(url.searchParams.get('sig') ?? '');
      if (bytes === undefined || headers.authorization !== undefined) return void json({}, 403);
      const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from === 0 ? 200 : 206, { 'content-type': 'application/octet-stream' });
      return void response.end(bytes.subarray(from));
    }
    if (!isToken(headers.authorization, token)) return void json({ message: 'Bad credentials' }, 401);
    if (pathname.endsWith('/objects/batch')) {
      const { objects: asked } = JSON.parse(body.toString()) as { objects: { oid: string; size: number }[] };
      const answers = asked.map(({ oid, size }) => {
        const bytes = objects.get(oid);
        if (bytes === undefined) return { oid, size, error: { code: 404, message: 'Object does not exist' } };
        return { oid, size, actions: { download: { href: signed(bytes), header: {} } } };
      });
      return void json({ transfer: 'basic', objects: answers });
    }
    const release = { ...RELEASE, upload_url: `${origin}/upload/7/assets{?name,label}` };
    const [, id] = /\/releases\/assets\/(\d+)$/.exec(pathname) ?? [];
    const asset = id === undefined ? undefined : assets.get(Number(id));
    switch (`${method} ${pathname.replace(/\d+$/, 'N')}`) {
      case 'GET /repos/acme/content':
        return void json({ private: true });
      case 'GET /repos/acme/content/releases':
        return void json(hasRelease ? [release] : []);
      case 'POST /repos/acme/content/releases':
        hasRelease = true;
        return void json(release, 201);
      case 'GET /repos/acme/content/releases/7/assets':
        return void json([...assets].map(([id, { createdAt }]) => ({ id, created_at: createdAt })));
      case 'POST /upload/7/assets': {
        if (Number(headers['content-length']) !== body.length) return void json({}, 400);
        const id = assets.size + 100;
        const name = url.searchParams.get('name') ?? '';
        const createdAt = new Date().toISOString();
        assets.set(id, { name, contentType: headers['content-type'] ?? '', createdAt, bytes: body });
        return void json({ id }, 201);
      }
      case 'GET /repos/acme/content/releases/assets/N':
        if (asset === undefined || headers.accept !== 'application/octet-stream') return void json({}, 404);
        return void response.writeHead(302, { location: signed(asset.bytes) }).end();
      case 'DELETE /repos/acme/content/releases/assets/N':
        assets.delete(Number(id));
        return void response.writeHead(204).end();
    }
    json({ message: 'Not Found' }, 404);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    assets,
    objects,
    requests,
    addObject(bytes) {
      const oid = createHash('sha256').update(bytes).digest('hex');
      objects.set(oid, bytes);
      return oid;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `Bearer` and `token` for the API, `Basic` for Git LFS. */
function isToken(authorization: string | undefined, token: string): boolean {
  const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return authorization === basic || authorization?.replace(/^(?:bearer|token) /i, '') === token;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
