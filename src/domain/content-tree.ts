/** One version of the repository's files: a commit, or the working tree at a desk. Read only. */
export interface ContentTree {
  /** The commit it shows; null for a working tree. */
  readonly commit: string | null;
  /**
   * Files below the folders (all depths), sorted by path, each once. Links that leave the repository are not followed;
   * a link inside it does not count a file twice. Throws `ConfigError` for a folder outside the repository.
   */
  list(folders: readonly string[]): Promise<readonly TreeFile[]>;
  /** Contents in the order asked; a path that is not a file yields null bytes. */
  read(
    files: readonly Pick<TreeFile, 'path'>[],
  ): AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array | null }>;
  /** What a path leads to after resolving links. */
  look(path: string): Promise<PathLook>;
  /** Up to `maxBytes` from the start of a file. Null when it is not there. */
  readHead(path: string, maxBytes: number): Promise<Uint8Array | null>;
  /** For files too large to be read whole. Null when it is not there. Close what you opened. */
  open(path: string): Promise<OpenFile | null>;
}

/** A file that is read in places. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** From `start` on; fewer than `length` bytes only at the file's end. Going forward is cheap, going back may not be. */
  read(start: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface TreeFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Git object id; null for a file of a working tree. */
  readonly blob: string | null;
}

export type PathLook =
  /** `path` is where it really is; `blob` is null in a working tree. */
  | { readonly kind: 'file'; readonly path: string; readonly sizeBytes: number; readonly blob: string | null }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  /** It is there, but outside the repository or inside `.git`. */
  | { readonly kind: 'outside' };
