import { pagePolicy, renderPreviewPage } from '../../preview/preview-page.ts';
import { jsonReply, type Reply, textReply } from '../../support/http/reply.ts';
import { PAGE_FILES, type PageFile, readPageFile } from '../../support/page-files.ts';
import { findKept } from '../graph/kept-media.ts';
import { toPublishedMedia } from '../graph/live-post.ts';
import type { World } from '../graph/world.ts';
import { serveMediaFile } from '../server/media-folder.ts';
import type { Target } from '../server/target.ts';
import { publishedData } from './published-data.ts';

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

function findPage(path: string, world: World): (() => Reply | Promise<Reply>) | null {
  switch (path) {
    case '/':
      return () => publishedPage(world);
    case '/published.json':
      return () => publishedJson(world);
    case '/robots.txt':
      return () => textReply('User-agent: *\nAllow: /\n', 200);
  }
  const [, folder = '', name = ''] = path.split('/');
  if (Object.hasOwn(PAGE_FILES, folder)) return () => pageFile(folder as PageFile);
  if (folder === 'kept') return () => keptFile(name, world);
  const isOfPage = /^\d+$/.test(folder) && (name === 'posts' || name === 'videos');
  if (folder === 'p' || folder === 'reel' || folder === 'stories' || folder.startsWith('@') || isOfPage)
    return () => postAt(path, world);
  return null;
}

/** Everything that was published, drawn with the parts of the preview. */
function publishedPage(world: World): Reply {
  const page = renderPreviewPage({
    title: 'Published here · Mergecast sandbox',
    data: publishedData(world),
    live: null,
  });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${pagePolicy({ isLive: false })}; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
  };
  return { status: 200, headers, body: page };
}

async function pageFile(name: PageFile): Promise<Reply> {
  return { status: 200, headers: { 'content-type': PAGE_FILES[name] }, body: await readPageFile(name) };
}

function publishedJson(world: World): Reply {
  return jsonReply({
    version: 1,
    published: world.posts.all.map((post) => toPublishedMedia(post, world.origin)).reverse(),
    double_publish_attempts: world.posts.doublePublishAttempts,
  });
}

function keptFile(name: string, world: World): Reply {
  const kept = findKept(world, name);
  if (kept === null) return textReply('No such file.\n', 404);
  return { status: 200, headers: { 'content-type': kept.contentType }, body: kept.bytes };
}

/** A permalink leads to its post in the page. */
function postAt(path: string, world: World): Reply {
  const withoutSlash = (text: string) => text.replace(/\/$/, '');
  const post = world.posts.all.find(({ permalinkPath }) => withoutSlash(permalinkPath) === withoutSlash(path));
  if (post === undefined) return textReply('No such post.\n', 404);
  return { status: 302, headers: { location: `/#${post.permalinkPath}` }, body: '' };
}
