import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { type Reply, textReply } from '../../support/http/reply.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a file under `root`. `path` is percent-encoded, relative, with `/`. Links that leave the folder are not followed. */
export async function serveMediaFile(root: string, path: string, method: string): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return textReply('Only GET and HEAD are served here.\n', 405);
  const file = await findFile(root, path);
  if (file === null) return textReply('No such file.\n', 404);
  const headers = {
    'content-type': CONTENT_TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': String(file.sizeBytes),
  };
  return { status: 200, headers, body: method === 'HEAD' ? '' : createReadStream(file.path) };
}

async function findFile(root: string, path: string) {
  try {
    const folder = await realpath(root);
    const found = await realpath(resolve(folder, `./${decodeURIComponent(path)}`));
    const status = await stat(found);
    if (!found.startsWith(folder + sep) || !status.isFile()) return null;
    return { path: found, sizeBytes: status.size };
  } catch {
    // Missing, unreadable, badly encoded: to a client all of it is "no such file".
    return null;
  }
}
