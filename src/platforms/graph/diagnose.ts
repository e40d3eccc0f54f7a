import type { GraphFault } from '../http/graph-fault.ts';
import { fallbackRow, rowFor } from './error-lookup.ts';
import type { ErrorRow } from './error-row.ts';

/** An answer of a Graph API, understood. */
export interface Diagnosis {
  /** As people write it: `Instagram`. */
  readonly platform: string;
  readonly fault: GraphFault;
  readonly row: ErrorRow;
  /** False when the answer is not in the table and `row` is a guess by HTTP class. */
  readonly isKnown: boolean;
}

export type Diagnose = (fault: GraphFault) => Diagnosis;

/** What a platform's answers mean, by its table. */
export function createDiagnose({
  platform,
  table,
}: {
  readonly platform: string;
  readonly table: readonly ErrorRow[];
}): Diagnose {
  return (fault) => {
    const row = fault.kind === 'refused' ? rowFor(fault, table) : null;
    return { platform, fault, row: row ?? fallbackRow(fault, platform), isKnown: row !== null };
  };
}
