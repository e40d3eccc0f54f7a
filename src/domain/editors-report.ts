/** What `mergecast editors` can set up. */
export const EDITORS = ['vscode', 'front-matter', 'decap', 'sveltia'] as const;
export type Editor = (typeof EDITORS)[number];

/** The public JSON of `editors`. Version 1 is a contract (docs/cli.md). */
export interface EditorsReport {
  readonly version: 1;
  readonly editor: Editor;
  readonly files: readonly EditorFileRow[];
  /** Whether the files are now as they should be; also true where they were already. */
  readonly applied: boolean;
}

export interface EditorFileRow {
  /** From the repository's root, with `/`. */
  readonly file: string;
  /** What is done to it, or would be. */
  readonly change: 'create' | 'update' | 'none';
}
