import { createDiagnose } from '../graph/diagnose.ts';
import { ERROR_TABLE } from './error-table.ts';

/** What an answer of Facebook means. */
export const diagnose = createDiagnose({ platform: 'Facebook', table: ERROR_TABLE });
