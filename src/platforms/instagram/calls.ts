import { type GraphAnswer, type GraphContext, graphGet, graphPost } from '../http/graph-client.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { type RepeatPolicy, repeat } from '../http/repeat.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { diagnose } from './errors.ts';

/** What a call needs of a context. */
export type CallContext = GraphContext & Pick<PublishContext, 'account' | 'deadline'>;

const READ_TIMEOUT_MS = 20_000;
const CREATE_TIMEOUT_MS = 60_000;
/** Meta was seen to take two minutes over an error; what is not answered by then is asked about instead. */
const PUBLISH_TIMEOUT_MS = 60_000;
/** A runner kills 10 s after its first signal; recording and the write-back need the rest. */
const PUBLISH_GRACE_MS = 3_000;

const LISTING_PAGE_SIZE = 50;

/** Reads are repeated while the fault is one that passes. */
const READS: RepeatPolicy = {
  delaysMs: [1000, 4000],
  isWorthRepeating: (fault) => fault.kind !== 'interrupted' && diagnose(fault).row.class === 'transient',
};

/** An unpublished container is seen by nobody, so making one more does no harm. */
const CREATES: RepeatPolicy = { delaysMs: [5000, 20_000], isWorthRepeating: isWorthAnotherContainer };

/** `POST /{ig-user-id}/media`. */
export function createContainer(
  parameters: Readonly<Record<string, string>>,
  context: CallContext,
): Promise<GraphAnswer> {
  const call = { path: paths.media(context.account.accountId), parameters, timeoutMs: CREATE_TIMEOUT_MS };
  return repeat(() => graphPost(call, context), CREATES, context);
}

/** `GET /{container}`. */
export function readContainer(containerId: string, context: CallContext): Promise<GraphAnswer> {
  return read(paths.object(containerId), STATUS_PARAMETERS, context);
}

/** `GET /{container}?fields=video_status`: how far an upload has come. */
export function readUploadStatus(containerId: string, context: CallContext): Promise<GraphAnswer> {
  return read(paths.object(containerId), UPLOAD_STATUS_PARAMETERS, context);
}

/** `POST /{ig-user-id}/media_publish`: sent once, and heard out for a while when the process is told to stop. */
export function sendPublish(containerId: string, context: CallContext): Promise<GraphAnswer> {
  const path = paths.mediaPublish(context.account.accountId);
  const parameters = { creation_id: containerId };
  return graphPost({ path, parameters, timeoutMs: PUBLISH_TIMEOUT_MS, graceMs: PUBLISH_GRACE_MS }, context);
}

/** `GET /{ig-user-id}/content_publishing_limit`. */
export function readQuota(context: CallContext): Promise<GraphAnswer> {
  return read(paths.quota(context.account.accountId), QUOTA_PARAMETERS, context);
}

/** One page of `GET /{ig-user-id}/media`, newest first. */
export function readListingPage(
  { sinceSeconds, after }: { readonly sinceSeconds: number; readonly after: string | null },
  context: CallContext,
): Promise<GraphAnswer> {
  const parameters = {
    fields: 'id,caption,timestamp,permalink,media_type,media_product_type',
    since: String(sinceSeconds),
    limit: String(LISTING_PAGE_SIZE),
    ...(after === null ? {} : { after }),
  };
  return read(paths.media(context.account.accountId), parameters, context);
}

/** `GET /{media-id}?fields=id,permalink`; a post that is seconds old may not be seen yet, so any fault is repeated once. */
export function readPermalink(mediaId: string, context: CallContext): Promise<GraphAnswer> {
  const call = { path: paths.object(mediaId), parameters: PERMALINK_PARAMETERS, timeoutMs: READ_TIMEOUT_MS };
  const policy: RepeatPolicy = { delaysMs: [3000], isWorthRepeating: (fault) => fault.kind !== 'interrupted' };
  return repeat(() => graphGet(call, context), policy, context);
}

/** Paths below the version. */
export const paths = {
  media: (accountId: string) => `${encodeURIComponent(accountId)}/media`,
  mediaPublish: (accountId: string) => `${encodeURIComponent(accountId)}/media_publish`,
  quota: (accountId: string) => `${encodeURIComponent(accountId)}/content_publishing_limit`,
  object: (id: string) => encodeURIComponent(id),
  /** On Meta's host for uploads, from the origin on. */
  upload: (version: string, containerId: string) => `/ig-api-upload/${version}/${containerId}`,
} as const;

export const STATUS_PARAMETERS = { fields: 'id,status_code,status' } as const;
export const UPLOAD_STATUS_PARAMETERS = { fields: 'video_status' } as const;
export const QUOTA_PARAMETERS = { fields: 'config,quota_usage' } as const;
export const PERMALINK_PARAMETERS = { fields: 'id,permalink' } as const;

function read(path: string, parameters: Readonly<Record<string, string>>, context: CallContext): Promise<GraphAnswer> {
  return repeat(() => graphGet({ path, parameters, timeoutMs: READ_TIMEOUT_MS }, context), READS, context);
}

function isWorthAnotherContainer(fault: GraphFault): boolean {
  if (fault.kind === 'interrupted') return false;
  const { row } = diagnose(fault);
  return row.class === 'transient' || row.deservesNewContainer === true;
}
