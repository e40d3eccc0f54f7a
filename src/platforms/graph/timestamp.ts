import { type Instant, parseInstant } from '../../domain/instant.ts';

/** Reads `2019-09-26T22:36:43+0000`: Meta leaves out the colon that ISO 8601 asks for. */
export function readTimestamp(text: string): Instant | null {
  return parseInstant(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}
