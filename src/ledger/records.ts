import { formatInstant, type Instant, latenessSeconds, parseInstant } from '../domain/instant.ts';
import type { Claim, FollowUpRecord, LedgerRecord, LivePart, PreparedHandle } from '../domain/ledger-record.ts';
import type { Acceptance } from '../domain/outcome.ts';

/** What every record of a destination says, whatever its state; some only where they count. */
export type RecordBase = Pick<
  LedgerRecord,
  | 'post'
  | 'platform'
  | 'profile'
  | 'account_id'
  | 'scheduled_at'
  | 'content_hash'
  | 'post_blob'
  | 'post_revision'
  | 'retry_at'
  | 'parts'
  | 'publish_at'
  | 'destination_hash'
  | 'withdrawn_ids'
  | 'follow_ups'
>;

export interface Failure {
  readonly code: number | string;
  readonly message: string;
}

export interface Deferral {
  readonly reason: string;
  readonly notBefore: Instant | null;
  readonly attempts: number;
  /** Work a later run goes on with. */
  readonly prepared?: PreparedHandle;
}

export interface Publication {
  /** Null: it is live, but the platform did not say as which post. */
  readonly postId: string | null;
  readonly postUrl: string | null;
  readonly publishedAt: Instant;
}

/** Builders of the next record: pure, each the only place that knows which fields its state carries. */
export function claimedRecord(
  base: RecordBase,
  claim: Claim,
  prepared: PreparedHandle,
  attempts: number,
  now: Instant,
): LedgerRecord {
  return {
    ...header(base, 'claimed', attempts, now),
    ...retryOf(base),
    ...aheadOf(base),
    ...followUpsOf(base),
    prepared,
    claim,
  };
}

export function deferredRecord(base: RecordBase, deferral: Deferral, now: Instant): LedgerRecord {
  return {
    ...header(base, 'deferred', deferral.attempts, now),
    ...retryOf(base),
    reason: deferral.reason,
    ...(deferral.notBefore === null ? {} : { not_before: formatInstant(deferral.notBefore) }),
    ...(deferral.prepared === undefined ? {} : { ...aheadOf(base), prepared: deferral.prepared }),
  };
}

export function failedRecord(base: RecordBase, failure: Failure, attempts: number, now: Instant): LedgerRecord {
  return {
    ...header(base, 'failed', attempts, now),
    error_code: failure.code,
    error_message: failure.message,
  };
}

export function missedRecord(base: RecordBase, lateness: number, reason: string, now: Instant): LedgerRecord {
  return {
    ...header(base, 'missed', 0, now),
    reason,
    error_code: 'MISSED',
    error_message: reason,
    lateness_seconds: lateness,
  };
}

/** Keeps the claim and the handle: they are what the platform is asked with. */
export function inDoubtRecord(current: LedgerRecord, reason: string, now: Instant): LedgerRecord {
  return { ...current, state: 'in_doubt', reason, updated_at: formatInstant(now) };
}

/** Keeps the claim and the handle as well: the platform is asked with them what became of it. */
export function acceptedRecord(current: LedgerRecord, { postId, publishAt }: Acceptance, now: Instant): LedgerRecord {
  const { reason: _reason, not_before: _notBefore, ...kept } = current;
  return {
    ...kept,
    state: 'accepted',
    post_id: postId,
    publish_at: formatInstant(publishAt),
    updated_at: formatInstant(now),
  };
}

/** It is an ordinary post again, and nothing that was prepared for it is of use. */
export function withdrawnRecord(current: LedgerRecord, reason: string, now: Instant): LedgerRecord {
  const withdrawn_ids = [...(current.withdrawn_ids ?? []), ...(current.post_id ? [current.post_id] : [])];
  const deferral = { reason, notBefore: null, attempts: current.attempts };
  return deferredRecord({ ...current, withdrawn_ids }, deferral, now);
}

/** Between two parts: the claim stands, for a question of its own, and nothing is prepared yet. */
export function partlyPublishedRecord(current: LedgerRecord, part: LivePart, claim: Claim, now: Instant): LedgerRecord {
  const {
    prepared: _prepared,
    reason: _reason,
    post_id: _postId,
    publish_at: _publishAt,
    destination_hash: _hash,
    ...kept
  } = current;
  return { ...kept, state: 'claimed', parts: [...partsOf(current), part], claim, updated_at: formatInstant(now) };
}

/** Keeps the claim as proof of who published; drops what only mattered before. Of several parts the first names the post. */
export function publishedRecord(current: LedgerRecord, publication: Publication, now: Instant): LedgerRecord {
  const {
    reason: _reason,
    not_before: _notBefore,
    retry_at: _retryAt,
    error_code: _code,
    error_message: _message,
    publish_at: _publishAt,
    destination_hash: _hash,
    withdrawal: _withdrawal,
    ...kept
  } = current;
  const scheduledAt = current.scheduled_at === null ? null : parseInstant(current.scheduled_at);
  const last: LivePart = { post_id: publication.postId, published_at: formatInstant(publication.publishedAt) };
  const parts = [...partsOf(current), last];
  const postId = parts[0]?.post_id ?? null;
  const publishedAt = parseInstant(parts[0]?.published_at ?? '') ?? publication.publishedAt;
  return {
    ...kept,
    ...(parts.length === 1 ? {} : { parts }),
    ...(kept.follow_ups === undefined ? {} : { follow_ups: kept.follow_ups.map((each) => needsId(each, postId)) }),
    state: 'published',
    post_id: postId,
    post_url: parts.length === 1 ? publication.postUrl : null,
    published_at: formatInstant(publishedAt),
    lateness_seconds: scheduledAt === null ? 0 : latenessSeconds(scheduledAt, publishedAt),
    updated_at: formatInstant(now),
  };
}

function header(base: RecordBase, state: LedgerRecord['state'], attempts: number, now: Instant): LedgerRecord {
  return {
    version: 1,
    post: base.post,
    platform: base.platform,
    profile: base.profile,
    account_id: base.account_id,
    state,
    scheduled_at: base.scheduled_at,
    content_hash: base.content_hash,
    post_blob: base.post_blob,
    ...(base.post_revision === undefined ? {} : { post_revision: base.post_revision }),
    attempts,
    ...(base.parts === undefined ? {} : { parts: base.parts }),
    ...(base.withdrawn_ids === undefined ? {} : { withdrawn_ids: base.withdrawn_ids }),
    updated_at: formatInstant(now),
  };
}

function partsOf({ parts = [] }: Pick<LedgerRecord, 'parts'>): readonly LivePart[] {
  return parts;
}

function followUpsOf({ follow_ups }: RecordBase): Pick<LedgerRecord, 'follow_ups'> {
  return follow_ups === undefined || follow_ups.length === 0 ? {} : { follow_ups };
}

/** What is known to be live, but not as which post, can be followed by nothing. */
function needsId(followUp: FollowUpRecord, postId: string | null): FollowUpRecord {
  if (postId !== null || followUp.state !== 'open') return followUp;
  return { ...followUp, state: 'failed', reason: 'The platform did not say which post it is.' };
}

function aheadOf({ publish_at, destination_hash }: RecordBase): Pick<LedgerRecord, 'publish_at' | 'destination_hash'> {
  return {
    ...(publish_at === undefined ? {} : { publish_at }),
    ...(destination_hash === undefined ? {} : { destination_hash }),
  };
}

function retryOf({ retry_at }: RecordBase): Pick<LedgerRecord, 'retry_at'> {
  return retry_at === undefined ? {} : { retry_at };
}
