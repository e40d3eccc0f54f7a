import { accountKey } from '../../src/domain/account.ts';
import type { AccountPause } from '../../src/domain/account-pause.ts';
import { type LedgerRecord, ledgerPath } from '../../src/domain/ledger-record.ts';
import type { TokenNote } from '../../src/domain/token-note.ts';
import { keepingParts } from '../../src/ledger/keeping-parts.ts';
import type { DestinationKey, Ledger, RecordChange, UpdateResult } from '../../src/ledger/ledger.ts';
import { assertAllowed } from '../../src/ledger/transitions.ts';

/** A ledger without git: the same steps, durable at once, or when the test lets it. */
export class MemoryLedger implements Ledger {
  readonly records = new Map<string, LedgerRecord>();
  readonly pauses = new Map<string, AccountPause>();
  readonly tokenNotes = new Map<string, TokenNote>();
  /** What each update waits for before it is durable. */
  beforeWrite: (record: LedgerRecord) => Promise<void> = () => Promise.resolve();

  find(key: DestinationKey): LedgerRecord | null {
    return this.records.get(nameOf(key)) ?? null;
  }

  all(): Iterable<LedgerRecord> {
    return this.records.values();
  }

  pauseOf(account: Pick<AccountPause, 'profile' | 'platform'>): AccountPause | null {
    return this.pauses.get(accountKey(account)) ?? null;
  }

  tokenNoteOf(account: Pick<TokenNote, 'profile' | 'platform'>): TokenNote | null {
    return this.tokenNotes.get(accountKey(account)) ?? null;
  }

  noteToken(note: TokenNote): Promise<void> {
    this.tokenNotes.set(accountKey(note), note);
    return Promise.resolve();
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  move(): Promise<UpdateResult> {
    throw new Error('No file is renamed here.');
  }

  async update(key: DestinationKey, change: RecordChange): Promise<UpdateResult> {
    const current = this.find(key);
    const changed = change(current);
    if (changed === null) return { kind: 'declined', current };
    const record = keepingParts(current, changed);
    assertAllowed(current?.state ?? 'none', record.state);
    await this.beforeWrite(record);
    this.records.set(nameOf(key), record);
    return { kind: 'recorded', record };
  }

  pause(pause: AccountPause): Promise<void> {
    this.pauses.set(accountKey(pause), pause);
    return Promise.resolve();
  }
}

function nameOf(key: DestinationKey): string {
  return `${key.profile}/${ledgerPath(key)}`;
}
