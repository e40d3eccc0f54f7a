const WINDOW = 100;
const BASE = 37n;
const BASE_TO_THE_WINDOW = BigInt.asUintN(64, BASE ** BigInt(WINDOW));
const END_OF_FILE = '\uffff';

/**
 * One fingerprint for each line of a text, made as GitHub's code scanning makes its `primaryLocationLineHash`
 * (github/codeql-action, src/fingerprints.ts, 2026-11): a rolling hash of the 100 characters from the start of the line,
 * blanks and tabs left out, and how often the same hash stood before. A line that moves keeps it. Another way of our own
 * would earn a warning for each finding when the report is uploaded.
 */
export function lineFingerprints(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  const padded = `${lines}${END_OF_FILE}${'\0'.repeat(WINDOW)}`;
  const seen = new Map<bigint, number>();
  const fingerprints: string[] = [];
  let hash = 0n;
  for (let index = 0; index < WINDOW; index += 1) hash = extend(hash, padded, index);
  for (let start = 0; start <= lines.length; start += 1) {
    if (start === 0 || lines[start - 1] === '\n') {
      const times = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, times);
      fingerprints.push(`${hash.toString(16)}:${times}`);
    }
    const leaving = BigInt(padded.charCodeAt(start)) * BASE_TO_THE_WINDOW;
    hash = BigInt.asUintN(64, extend(hash, padded, start + WINDOW) - leaving);
  }
  return fingerprints;
}

function extend(hash: bigint, text: string, index: number): bigint {
  return BigInt.asUintN(64, hash * BASE + BigInt(text.charCodeAt(index) || 0));
}
