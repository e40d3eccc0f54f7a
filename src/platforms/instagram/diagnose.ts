import { createDiagnose } from '../graph/diagnose.ts';
import { ERROR_TABLE } from './error-table.ts';

/** What an answer of Instagram means. */
export const diagnose = createDiagnose({ platform: 'Instagram', table: ERROR_TABLE });
