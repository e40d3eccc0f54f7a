import type { Instant } from './instant.ts';
import { parseInstant } from './instant.ts';
import type { Claim } from './ledger-record.ts';

/**
 * Whether a claim's run is still to be waited for. A run's own claims are its to go on with; a re-run of a GitHub
 * workflow run starts only after the earlier attempt has ended.
 */
export function isClaimHeldByAnother(claim: Claim, runId: string, now: Instant): boolean {
  if (claim.run === runId || isEarlierAttempt(claim.run, runId)) return false;
  const expiresAt = parseInstant(claim.expires_at);
  return expiresAt === null || now < expiresAt;
}

/** `github:<run>:<attempt>`, the same run, a lower attempt. */
function isEarlierAttempt(claimRun: string, runId: string): boolean {
  const [claimed, current] = [claimRun, runId].map((id) => /^github:(\d+):(\d+)$/.exec(id));
  if (!claimed || !current) return false;
  return claimed[1] === current[1] && Number(claimed[2]) < Number(current[2]);
}
