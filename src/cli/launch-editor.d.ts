/** The little that is used of a package without types for it. */
declare module 'launch-editor/get-args.js' {
  /** How an editor is told to open a file at a line and column. */
  // biome-ignore lint/style/noDefaultExport: theirs, not ours
  export default function getArguments(editor: string, file: string, line: number, column: number): string[];
}
