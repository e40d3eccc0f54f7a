import pLimit from 'p-limit';
import type { Account, ProfileName } from '../domain/account.ts';
import { type AccountPause, accountPausePath } from '../domain/account-pause.ts';
import { LedgerConflict } from '../domain/errors.ts';
import { type LedgerRecord, ledgerPath } from '../domain/ledger-record.ts';
import { type TokenNote, tokenNotePath } from '../domain/token-note.ts';
import type { Clock } from '../support/clock.ts';
import type { Repository } from '../support/repository.ts';
import { keepingParts } from './keeping-parts.ts';
import type { DestinationKey, Ledger, RecordChange, UpdateResult } from './ledger.ts';
import { fetchLedger, publishCommits, readHeads } from './ledger-refs.ts';
import { ProfileShard, type ShardCommit, type ShardFile, type ShardUpdate } from './profile-shard.ts';
import { writeFile } from './record-file.ts';
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

/** Commits that are written at a time: each is a handful of git processes. */
const MAX_WRITING = 8;

/** Updates of one profile that are written together. */
interface Batch {
  readonly shard: ProfileShard;
  readonly updates: readonly ShardUpdate[];
}

/**
 * The ledger in refs of its own, one for each profile, written with real git objects and pushed with compare-and-swap.
 * Updates that arrive while a push is under way share the next one: one commit for each profile, one push for all.
 */
export class GitLedger implements Ledger {
  readonly #options: GitLedgerOptions;
  readonly #shards: ReadonlyMap<ProfileName, ProfileShard>;
  readonly #writeLimit = pLimit(MAX_WRITING);
  #isDraining = false;

  private constructor(options: GitLedgerOptions) {
    this.#options = options;
    this.#shards = new Map(options.profiles.map((profile) => [profile, new ProfileShard(profile)]));
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
    await ledger.#read([...ledger.#shards.values()]);
    return ledger;
  }

  async refresh(): Promise<void> {
    await fetchLedger(this.#options.repository, this.#options.ref);
    await this.#read([...this.#shards.values()]);
  }

  find(key: DestinationKey): LedgerRecord | null {
    return this.#shards.get(key.profile)?.contents.records.get(ledgerPath(key)) ?? null;
  }

  *all(): Iterable<LedgerRecord> {
    for (const { contents } of this.#shards.values()) yield* contents.records.values();
  }

  pauseOf({ profile, platform }: Pick<Account, 'profile' | 'platform'>): AccountPause | null {
    return this.#shards.get(profile)?.contents.pauses.get(accountPausePath(platform)) ?? null;
  }

  tokenNoteOf({ profile, platform }: Pick<Account, 'profile' | 'platform'>): TokenNote | null {
    return this.#shards.get(profile)?.contents.tokenNotes.get(tokenNotePath(platform)) ?? null;
  }

  update(key: DestinationKey, change: RecordChange): Promise<UpdateResult> {
    return this.#enqueue(key.profile, ({ records }) => decide(records, { path: ledgerPath(key), from: null, change }));
  }

  move(from: DestinationKey, to: DestinationKey, change: RecordChange): Promise<UpdateResult> {
    if (from.profile !== to.profile) throw new Error('A record stays in the ledger of its profile.');
    const step = { path: ledgerPath(to), from: ledgerPath(from), change };
    return this.#enqueue(to.profile, ({ records }) => decide(records, step));
  }

  pause(pause: AccountPause): Promise<void> {
    const path = accountPausePath(pause.platform);
    return this.#enqueue(pause.profile, ({ pauses }) => {
      const current = pauses.get(path);
      const isKept = current?.account_id === pause.account_id && current.not_before >= pause.not_before;
      if (isKept) return { result: undefined, file: null };
      pauses.set(path, pause);
      const summary = `rests until ${pause.not_before}: ${pause.platform}`;
      return { result: undefined, file: { path, text: writeFile(pause), summary, left: null } };
    });
  }

