import type { TreeFile } from '../../domain/content-tree.ts';

const MEDIA = /\.(?:jpe?g|png|webp|gif|heic|avif|bmp|tiff?|mp4|m4v|mov|webm|avi|mkv)$/i;

/** Finds pictures and videos that no post names, told of one post after the other. */
export class OrphanSearch {
  readonly #orphans: Set<string>;
  #isSure = true;

  constructor(files: readonly TreeFile[]) {
    this.#orphans = new Set(files.flatMap(({ path }) => (MEDIA.test(path) ? [path] : [])));
  }

  /** Null: it cannot be told what a post names, so any file may be. */
  tell(names: readonly string[] | null): void {
    if (names === null) this.#isSure = false;
    for (const name of names ?? []) this.#orphans.delete(name);
  }

  /** By path. */
  found(): readonly string[] {
    return this.#isSure ? [...this.#orphans] : [];
  }
}
