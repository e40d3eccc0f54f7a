import { type GraphAnswer, graphGet, graphPost } from '../../http/graph-client.ts';
import { repeat } from '../../http/repeat.ts';
import { edgePath } from '../edge-path.ts';
import {
  CREATE_TIMEOUT_MS,
  createsOf,
  FRESH_POST_READS,
  PUBLISH_GRACE_MS,
  PUBLISH_TIMEOUT_MS,
  READ_TIMEOUT_MS,
  readsOf,
} from '../timeouts.ts';
import type { ContainerContext, QuotaFields } from './container-api.ts';

const LISTING_PAGE_SIZE = 50;

/** `POST /{account}/{create}`. */
export function createContainer(
  parameters: Readonly<Record<string, string>>,
  context: ContainerContext,
): Promise<GraphAnswer> {
  const call = { path: edgePath(context, context.api.edges.create), parameters, timeoutMs: CREATE_TIMEOUT_MS };
  return repeat(() => graphPost(call, context), createsOf(context.api.diagnose), context);
}

/** `GET /{container}`. */
export function readContainer(containerId: string, context: ContainerContext): Promise<GraphAnswer> {
  return read(objectPath(containerId), { fields: context.api.fields.status }, context);
}

/** `GET /{container}?fields=video_status`: how far an upload has come. */
export function readUploadStatus(containerId: string, context: ContainerContext): Promise<GraphAnswer> {
  return read(objectPath(containerId), { fields: 'video_status' }, context);
}

/** `POST /{account}/{publish}`: sent once, and heard out for a while when the process is told to stop. */
export function sendPublish(containerId: string, context: ContainerContext): Promise<GraphAnswer> {
  const path = edgePath(context, context.api.edges.publish);
  const parameters = { creation_id: containerId };
  return graphPost({ path, parameters, timeoutMs: PUBLISH_TIMEOUT_MS, graceMs: PUBLISH_GRACE_MS }, context);
}

/** `GET /{account}/{quota}`. */
export function readQuota(fields: QuotaFields, context: ContainerContext): Promise<GraphAnswer> {
  return read(edgePath(context, context.api.edges.quota), quotaParameters(fields), context);
}

export function quotaParameters({ usage, config }: QuotaFields) {
  return { fields: `${config},${usage}` };
}

/** One page of the account's recent posts of a kind, newest first. */
export function readListingPage(
  page: { readonly mediaType: string; readonly sinceSeconds: number; readonly after: string | null },
  context: ContainerContext,
): Promise<GraphAnswer> {
  const { edge, hasSince } = context.api.listing(page.mediaType);
  const parameters = {
    fields: context.api.fields.listing,
    ...(hasSince ? { since: String(page.sinceSeconds) } : {}),
    limit: String(LISTING_PAGE_SIZE),
    ...(page.after === null ? {} : { after: page.after }),
  };
  return read(edgePath(context, edge), parameters, context);
}

/** `GET /{post}?fields=id,permalink`. */
export function readPermalink(postId: string, context: ContainerContext): Promise<GraphAnswer> {
  const call = { path: objectPath(postId), parameters: PERMALINK_PARAMETERS, timeoutMs: READ_TIMEOUT_MS };
  return repeat(() => graphGet(call, context), FRESH_POST_READS, context);
}

export const PERMALINK_PARAMETERS = { fields: 'id,permalink' } as const;

function objectPath(id: string): string {
  return encodeURIComponent(id);
}

function read(
  path: string,
  parameters: Readonly<Record<string, string>>,
  context: ContainerContext,
): Promise<GraphAnswer> {
  const call = { path, parameters, timeoutMs: READ_TIMEOUT_MS };
  return repeat(() => graphGet(call, context), readsOf(context.api.diagnose), context);
}