  noteToken(note: TokenNote): Promise<void> {
    const path = tokenNotePath(note.platform);
    return this.#enqueue(note.profile, ({ tokenNotes }) => {
      tokenNotes.set(path, note);
      const summary = `token seen: ${note.platform}`;
      return { result: undefined, file: { path, text: writeFile(note), summary, left: null } };
    });
  }

  #enqueue<Result>(
    profile: ProfileName,
    decide: (draft: ProfileShard['contents']) => { readonly result: Result; readonly file: ShardFile | null },
  ): Promise<Result> {
    const shard = this.#shards.get(profile);
    if (shard === undefined) throw new Error(`The ledger of ${profile} was not opened.`);
    return new Promise((resolve, reject) => {
      let decided: { readonly result: Result } | null = null;
      const apply: ShardUpdate['apply'] = (draft) => {
        const decision = decide(draft);
        decided = decision;
        return decision.file;
      };
      shard.waiting.push({ apply, resolve: () => resolve((decided as unknown as { result: Result }).result), reject });
      if (!this.#isDraining) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    // What the same moment brings goes into the same push.
    await Promise.resolve();
    for (let batches = this.#takeWaiting(); batches.length > 0; batches = this.#takeWaiting()) {
      try {
        await this.#write(batches);
      } catch (error) {
        for (const batch of batches) rejectAll(batch, error);
      }
    }
    this.#isDraining = false;
  }

  #takeWaiting(): Batch[] {
    return [...this.#shards.values()]
      .filter(({ waiting }) => waiting.length > 0)
      .map((shard) => ({ shard, updates: shard.waiting.splice(0) }));
  }

  /** One commit for each profile, all in one push; each stands or falls by itself. */
  async #write(batches: readonly Batch[]): Promise<void> {
    const written = await Promise.all(batches.map((batch) => this.#writeLimit(() => this.#commit(batch))));
    const pushed = written.filter((each) => each !== null);
    const results = await publishCommits(
      this.#options,
      pushed.map(({ batch: { shard }, commit: { commit } }) => ({
        profile: shard.profile,
        commit,
        expected: shard.head,
      })),
    );
    const losers: Batch[] = [];
    for (const [index, { batch, commit }] of pushed.entries()) {
      const result = results[index];
      if (result?.kind === 'pushed') {
        batch.shard.accept(commit);
        resolveAll(batch);
      } else if (result?.kind === 'lost_race') losers.push(batch);
      else rejectAll(batch, this.#refused(batch.shard, result?.detail ?? 'the push gave no answer'));
    }
    if (losers.length > 0) await this.#againFromTheWinners(losers);
  }

  /** Null when it was answered already: there was nothing to write, or a step that must not be. */
  async #commit(batch: Batch): Promise<{ readonly batch: Batch; readonly commit: ShardCommit } | null> {
    try {
      const commit = await batch.shard.commit(this.#options.repository.git, batch.updates);
      if (commit !== null) return { batch, commit };
      resolveAll(batch);
    } catch (error) {
      rejectAll(batch, error);
    }
    return null;
  }

  async #againFromTheWinners(losers: readonly Batch[]): Promise<void> {
    const { clock, repository, ref } = this.#options;
    const lost = Math.max(...losers.map(({ shard }) => shard.lostRaces)) + 1;
    await clock.sleep(Math.random() * 150 * lost);
    await fetchLedger(repository, ref);
    await this.#read(losers.map(({ shard }) => shard));
    for (const batch of losers) {
      batch.shard.lostRaces += 1;
      if (batch.shard.lostRaces < MAX_RACES) batch.shard.waiting.unshift(...batch.updates);
      else {
        batch.shard.lostRaces = 0;
        rejectAll(batch, tooManyRaces(batch.shard));
      }
    }
  }

  async #read(shards: readonly ProfileShard[]): Promise<void> {
    const heads = await readHeads(this.#options);
    for (const shard of shards) {
      const where = `${this.#options.ref}/${shard.profile}`;
      await shard.read(this.#options.repository.git, heads.get(shard.profile) ?? null, where);
    }
  }

  #refused({ profile }: ProfileShard, detail: string): LedgerConflict {
    const ref = `${this.#options.ref}/${profile}`;
    return new LedgerConflict({
      code: 'LEDGER_REFUSED',
      message: `The claim or outcome could not be pushed to ${ref}: ${detail}`,
      hint: 'A post whose claim cannot be pushed is not published. Give the run the right to push (contents: write), or move the ledger with ledger.ref.',
      details: { ref },
    });
  }
}

interface Step {
  readonly path: string;
  /** Where the record is until then, when it moves; null when it does not. */
  readonly from: string | null;
  readonly change: RecordChange;
}

/** One record's next state, put into the draft. Throws for a step that the table does not have. */
function decide(
  records: Map<string, LedgerRecord>,
  { path, from, change }: Step,
): { readonly result: UpdateResult; readonly file: ShardFile | null } {
  const current = records.get(from ?? path) ?? null;
  const isBlocked = from !== null && (current === null || records.has(path));
  const changed = isBlocked ? null : change(current);
  const record = changed === null ? null : keepingParts(current, changed);
  if (record === null) return { result: { kind: 'declined', current }, file: null };
  assertAllowed(current?.state ?? 'none', record.state);
  if (from !== null) records.delete(from);
  records.set(path, record);
  const word = record.deleted_at === undefined ? record.state : 'deleted';
  const summary = `${word}: ${record.post} → ${record.platform}`;
  return { result: { kind: 'recorded', record }, file: { path, text: writeFile(record), summary, left: from } };
}

function resolveAll({ updates }: Batch): void {
  for (const { resolve } of updates) resolve();
}

function rejectAll({ updates }: Batch, error: unknown): void {
  for (const { reject } of updates) reject(error);
}

function tooManyRaces({ profile }: ProfileShard): LedgerConflict {
  return new LedgerConflict({
    code: 'LEDGER_CONFLICT',
    message: `Other runs kept writing the ledger of ${profile}; this run lost ${MAX_RACES} races.`,
    hint: 'Nothing was published for it. Run again, and keep one publishing workflow at a time (concurrency).',
  });
}
