/** One line of `git ls-tree`. */
export interface GitTreeEntry {
  readonly kind: 'file' | 'link' | 'folder' | 'submodule';
  readonly oid: string;
  /** From the listed tree on: a name, or a path when the listing is recursive. */
  readonly path: string;
  /** Null where the listing was made without sizes, and for anything but a blob. */
  readonly sizeBytes: number | null;
}

const KINDS: Readonly<Record<string, GitTreeEntry['kind']>> = {
  '120000': 'link',
  '040000': 'folder',
  '160000': 'submodule',
};

/** Reads what `git ls-tree -z` wrote, with `--long` or without. */
export function parseTreeEntries(output: Buffer): readonly GitTreeEntry[] {
  const lines = output.toString('utf8').split('\0');
  lines.pop(); // every entry ends with a zero byte
  return lines.map(parseEntry);
}

function parseEntry(line: string): GitTreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , oid = '', size] = line.slice(0, tab).split(/ +/);
  const sizeBytes = size === undefined || size === '-' ? null : Number(size);
  return { kind: KINDS[mode] ?? 'file', oid, path: line.slice(tab + 1), sizeBytes };
}
