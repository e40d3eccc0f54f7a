import { parsePost } from '../../content/parse-post.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree, TreeFile } from '../../domain/content-tree.ts';
import { type ExaminedPost, MediaInspector } from '../examine-post.ts';
import { readPostSources } from '../load-content.ts';
import { type ReviewedPost, reviewPost } from '../review/reviewed-post.ts';
import { lookAtPost } from './look-at-post.ts';

/** A post as the page shows it, and as review judges it. */
export interface KeptPost {
  readonly examined: ExaminedPost;
  readonly reviewed: ReviewedPost;
}

/** The posts on disk. One whose bytes are what they were is not read into again. */
export class KeptPosts {
  readonly #tree: ContentTree;
  #media: MediaInspector;
  #configText = '';
  #kept = new Map<string, KeptPost>();

  constructor(tree: ContentTree) {
    this.#tree = tree;
    this.#media = new MediaInspector(tree);
  }

  get media(): MediaInspector {
    return this.#media;
  }

  /** Media changed: any post may show them. */
  forget(): void {
    this.#media = new MediaInspector(this.#tree);
    this.#kept.clear();
  }

  /** In the order of the files. */
  async read(
    files: readonly TreeFile[],
    { config, text }: { readonly config: Config; readonly text: string },
  ): Promise<readonly KeptPost[]> {
    if (text !== this.#configText) this.#kept.clear();
    this.#configText = text;
    const kept = new Map<string, KeptPost>();
    for await (const source of readPostSources(this.#tree, files)) {
      const known = this.#kept.get(source.path);
      const isSame = known?.examined.parsed.source.blob === source.blob;
      kept.set(source.path, known !== undefined && isSame ? known : await this.#look(parsePost(source, config)));
    }
    this.#kept = kept;
    return [...kept.values()];
  }

  async #look(parsed: ExaminedPost['parsed']): Promise<KeptPost> {
    const examined = await lookAtPost(parsed, this.#media);
    return { examined, reviewed: reviewPost(examined) };
  }
}
