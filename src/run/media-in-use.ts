import { type MediaReference, type NamedMedia, namedMedia } from '../content/named-media.ts';
import type { Config } from '../domain/config.ts';
import type { ContentTree } from '../domain/content-tree.ts';
import type { MediaLimits } from '../domain/media-limits.ts';
import type { Post } from '../domain/post.ts';
import { combineLimits } from '../media/fix-plan/combine-limits.ts';
import { adapterFor } from '../platforms/registry.ts';
import { examinePost, type InspectedPath, MediaInspector } from './examine-post.ts';
import { parsePosts } from './load-content.ts';

/** A post, and the files that it names. */
export interface UsingPost extends NamedMedia {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where each reference really leads, links resolved; the path itself where there is no file. */
  readonly leadsTo: ReadonlyMap<MediaReference, string>;
}

/** A file that an unfinished post shows, and what holds for it in all of them. */
export interface UsedFile extends InspectedPath {
  /** From the repository's root; links resolved where there is a file. */
  readonly path: string;
  readonly limits: MediaLimits;
  /** Whether a post reaches it through a link. */
  readonly isLinked: boolean;
}

export interface MediaInUse {
  /** Every post, finished ones too. */
  readonly posts: readonly UsingPost[];
  /** By path: those that wanted, unfinished posts show on a platform that we know. */
  readonly files: readonly UsedFile[];
  /** How many posts are wanted, finished ones too. */
  readonly wanted: number;
}

/** Finds out which files posts name, and what the platforms ask of them. */
export async function mediaInUse(
  tree: ContentTree,
  config: Config,
  isWanted: (file: { readonly path: string }) => boolean,
): Promise<MediaInUse> {
  const inspector = new MediaInspector(tree);
  const posts: UsingPost[] = [];
  const limits = new Map<string, MediaLimits>();
  for await (const parsed of parsePosts(tree, config, () => true)) {
    const { path, bytes } = parsed.source;
    const named = namedMedia(path, bytes);
    const leadsTo = new Map<MediaReference, string>();
    for (const reference of named.references) leadsTo.set(reference, await realPath(inspector, reference.path));
    posts.push({ ...named, path, bytes, leadsTo });
    if (!named.isFinished) learnLimits((await examinePost(parsed, inspector)).post, limits);
  }
  const wanted = posts.filter(isWanted);
  return { posts, files: await usedFiles(wanted, limits, inspector), wanted: wanted.length };
}

async function realPath(inspector: MediaInspector, path: string): Promise<string> {
  const { look } = await inspector.inspect(path);
  return look.kind === 'file' ? look.path : path;
}

function learnLimits(post: Post | null, known: Map<string, MediaLimits>): void {
  for (const destination of post?.destinations ?? []) {
    for (const { item, limits } of adapterFor(destination.platform)?.mediaLimits(destination) ?? []) {
      if (item.source.kind !== 'file') continue;
      const other = known.get(item.source.path);
      known.set(item.source.path, other === undefined ? limits : combineLimits(other, limits));
    }
  }
}

async function usedFiles(
  posts: readonly UsingPost[],
  limits: ReadonlyMap<string, MediaLimits>,
  inspector: MediaInspector,
): Promise<readonly UsedFile[]> {
  const linked = new Map<string, boolean>();
  for (const { leadsTo, isFinished } of posts) {
    if (isFinished) continue;
    for (const [{ path }, real] of leadsTo) linked.set(real, linked.get(real) === true || path !== real);
  }
  const files: UsedFile[] = [];
  for (const [path, isLinked] of [...linked].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = limits.get(path);
    if (own !== undefined) files.push({ path, limits: own, isLinked, ...(await inspector.inspect(path)) });
  }
  return files;
}
