import type { Attempt, FindResult } from '../../../domain/outcome.ts';
import { pause } from '../../http/repeat.ts';
import { trustedAddress } from '../trusted-address.ts';
import { throwUnlessUnseen } from '../unseen.ts';
import { readListing } from './answers.ts';
import { readContainer, readListingPage } from './calls.ts';
import type { ContainerContext, ListedPost } from './container-api.ts';
import { isLastPart, readHandle } from './handle.ts';
import { type ListingMatch, matchListing } from './match-listing.ts';
import { decide, type Evidence } from './reconcile-decision.ts';

/** Far more than an account publishes between an attempt and the question. */
const MAX_PAGES = 4;

/** The listing lags by seconds: asked again while a fresh post that is published is not in it. */
const LISTING_WAITS_MS = [5000, 15_000] as const;

/**
 * Asks the container and the account's recent posts whether an attempt landed. Reads only. Throws a `MergecastError`
 * when the platform cannot be asked.
 */
export async function findContainer(asked: Attempt, context: ContainerContext): Promise<FindResult> {
  const handle = readHandle(asked.handle);
  if (handle === null || handle.containerId === null) {
    return { kind: 'unknown', reason: 'The ledger names no container to ask about.' };
  }
  const attempt = { ...asked, captionHash: handle.captionHash ?? asked.captionHash };
  const container = await askContainer(handle.containerId, context);
  const listing = await askListing(attempt, handle.mediaType, { isExpected: container === 'PUBLISHED' }, context);
  const evidence = { container, listing, sentAt: attempt.sentAt, now: context.clock.now() };
  const found = decide(evidence, context.api);
  return found.kind === 'published' && !isLastPart(handle) ? { ...found, kind: 'partly' } : found;
}

async function askContainer(containerId: string, context: ContainerContext): Promise<Evidence['container']> {
  const answer = await readContainer(containerId, context);
  if (answer.ok) return context.api.readStatus(answer.body)?.state ?? 'NOT_FOUND';
  throwUnlessUnseen(context.api.diagnose(answer.fault), context.clock.now());
  return 'NOT_FOUND';
}

async function askListing(
  attempt: Attempt,
  mediaType: string,
  { isExpected }: { readonly isExpected: boolean },
  context: ContainerContext,
): Promise<ListingMatch> {
  let match = await matchRecent(attempt, mediaType, context);
  const isFresh = context.clock.now() - attempt.sentAt < context.api.timing.resendAfterMs.value;
  for (const waitMs of isExpected && isFresh ? LISTING_WAITS_MS : []) {
    if (match.kind !== 'none' || (await pause(waitMs, context)) !== 'over') return match;
    match = await matchRecent(attempt, mediaType, context);
  }
  return match;
}

async function matchRecent(attempt: Attempt, mediaType: string, context: ContainerContext): Promise<ListingMatch> {
  const recent = await readRecent(attempt, mediaType, context);
  const match = matchListing(recent.items, { attempt, mediaType }, context.api);
  return recent.isWhole || match.kind === 'unclear' ? match : { kind: 'unseen' };
}

/** Everything since shortly before the attempt. Pages are asked for by cursor: `paging.next` carries the token. */
async function readRecent(
  attempt: Attempt,
  mediaType: string,
  context: ContainerContext,
): Promise<{ readonly items: readonly ListedPost[]; readonly isWhole: boolean }> {
  const sinceSeconds = Math.floor((attempt.sentAt - context.api.timing.matchSkewMs.value) / 1000);
  const items: ListedPost[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await readListingPage({ mediaType, sinceSeconds, after }, context);
    if (!answer.ok) {
      const isDenied =
        context.api.listing(mediaType).mayBeDenied && context.api.diagnose(answer.fault).row.class === 'permission';
      if (!isDenied) throwUnlessUnseen(context.api.diagnose(answer.fault), context.clock.now());
      return { items, isWhole: false };
    }
    const listing = readListing(answer.body, context.api.fields.caption);
    items.push(
      ...listing.items.map((item) => ({ ...item, permalink: trustedAddress(item.permalink, context.apiOrigin) })),
    );
    after = listing.after;
    if (after === null) return { items, isWhole: listing.isLast };
  }
  return { items, isWhole: false };
}
