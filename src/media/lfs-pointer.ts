/** What a Git LFS pointer file says about the real one. */
export interface LfsPointer {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly oid: string;
  /** Of the real file, which is elsewhere. */
  readonly sizeBytes: number;
}

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:[^\n]*\n)*?oid (sha256:[0-9a-f]{64})\r?\nsize (\d+)\r?\n?/;

/** The pointer that a file's first bytes hold, or null. See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md. */
export function parseLfsPointer(text: string): LfsPointer | null {
  const [, oid, size] = POINTER.exec(text.slice(0, 1024)) ?? [];
  return oid === undefined ? null : { oid, sizeBytes: Number(size) };
}
