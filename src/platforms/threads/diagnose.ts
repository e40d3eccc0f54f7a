import { createDiagnose } from '../graph/diagnose.ts';
import { ERROR_TABLE } from './error-table.ts';

/** What an answer of Threads means. */
export const diagnose = createDiagnose({ platform: 'Threads', table: ERROR_TABLE });
