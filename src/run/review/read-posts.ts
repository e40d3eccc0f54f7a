import type { Config } from '../../domain/config.ts';
import type { ContentTree, TreeFile } from '../../domain/content-tree.ts';
import { examinePost, MediaInspector } from '../examine-post.ts';
import { parseFiles } from '../load-content.ts';
import type { Dependency, ReviewCache } from './review-cache.ts';
import { type ReviewedPost, reviewPost } from './reviewed-post.ts';

export interface PostsToRead {
  readonly tree: ContentTree;
  readonly config: Config;
  /** Posts, by path. */
  readonly files: readonly TreeFile[];
  /** Git's object ids of files that lie on disk as git has them, by path. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Null: every post is read. */
  readonly cache: ReviewCache | null;
}

export interface ReadPosts {
  /** By path. */
  readonly posts: readonly ReviewedPost[];
  /** How many of them were read and looked into; the others are known from before. */
  readonly readCount: number;
}

/** Reviews posts. One whose bytes and media are just as they were is not read again. */
export async function readPosts({ tree, config, files, blobs, cache }: PostsToRead): Promise<ReadPosts> {
  const states = new FileStates(tree, blobs);
  const reviewed = new Map<string, ReviewedPost>();
  for (const { path } of cache === null ? [] : files) {
    const blob = blobs.get(path);
    const known = blob === undefined ? null : (cache?.find(path, blob) ?? null);
    if (known === null || !(await states.areAs(known.dependencies))) continue;
    reviewed.set(path, known.reviewed);
    cache?.keep(path);
  }
  const asked = new Set(files.flatMap(({ path }) => (reviewed.has(path) ? [] : [path])));
  const media = new MediaInspector(tree);
  for await (const parsed of parseFiles(
    tree,
    config,
    files.filter(({ path }) => asked.has(path)),
  )) {
    const { path } = parsed.source;
    const result = reviewPost(await examinePost(parsed, media));
    reviewed.set(path, result);
    const blob = blobs.get(path);
    if (cache === null || blob === undefined) continue;
    const dependencies = await states.of(parsed.files.map((file) => file.path));
    if (dependencies !== null) cache.put(path, blob, { reviewed: result, dependencies });
  }
  const posts = files.flatMap(({ path }) => reviewed.get(path) ?? []);
  return { posts, readCount: posts.filter(({ path }) => asked.has(path)).length };
}

/** Tells whether media are what they were, each looked at once. */
class FileStates {
  readonly #tree: ContentTree;
  readonly #blobs: ReadonlyMap<string, string>;
  readonly #seen = new Map<string, Promise<string | null>>();

  constructor(tree: ContentTree, blobs: ReadonlyMap<string, string>) {
    this.#tree = tree;
    this.#blobs = blobs;
  }

  async areAs(dependencies: readonly Dependency[]): Promise<boolean> {
    for (const { path, state } of dependencies) if ((await this.#stateOf(path)) !== state) return false;
    return true;
  }

  /** Null where one of them is not as git has it: then nothing can be promised. */
  async of(paths: readonly string[]): Promise<readonly Dependency[] | null> {
    const dependencies: Dependency[] = [];
    for (const path of new Set(paths)) {
      const state = await this.#stateOf(path);
      if (state === null) return null;
      dependencies.push({ path, state });
    }
    return dependencies;
  }

  #stateOf(path: string): Promise<string | null> {
    const state = this.#seen.get(path) ?? this.#look(path);
    this.#seen.set(path, state);
    return state;
  }

  /** The size tells a file of Git LFS from its pointer, which have one object id. */
  async #look(path: string): Promise<string | null> {
    const look = await this.#tree.look(path);
    if (look.kind !== 'file') return look.kind;
    const blob = this.#blobs.get(look.path);
    return blob === undefined ? null : `${look.path} ${blob} ${look.sizeBytes}`;
  }
}
