import { isClaimHeldByAnother } from '../domain/claim.ts';
import { shouldBeOut } from '../domain/describe-acceptance.ts';
import { ConfigError } from '../domain/errors.ts';
import { formatInstant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import { describeDestination } from '../domain/post.ts';
import type { RecoveryReport } from '../domain/recovery-reports.ts';
import { deferredRecord, publishedRecord } from '../ledger/records.ts';
import { readPostAddress } from '../platforms/post-hosts.ts';
import { apiOriginOf } from './api-origin.ts';
import { attemptedAt } from './ask-platform.ts';
import type { RunEnvironment } from './environment.ts';
import { chooseRecord, openRecovery, type RecoveryTarget } from './open-recovery.ts';
import { tellLedger, type Verdict } from './tell-ledger.ts';

const OPEN = new Set(['in_doubt', 'claimed', 'accepted', 'handed_off']);

/** What a person found on the platform. */
export type FoundThere = { readonly kind: 'published'; readonly url: string } | { readonly kind: 'not_published' };

export interface ResolveOptions extends RecoveryTarget {
  readonly finding: FoundThere;
}

/**
 * Answers a question that the platform could not: is it live? Only for what is in doubt, or claimed by a run that is
 * over. Throws `ConfigError` for anything else.
 */
export async function resolve(options: ResolveOptions, environment: RunEnvironment): Promise<RecoveryReport> {
  const { ledger, records } = await openRecovery(options, environment);
  const chosen = chooseRecord(records, ({ state }) => OPEN.has(state));
  const finding = checkAddress(options.finding, chosen, environment);
  return tellLedger(ledger, chosen, (current) => judge(current, finding, environment));
}

function judge(current: LedgerRecord, finding: FoundThere, environment: RunEnvironment): Verdict {
  switch (current.state) {
    case 'claimed':
      return isLiving(current, environment) ? refuseLiving(current) : answer(current, finding, environment);
    case 'in_doubt':
      return answer(current, finding, environment);
    case 'published':
      return judgePublished(current, finding, environment);
    case 'handed_off':
      return finding.kind === 'published' ? answer(current, finding, environment) : refuseHandedOff(current);
    case 'accepted':
      return finding.kind === 'published' && shouldBeOut(current, environment.clock.now())
        ? answer(current, finding, environment)
        : refuseAccepted(current);
    case 'deferred':
    case 'failed':
    case 'missed':
      return refuse(
        `${describeDestination(current)} is not in doubt: the ledger says ${current.state}, so it is surely not there.`,
        'To have it sent, use `mergecast retry`. Posted by hand? Set status: completed in the file.',
      );
  }
}

/** The container is kept: while it lives the same one is sent, and a platform publishes a container once at most. */
function answer(current: LedgerRecord, finding: FoundThere, { clock }: RunEnvironment): Verdict {
  const now = clock.now();
  if (finding.kind === 'published') {
    const publishedAt = parseInstant(current.publish_at ?? '') ?? attemptedAt(current) ?? now;
    const postId = current.post_id ?? null;
    const record = publishedRecord(current, { postId, postUrl: finding.url, publishedAt }, now);
    return { kind: 'next', record: { ...record, post_url: finding.url, told_at: formatInstant(now) } };
  }
  const base = { ...current, retry_at: formatInstant(now) };
  const { attempts, prepared } = current;
  const reason = 'A person looked: it is not published. The next run sends it.';
  const deferral = { reason, notBefore: null, attempts, ...(prepared === undefined ? {} : { prepared }) };
  return { kind: 'next', record: deferredRecord(base, deferral, now) };
}

/** Published is final; only an address that nobody could tell may still come. */
function judgePublished(current: LedgerRecord, finding: FoundThere, { clock }: RunEnvironment): Verdict {
  if (finding.kind === 'published' && current.post_url === finding.url) return { kind: 'same', record: current };
  if (finding.kind === 'published' && !current.post_url) {
    const at = formatInstant(clock.now());
    return { kind: 'next', record: { ...current, post_url: finding.url, told_at: at, updated_at: at } };
  }
  return refuse(
    `${describeDestination(current)} is published${current.post_url ? `: ${current.post_url}` : ''}. Nothing is in doubt.`,
    'To take it down, use `mergecast delete`. To post it again, write a new post with allow_duplicate: true.',
  );
}

function isLiving({ claim }: LedgerRecord, { runId, clock }: RunEnvironment): boolean {
  return claim !== undefined && isClaimHeldByAnother(claim, runId, clock.now());
}

function refuseLiving({ claim, ...record }: LedgerRecord): Verdict {
  return refuse(
    `${describeDestination(record)} is being published by run ${claim?.run}, whose claim holds until ${claim?.expires_at}.`,
    'Wait until then: the next run asks the platform by itself, and only if it cannot tell is it your turn.',
  );
}

function refuseHandedOff({ hand_off, ...record }: LedgerRecord): Verdict {
  return refuse(
    `${describeDestination(record)} is handed off: ${hand_off?.url ?? 'the issue is not known'}. Nothing is in doubt.`,
    'Nobody posted it? Close the issue as not planned.',
  );
}

function refuseAccepted({ publish_at, ...record }: LedgerRecord): Verdict {
  return refuse(
    `${describeDestination(record)} is with ${PLATFORM_NAMES[record.platform]}, which brings it out by itself at ${publish_at}. Nothing is in doubt.`,
    'Each run from then on asks whether it is out; after a day without an answer it is in doubt. To take it back before, set draft: true in the file.',
  );
}

function refuse(message: string, hint: string): Verdict {
  return { kind: 'refused', error: new ConfigError({ code: 'RESOLVE_REFUSED', message, hint }) };
}

/** Throws `ConfigError` for an address that cannot be the post's. */
function checkAddress(finding: FoundThere, record: LedgerRecord, { variables }: RunEnvironment): FoundThere {
  if (finding.kind === 'not_published') return finding;
  const overridden = apiOriginOf(record.platform, '', variables);
  const address = readPostAddress(finding.url, record.platform, overridden === '' ? null : overridden);
  if (address.kind === 'address') return { kind: 'published', url: address.url };
  throw new ConfigError({
    code: 'POST_URL_INVALID',
    message: `The address ${finding.url} ${address.why}.`,
    hint: `Copy the link of the post itself from ${PLATFORM_NAMES[record.platform]}.`,
  });
}
