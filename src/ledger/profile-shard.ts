import type { ProfileName } from '../domain/account.ts';
import type { AccountPause } from '../domain/account-pause.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import type { TokenNote } from '../domain/token-note.ts';
import type { Git } from '../support/git.ts';
import { listTree, readBlobs, writeCommit } from '../support/git-objects.ts';
import { readPause, readRecord, readTokenNote } from './record-file.ts';

/** What one profile's ref holds. */
export interface ShardContents {
  /** By `ledgerPath`. */
  readonly records: Map<string, LedgerRecord>;
  /** By `accountPausePath`. */
  readonly pauses: Map<string, AccountPause>;
  /** By `tokenNotePath`. */
  readonly tokenNotes: Map<string, TokenNote>;
}

/** One change of a shard, decided against the newest contents; decided again after a lost race. */
export interface ShardUpdate {
  /** Changes the draft. Null: there is nothing to write. Throws for a step that must not be. */
  readonly apply: (draft: ShardContents) => ShardFile | null;
  /** Told when what `apply` decided is durable. */
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface ShardFile {
  readonly path: string;
  readonly text: string;
  /** For the commit's message. */
  readonly summary: string;
  /** The path that this one takes the place of; null when there is none. */
  readonly left: string | null;
}

/** A commit that is not in the ref yet. */
export interface ShardCommit {
  readonly commit: string;
  readonly contents: ShardContents;
}

const PAUSE = /^accounts\/[^/]+\.json$/;
const TOKEN_NOTE = /^tokens\/[^/]+\.json$/;
const RECORD = new RegExp(`^(?:${PLATFORM_IDS.join('|')})/.+\\.json$`);

/** One profile's ref: what was read last, and the updates that wait to be written. */
export class ProfileShard {
  readonly profile: ProfileName;
  contents: ShardContents = emptyContents();
  /** The commit that `contents` were read from; null before the first. */
  head: string | null = null;
  /** Updates that the next commit takes up. */
  waiting: ShardUpdate[] = [];
  /** Races lost one after another. */
  lostRaces = 0;

  constructor(profile: ProfileName) {
    this.profile = profile;
  }

  /** Reads a commit. Files this version knows nothing of are let be: a later one may have put them there. */
  async read(git: Git, head: string | null, where: string): Promise<void> {
    this.head = head;
    const entries = head === null ? [] : await listTree(git, head);
    const files = entries.filter(({ path }) => [RECORD, PAUSE, TOKEN_NOTE].some((kind) => kind.test(path)));
    const blobs = await readBlobs(
      git,
      files.map(({ oid }) => oid),
    );
    const contents = emptyContents();
    for (const [index, { path }] of files.entries()) {
      put(contents, path, String(blobs[index]), `${path} in ${where}`);
    }
    this.contents = contents;
  }

  /** Writes the updates' outcome as one commit. Null when there is nothing to write. Touches no ref. */
  async commit(git: Git, updates: readonly ShardUpdate[]): Promise<ShardCommit | null> {
    const { records, pauses, tokenNotes } = this.contents;
    const contents = { records: new Map(records), pauses: new Map(pauses), tokenNotes: new Map(tokenNotes) };
    const files = updates.map(({ apply }) => apply(contents)).filter((file) => file !== null);
    if (files.length === 0) return null;
    const changes = files.flatMap(({ path, text, left }) => [
      ...(left === null ? [] : [{ path: left, bytes: null }]),
      { path, bytes: Buffer.from(text) },
    ]);
    return { commit: await writeCommit(git, { parent: this.head, message: messageOf(files), changes }), contents };
  }

  /** The commit is in the ref. */
  accept({ commit, contents }: ShardCommit): void {
    this.head = commit;
    this.contents = contents;
    this.lostRaces = 0;
  }
}

function emptyContents(): ShardContents {
  return { records: new Map(), pauses: new Map(), tokenNotes: new Map() };
}

function put(contents: ShardContents, path: string, text: string, where: string): void {
  if (RECORD.test(path)) contents.records.set(path, readRecord(text, where));
  else if (PAUSE.test(path)) contents.pauses.set(path, readPause(text, where));
  else {
    const note = readTokenNote(text);
    if (note !== null) contents.tokenNotes.set(path, note);
  }
}

function messageOf(files: readonly ShardFile[]): string {
  const lines = files.map(({ summary }) => summary);
  const [first = ''] = lines;
  return lines.length === 1 ? `${first}\n` : `${first} and ${lines.length - 1} more\n\n${lines.join('\n')}\n`;
}
