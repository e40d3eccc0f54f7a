import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Git } from './git.ts';

export interface TreeEntry {
  /** `100644`, `100755`, `120000` (a link), `160000` (a submodule). */
  readonly mode: string;
  readonly oid: string;
  /** From the tree's root, with `/`. */
  readonly path: string;
}

/** Every file of a commit, below `folders` when given. Throws when the commit cannot be read. */
export async function listTree(git: Git, commit: string, folders: readonly string[] = []): Promise<TreeEntry[]> {
  const output = await git.must(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...folders]);
  return output
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map(parseTreeLine);
}

function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
  return { mode, oid, path: line.slice(tab + 1) };
}

/** Contents of blobs, in the order asked. One process; throws for an object that is not there. */
export async function readBlobs(git: Git, oids: readonly string[]): Promise<Buffer[]> {
  if (oids.length === 0) return [];
  const output = await git.must(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
  const blobs: Buffer[] = [];
  let offset = 0;
  for (const oid of oids) {
    const headerEnd = output.indexOf(0x0a, offset);
    const [, type, size] = output.subarray(offset, headerEnd).toString('utf8').split(' ');
    if (type !== 'blob') throw new Error(`git object ${oid} is not a file that can be read (${type}).`);
    const start = headerEnd + 1;
    const end = start + Number(size);
    blobs.push(output.subarray(start, end));
    offset = end + 1;
  }
  return blobs;
}

/** A file as it shall be. */
export interface FileWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Default `100644`. */
  readonly mode?: string;
}

/** Null bytes: the file goes. */
export type FileChange = FileWrite | { readonly path: string; readonly bytes: null };

export interface CommitRequest {
  /** Null: a first commit. */
  readonly parent: string | null;
  readonly message: string;
  readonly changes: readonly FileChange[];
}

/**
 * Writes a commit with real git objects and returns its id. No ref, index or working tree is touched: killed anywhere
 * in here, nothing has happened.
 */
export async function writeCommit(git: Git, request: CommitRequest): Promise<string> {
  const gitDir = await git.must(['rev-parse', '--absolute-git-dir']);
  const index = `${gitDir.toString('utf8').trim()}/mergecast-index-${randomUUID()}`;
  const variables = { GIT_INDEX_FILE: index };
  try {
    await git.must(request.parent === null ? ['read-tree', '--empty'] : ['read-tree', request.parent], { variables });
    const entries: string[] = [];
    for (const change of request.changes) entries.push(await indexEntry(git, change, request));
    await git.must(['update-index', '-z', '--index-info'], { variables, input: entries.join('') });
    const tree = text(await git.must(['write-tree'], { variables }));
    const parents = request.parent === null ? [] : ['-p', request.parent];
    const identity = await identityArguments(git);
    return text(await git.must([...identity, 'commit-tree', tree, ...parents], { input: request.message }));
  } finally {
    await rm(index, { force: true });
  }
}

/** The id of a commit's tree: two commits with the same one have the same files. */
export async function treeOf(git: Git, commit: string): Promise<string> {
  return text(await git.must(['rev-parse', '--verify', `${commit}^{tree}`]));
}

/** A line for `git update-index --index-info`; the object of a file that stays is written first. */
async function indexEntry(git: Git, change: FileChange, request: CommitRequest): Promise<string> {
  if (change.bytes === null) return `0 ${noObject(request)}\t${change.path}\0`;
  const oid = text(await git.must(['hash-object', '-w', '--stdin'], { input: change.bytes }));
  return `${change.mode ?? '100644'} ${oid}\t${change.path}\0`;
}

/** As long as the repository's own ids: SHA-1 or SHA-256. */
function noObject({ parent }: CommitRequest): string {
  return '0'.repeat(parent?.length ?? 40);
}

/** Nobody's name is configured on a runner: then the commit is the bot's. */
async function identityArguments(git: Git): Promise<string[]> {
  if (await git.text(['config', 'user.email'])) return [];
  return [
    '-c',
    'user.name=github-actions[bot]',
    '-c',
    'user.email=41898282+github-actions[bot]@users.noreply.github.com',
  ];
}

function text(output: Buffer): string {
  return output.toString('utf8').trim();
}
