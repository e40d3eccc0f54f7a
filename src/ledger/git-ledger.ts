import type { ProfileName } from '../domain/account.ts';
import { LedgerConflict } from '../domain/errors.ts';
import { type LedgerRecord, ledgerPath } from '../domain/ledger-record.ts';
import type { Clock } from '../support/clock.ts';
import { listTree, readBlobs, writeCommit } from '../support/git-objects.ts';
import { type PushResult, pushCommit } from '../support/git-push.ts';
import { fetchRefs, type Repository } from '../support/repository.ts';
import type { DestinationKey, Ledger, RecordChange, UpdateResult } from './ledger.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { assertAllowed } from './transitions.ts';

export interface GitLedgerOptions {
  readonly repository: Repository;
  /** Prefix of the refs, such as `refs/mergecast/ledger`. */
  readonly ref: string;
  readonly profiles: readonly ProfileName[];
  readonly clock: Clock;
}

/** How often a lost race is run again before the run gives up. Each try starts from the winner's state. */
const MAX_RACES = 12;

/** The ledger in refs of its own, one for each profile, written with real git objects and pushed with compare-and-swap. */
export class GitLedger implements Ledger {
  readonly #options: GitLedgerOptions;
  readonly #profiles = new Map<ProfileName, ProfileLedger>();

  private constructor(options: GitLedgerOptions) {
    this.#options = options;
  }

  /** Reads the newest records. Throws `TransientError` when the remote cannot be read. */
  static async open(options: GitLedgerOptions): Promise<GitLedger> {
    const ledger = new GitLedger(options);
    await ledger.refresh();
    return ledger;
  }

  /** Reads what an earlier fetch left in this clone: for looking at a plan without a connection. */
  static async openOffline(options: GitLedgerOptions): Promise<GitLedger> {
    const ledger = new GitLedger(options);
    await ledger.#readAll();
    return ledger;
  }

