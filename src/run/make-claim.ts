import { addMs, formatInstant, type Instant } from '../domain/instant.ts';
import type { Claim, ClaimedMedium } from '../domain/ledger-record.ts';
import type { PublishRun } from './publish-run.ts';

/** A claim outlives the run's time budget by this much: only then may another run ask after it. */
const CLAIM_MARGIN_MS = 5 * 60_000;

/** What is to be published, as a claim remembers it. */
export interface ClaimedContent {
  readonly captionHash: string;
  readonly media: readonly ClaimedMedium[];
}

export function makeClaim(run: PublishRun, { captionHash, media }: ClaimedContent, now: Instant): Claim {
  return {
    run: run.environment.runId,
    at: formatInstant(now),
    expires_at: formatInstant(addMs(now, run.config.schedule.timeBudgetMs + CLAIM_MARGIN_MS)),
    caption_hash: captionHash,
    commit: run.commit,
    media,
  };
}
