import type { Attempt, FindResult } from '../../domain/outcome.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { pause } from '../http/repeat.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { type ListedMedia, readContainerStatus, readMediaListing } from './api-types.ts';
import { readContainer, readListingPage } from './calls.ts';
import { diagnose, toPlatformError } from './errors.ts';
import { type InstagramHandle, readHandle } from './handle.ts';
import { INSTAGRAM_TIMING } from './limits.ts';
import { type ListingMatch, matchListing } from './match-listing.ts';
import { trustedAddress } from './permalink.ts';
import { decide, type Evidence } from './reconcile-decision.ts';

/** Far more than an account publishes between an attempt and the question. */
const MAX_PAGES = 4;

/** The listing lags by seconds: asked again while a fresh post that is published is not in it. */
const LISTING_WAITS_MS = [5000, 15_000] as const;

/**
 * Asks the container and the account's recent posts whether an attempt landed. Reads only. Throws a `MergecastError`
 * when Instagram cannot be asked.
 */
export async function findOnInstagram(attempt: Attempt, context: PublishContext): Promise<FindResult> {
  const handle = readHandle(attempt.handle);
  if (handle === null || handle.containerId === null) {
    return { kind: 'unknown', reason: 'The ledger names no container to ask about.' };
  }
  const container = await askContainer(handle.containerId, context);
  const listing = await askListing(attempt, handle.mediaType, { isExpected: container === 'PUBLISHED' }, context);
  return decide({ container, listing, sentAt: attempt.sentAt, now: context.clock.now() });
}

async function askContainer(containerId: string, context: PublishContext): Promise<Evidence['container']> {
  const answer = await readContainer(containerId, context);
  if (answer.ok) return readContainerStatus(answer.body)?.state ?? 'NOT_FOUND';
  throwUnlessUnseen(answer.fault, context);
  return 'NOT_FOUND';
}

async function askListing(
  attempt: Attempt,
  mediaType: InstagramHandle['mediaType'],
  { isExpected }: { readonly isExpected: boolean },
  context: PublishContext,
): Promise<ListingMatch> {
  let match = await matchRecent(attempt, mediaType, context);
  const isFresh = context.clock.now() - attempt.sentAt < INSTAGRAM_TIMING.resendAfterMs.value;
  for (const waitMs of isExpected && isFresh ? LISTING_WAITS_MS : []) {
    if (match.kind !== 'none' || (await pause(waitMs, context)) !== 'over') return match;
    match = await matchRecent(attempt, mediaType, context);
  }
  return match;
}

async function matchRecent(
  attempt: Attempt,
  mediaType: InstagramHandle['mediaType'],
  context: PublishContext,
): Promise<ListingMatch> {
  const recent = await readRecent(attempt, context);
  const match = matchListing(recent.items, attempt, mediaType);
  return recent.isWhole || match.kind === 'unclear' ? match : { kind: 'unseen' };
}

/** Everything since shortly before the attempt. Pages are asked for by cursor: `paging.next` carries the token. */
async function readRecent(
  attempt: Attempt,
  context: PublishContext,
): Promise<{ readonly items: readonly ListedMedia[]; readonly isWhole: boolean }> {
  const sinceSeconds = Math.floor((attempt.sentAt - INSTAGRAM_TIMING.matchSkewMs.value) / 1000);
  const items: ListedMedia[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await readListingPage({ sinceSeconds, after }, context);
    if (!answer.ok) {
      throwUnlessUnseen(answer.fault, context);
      return { items, isWhole: false };
    }
    const listing = readMediaListing(answer.body);
    items.push(
      ...listing.items.map((item) => ({ ...item, permalink: trustedAddress(item.permalink, context.apiOrigin) })),
    );
    after = listing.after;
    if (after === null) return { items, isWhole: true };
  }
  return { items, isWhole: false };
}

/** "Cannot see" is an answer that proves nothing. Everything else means that Instagram cannot be asked now. */
function throwUnlessUnseen(fault: GraphFault, { clock }: PublishContext): void {
  const diagnosis = diagnose(fault);
  if (diagnosis.row.class !== 'lookup') throw toPlatformError(diagnosis, clock.now()).error;
}