  async refresh(): Promise<void> {
    await fetchLedger(this.#options);
    await this.#readAll();
  }

  async #readAll(): Promise<void> {
    const inTurn = oneAtATime();
    for (const profile of this.#options.profiles) {
      const shard = new ProfileLedger({ ...this.#options, inTurn }, profile);
      await shard.read();
      this.#profiles.set(profile, shard);
    }
  }

  find(key: DestinationKey): LedgerRecord | null {
    return this.#profiles.get(key.profile)?.records.get(ledgerPath(key)) ?? null;
  }

  *all(): Iterable<LedgerRecord> {
    for (const shard of this.#profiles.values()) yield* shard.records.values();
  }

  update(key: DestinationKey, change: RecordChange): Promise<UpdateResult> {
    return this.#shardOf(key).update(ledgerPath(key), null, change);
  }

  move(from: DestinationKey, to: DestinationKey, change: RecordChange): Promise<UpdateResult> {
    if (from.profile !== to.profile) throw new Error('A record stays in the ledger of its profile.');
    return this.#shardOf(to).update(ledgerPath(to), ledgerPath(from), change);
  }

  #shardOf({ profile }: DestinationKey): ProfileLedger {
    const shard = this.#profiles.get(profile);
    if (shard === undefined) throw new Error(`The ledger of ${profile} was not opened.`);
    return shard;
  }
}

interface ShardOptions extends GitLedgerOptions {
  /** One fetch of a clone at a time: a shallow one has a lock that a second fetch would stumble over. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
}

interface PendingUpdate {
  readonly path: string;
  /** Where the record is until then, when it moves; null when it does not. */
  readonly movedFrom: string | null;
  readonly change: RecordChange;
  readonly resolve: (result: UpdateResult) => void;
  readonly reject: (error: unknown) => void;
}

/** One profile's ref. Updates that arrive while a push is under way share the next commit. */
class ProfileLedger {
  records = new Map<string, LedgerRecord>();
  #head: string | null = null;
  #pending: PendingUpdate[] = [];
  #isDraining = false;
  readonly #options: ShardOptions;
  readonly #profile: ProfileName;

  constructor(options: ShardOptions, profile: ProfileName) {
    this.#options = options;
    this.#profile = profile;
  }

  async read(): Promise<void> {
    const { git } = this.#options.repository;
    this.#head = await git.text(['rev-parse', '--verify', '--quiet', `${this.#localRef()}^{commit}`]);
    this.records = this.#head === null ? new Map() : await this.#readRecords(this.#head);
  }

  update(path: string, movedFrom: string | null, change: RecordChange): Promise<UpdateResult> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ path, movedFrom, change, resolve, reject });
      if (!this.#isDraining) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#pending.length > 0) {
      const batch = this.#pending;
      this.#pending = [];
      try {
        await this.#write(batch);
      } catch (error) {
        for (const update of batch) update.reject(error);
      }
    }
    this.#isDraining = false;
  }

  async #write(batch: readonly PendingUpdate[]): Promise<void> {
    for (let race = 0; race < MAX_RACES; race += 1) {
      const draft = new Map(this.records);
      const results = batch.map((update) => decide(update, draft));
      const recorded = results.flatMap((result) => (result.kind === 'recorded' ? [result.record] : []));
      const left = [...this.records.keys()].filter((path) => !draft.has(path));
      if (recorded.length > 0 && (await this.#commit(recorded, left)) === 'lost_race') {
        await this.#options.clock.sleep(Math.random() * 150 * (race + 1));
        await this.#fetchOwnRef();
        await this.read();
        continue;
      }
      if (recorded.length > 0) this.records = draft;
      for (const [index, update] of batch.entries()) update.resolve(results[index] as UpdateResult);
      return;
    }
    throw new LedgerConflict({
      code: 'LEDGER_CONFLICT',
      message: `Other runs kept writing the ledger of ${this.#profile}; this run lost ${MAX_RACES} races.`,
      hint: 'Nothing was published for it. Run again, and keep one publishing workflow at a time (concurrency).',
    });
  }

  /** Its own ref alone: the shards of one run write their mirrors side by side, and a mirror has one writer. */
  #fetchOwnRef(): Promise<void> {
    const { repository, inTurn } = this.#options;
    if (repository.remote === null) return Promise.resolve();
    return inTurn(() => fetchRefs(repository, [`+${this.#remoteRef()}:${this.#localRef()}`], 'the ledger'));
  }

  /** `left` are the paths that records moved away from. */
  async #commit(records: readonly LedgerRecord[], left: readonly string[]): Promise<'written' | 'lost_race'> {
    const { git, remote } = this.#options.repository;
    const changes = [
      ...records.map((record) => ({ path: ledgerPath(record), bytes: Buffer.from(writeRecord(record)) })),
      ...left.map((path) => ({ path, bytes: null })),
    ];
    const commit = await writeCommit(git, { parent: this.#head, message: describe(records), changes });
    const result =
      remote === null ? await this.#swapLocally(commit) : await pushCommit(git, remote, commit, this.#remoteRef());
    if (result.kind === 'lost_race') return 'lost_race';
    if (result.kind !== 'pushed') throw this.#refused(result.detail);
    if (remote !== null) await git.run(['update-ref', this.#localRef(), commit]);
    this.#head = commit;
    return 'written';
  }

  async #swapLocally(commit: string): Promise<PushResult> {
    const { git } = this.#options.repository;
    const expected = this.#head ?? '0'.repeat(commit.length);
    const { exitCode } = await git.run(['update-ref', this.#localRef(), commit, expected]);
    return exitCode === 0 ? { kind: 'pushed' } : { kind: 'lost_race' };
  }

  async #readRecords(commit: string): Promise<Map<string, LedgerRecord>> {
    const { git } = this.#options.repository;
    const files = (await listTree(git, commit)).filter((entry) => entry.path.endsWith('.json'));
    const blobs = await readBlobs(
      git,
      files.map((entry) => entry.oid),
    );
    return new Map(
      files.map((entry, index) => [
        entry.path,
        readRecord(String(blobs[index]), `${entry.path} in ${this.#remoteRef()}`),
      ]),
    );
  }

  #remoteRef(): string {
    return `${this.#options.ref}/${this.#profile}`;
  }

  /** Without a remote the ref itself is the ledger; with one, this clone keeps a mirror beside it. */
  #localRef(): string {
    const { remote } = this.#options.repository;
    return remote === null ? this.#remoteRef() : `refs/mergecast/remotes/${remote}/${this.#profile}`;
  }

  #refused(detail: string): LedgerConflict {
    return new LedgerConflict({
      code: 'LEDGER_REFUSED',
      message: `The claim or outcome could not be pushed to ${this.#remoteRef()}: ${detail}`,
      hint: 'A post whose claim cannot be pushed is not published. Give the run the right to push (contents: write), or move the ledger with ledger.ref.',
      details: { ref: this.#remoteRef() },
    });
  }
}

function decide(update: PendingUpdate, draft: Map<string, LedgerRecord>): UpdateResult {
  const current = draft.get(update.movedFrom ?? update.path) ?? null;
  if (update.movedFrom !== null && (current === null || draft.has(update.path))) return { kind: 'declined', current };
  const record = update.change(current);
  if (record === null) return { kind: 'declined', current };
  assertAllowed(current?.state ?? 'none', record.state);
  if (update.movedFrom !== null) draft.delete(update.movedFrom);
  draft.set(update.path, record);
  return { kind: 'recorded', record };
}

function describe(records: readonly LedgerRecord[]): string {
  const lines = records.map((record) => `${record.state}: ${record.post} → ${record.platform}`);
  const [first = ''] = lines;
  return lines.length === 1 ? `${first}\n` : `${first} and ${lines.length - 1} more\n\n${lines.join('\n')}\n`;
}

async function fetchLedger({ repository, ref }: GitLedgerOptions): Promise<void> {
  const { remote, isShallow, git } = repository;
  if (remote === null) return;
  // `git fetch --depth` fails without a word where a pattern matches nothing: a ledger that is not begun yet.
  if (isShallow && (await git.text(['ls-remote', remote, `${ref}/*`])) === '') return;
  await fetchRefs(repository, [`+${ref}/*:refs/mergecast/remotes/${remote}/*`], 'the ledger');
}

function oneAtATime(): ShardOptions['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {}); // its own caller hears of it
    return next;
  };
}
