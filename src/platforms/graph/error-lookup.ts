import type { GraphFault } from '../http/graph-fault.ts';
import type { ErrorRow, FaultClass } from './error-row.ts';

/** What identifies an answer. */
export type FaultKey = Pick<GraphFault, 'code' | 'subcode'>;

/** Meta's publishing subcodes have seven digits and one meaning each; shorter ones only mean something beside a code. */
const SEVEN_DIGITS = 1_000_000;

/** The row of an answer: by subcode, then code and subcode, then code. Null when it is not in the table. */
export function rowFor({ code, subcode }: FaultKey, table: readonly ErrorRow[]): ErrorRow | null {
  return bySubcode(subcode, table) ?? byBoth(code, subcode, table) ?? byCode(code, table) ?? byCodeRange(code, table);
}

/** What is made of an answer that the table does not have: by its HTTP class. `name` is the platform's: `Instagram`. */
export function fallbackRow(fault: GraphFault, name: string): ErrorRow {
  const unknown = (faultClass: FaultClass, message: string, hint: string): ErrorRow => ({
    code: null,
    subcode: null,
    class: faultClass,
    message,
    hint,
    source: 'HTTP status; the code is not in the table.',
  });
  const status = fault.status ?? 0;
  if (status >= 300 && status < 400) {
    const variable = `MERGECAST_${name.toUpperCase()}_API_URL`;
    return unknown('config', `${name} answered with a redirect.`, `Check ${variable}, if it is set.`);
  }
  if (status === 401) return unknown('auth', `${name} did not accept the access token.`, 'Create a new token.');
  if (status === 403) return unknown('permission', `${name} denied access.`, "Check the token's permissions.");
  if (status === 429) return unknown('rate', `${name} says that there were too many calls.`, 'Nothing to do: wait.');
  if (fault.isTransient || fault.kind !== 'refused' || status >= 500) {
    return unknown('transient', describeSilence(fault, name), 'Nothing to do: a later run tries again.');
  }
  const refused = unknown('content', `${name} refused the post.`, `Correct what ${name}'s answer names.`);
  return isMediaSubcode(fault.subcode) ? { ...refused, deservesNewContainer: true } : refused;
}

function describeSilence(fault: GraphFault, name: string): string {
  switch (fault.kind) {
    case 'not_sent':
      return `${name} could not be reached.`;
    case 'no_answer':
      return `${name} did not answer.`;
    case 'interrupted':
      return 'The run was told to stop.';
    case 'unreadable':
      return `${name} gave an answer that cannot be read.`;
    case 'refused':
      return `${name} had a passing fault.`;
  }
}

function bySubcode(subcode: number | null, table: readonly ErrorRow[]): ErrorRow | undefined {
  if (subcode === null || subcode < SEVEN_DIGITS) return undefined;
  return table.find((row) => row.subcode === subcode);
}

function byBoth(code: number | null, subcode: number | null, table: readonly ErrorRow[]): ErrorRow | undefined {
  if (code === null || subcode === null) return undefined;
  return table.find((row) => row.code === code && row.subcode === subcode);
}

/** A row for the code alone; or the only row of a code, because subcodes may be missing. */
function byCode(code: number | null, table: readonly ErrorRow[]): ErrorRow | undefined {
  if (code === null) return undefined;
  const rows = table.filter((row) => row.code === code);
  return rows.find((row) => row.subcode === null) ?? (rows.length === 1 ? rows[0] : undefined);
}

/** Codes that Meta documents as ranges. */
function byCodeRange(code: number | null, table: readonly ErrorRow[]): ErrorRow | null {
  if (code === null) return null;
  if (code >= 200 && code <= 299) return byCode(10, table) ?? null;
  return code >= 80000 && code <= 80014 ? (byCode(80002, table) ?? null) : null;
}

function isMediaSubcode(subcode: number | null): boolean {
  return subcode !== null && subcode >= 2_207_000 && subcode <= 2_207_999;
}
