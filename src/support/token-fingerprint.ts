import { sha256Hex } from './sha256.ts';

/**
 * Names a token without telling it, for the ledger and for the marker of an issue. Tokens are long and random: from a
 * part of a hash none can be found again.
 */
export function tokenFingerprint(token: string): string {
  return sha256Hex(`mergecast token\0${token}`).slice(0, 16);
}
