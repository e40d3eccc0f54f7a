import { jsonReply, type Reply, textReply } from '../../support/http/reply.ts';
import { findKept } from '../instagram/kept-media.ts';
import { toPublishedMedia } from '../instagram/live-post.ts';
import type { World } from '../instagram/world.ts';
import { serveMediaFile } from '../server/media-folder.ts';
import type { Target } from '../server/target.ts';
import { html } from './html.ts';
import { pageReply } from './layout.ts';
import { postPage } from './post-page.ts';
import { publishedPage } from './published-page.ts';
import { STYLE } from './style.ts';

const MEDIA_PREFIX = '/media/';

/** Everything that is not the API: pages, their files, and the media folder. Null: the path is none of these. */
export function routePage(
  { method, path }: { readonly method: string; readonly path: string },
  world: World,
  mediaRoot: string | undefined,
): Target | null {
  if (path.startsWith(MEDIA_PREFIX) && mediaRoot !== undefined) {
    const file = path.slice(MEDIA_PREFIX.length);
    return { endpoint: 'media.file', accountId: null, run: () => serveMediaFile(mediaRoot, file, method) };
  }
  if (method !== 'GET') return null;
  const reply = findPage(path, world);
  return reply === null ? null : { endpoint: null, accountId: null, run: async () => reply() };
}

function findPage(path: string, world: World): (() => Reply) | null {
  switch (path) {
    case '/':
      return () => publishedPage(world);
    case '/published.json':
      return () => publishedJson(world);
    case '/style.css':
      return () => ({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: STYLE });
    case '/robots.txt':
      return () => textReply('User-agent: *\nAllow: /\n', 200);
    case '/favicon.ico':
      return () => ({ status: 204, headers: {}, body: '' });
  }
  const [, folder, ...rest] = path.split('/');
  if (folder === 'kept') return () => keptFile(rest[0] ?? '', world);
  if (folder === 'p' || folder === 'reel' || folder === 'stories') return () => postAt(path, world);
  return null;
}

function publishedJson(world: World): Reply {
  return jsonReply({
    version: 1,
    published: world.posts.all.map((post) => toPublishedMedia(post, world.origin)).reverse(),
    double_publish_attempts: world.posts.doublePublishAttempts,
  });
}

function keptFile(name: string, world: World): Reply {
  const kept = findKept(world.containers, name);
  if (kept === null) return textReply('No such file.\n', 404);
  return { status: 200, headers: { 'content-type': kept.contentType }, body: kept.bytes };
}

function postAt(path: string, world: World): Reply {
  const wanted = path.endsWith('/') ? path : `${path}/`;
  const post = world.posts.all.find(({ permalinkPath }) => permalinkPath === wanted);
  if (post !== undefined) return postPage(post);
  const content = html`<main><p class="eyebrow"><a href="/">Mergecast sandbox</a></p><h1>No such post</h1></main>`;
  return pageReply('No such post · Mergecast sandbox', content, 404);
}
