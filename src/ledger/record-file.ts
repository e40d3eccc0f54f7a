import type { AccountPause } from '../domain/account-pause.ts';
import { LedgerConflict } from '../domain/errors.ts';
import { LEDGER_STATES, type LedgerRecord } from '../domain/ledger-record.ts';
import type { TokenNote } from '../domain/token-note.ts';

/** Stable key order and one value a line: the ledger's own history reads well as diffs. */
export function writeFile(content: LedgerRecord | AccountPause | TokenNote): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Throws `LedgerConflict` for a file this version cannot trust: nothing is published on a guess. */
export function readRecord(text: string, where: string): LedgerRecord {
  const value = parseVersion1(text, where);
  if (!(LEDGER_STATES as readonly unknown[]).includes(value.state)) {
    throw unreadable(where, `its state is ${JSON.stringify(value.state)}`);
  }
  requireTexts(value, ['post', 'platform', 'profile', 'content_hash'], where);
  return value as unknown as LedgerRecord;
}

/** Throws `LedgerConflict` as well: an account that should rest is not written to on a guess. */
export function readPause(text: string, where: string): AccountPause {
  const value = parseVersion1(text, where);
  requireTexts(value, ['platform', 'profile', 'account_id', 'not_before', 'reason'], where);
  return value as unknown as AccountPause;
}

/** Null for a file that this version cannot read: a note helps to warn, and nothing else hangs on it. */
export function readTokenNote(text: string): TokenNote | null {
  const value = parse(text);
  const fields = ['platform', 'profile', 'account_id', 'fingerprint', 'seen_at'] as const;
  if (value?.version !== 1 || fields.some((field) => typeof value[field] !== 'string')) return null;
  return value as unknown as TokenNote;
}

function parseVersion1(text: string, where: string): Record<string, unknown> {
  const value = parse(text);
  if (value === null) throw unreadable(where, 'it is not a JSON object');
  if (value.version !== 1) throw unreadable(where, `its version is ${JSON.stringify(value.version)}, not 1`);
  return value;
}

function requireTexts(value: Record<string, unknown>, fields: readonly string[], where: string): void {
  for (const field of fields) {
    if (typeof value[field] !== 'string') throw unreadable(where, `${field} is not a text`);
  }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function unreadable(where: string, why: string): LedgerConflict {
  return new LedgerConflict({
    code: 'LEDGER_UNREADABLE',
    message: `The ledger's file ${where} cannot be read: ${why}.`,
    hint: 'Nothing is published on a guess. Use a newer Mergecast, or restore the file from the ref’s history.',
  });
}
