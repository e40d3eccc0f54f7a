/** A file of the commit that is published, whose bytes can be had: from git, or from Git LFS where git has a pointer. */
export interface MediaFile {
  /** From the repository's root, with `/`, links resolved. */
  readonly path: string;
  /** Whether git holds a pointer and Git LFS the bytes. */
  readonly isLfs: boolean;
  /** Of the medium itself, not of a pointer. */
  readonly sizeBytes: number;
  /** Names the bytes, in hexadecimal: git's object id, or the SHA-256 of a file in Git LFS. */
  readonly contentId: string;
  /**
   * The bytes from an offset on, as they come: they are never held whole. Throws `TransientError` when Git LFS does not
   * give them, or gives others than the pointer names.
   */
  read(fromByte: number): AsyncIterable<Uint8Array>;
}

/** Finds a file of the commit. Throws `ContentError` when there is none at the path. */
export type OpenMediaFile = (path: string) => Promise<MediaFile>;
