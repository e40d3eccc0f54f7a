/** What a pull request does to the repository's files. */
export interface Changes {
  /** The commit that it is compared with: where it left its base branch. */
  readonly base: string;
  /** The commit that is checked out. What lies on disk uncommitted counts as changed too. */
  readonly head: string;
  /** By path. */
  readonly entries: readonly Change[];
}

/** One file. */
export type Change =
  | { readonly kind: 'added'; readonly path: string; readonly baseBlob: null; readonly headBlob: string | null }
  | { readonly kind: 'modified'; readonly path: string; readonly baseBlob: string; readonly headBlob: string | null }
  | { readonly kind: 'deleted'; readonly path: string; readonly baseBlob: string; readonly headBlob: null }
  | {
      /** Perhaps edited as well: then the two blobs differ. */
      readonly kind: 'renamed';
      readonly from: string;
      readonly path: string;
      readonly baseBlob: string;
      /** Git's object id; null for a file that lies on disk uncommitted. */
      readonly headBlob: string | null;
    };
