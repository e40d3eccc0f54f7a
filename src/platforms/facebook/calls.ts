import { edgePath } from '../graph/edge-path.ts';
import {
  CREATE_TIMEOUT_MS,
  createsOf,
  FRESH_POST_READS,
  PUBLISH_GRACE_MS,
  PUBLISH_TIMEOUT_MS,
  READ_TIMEOUT_MS,
  readsOf,
} from '../graph/timeouts.ts';
import { type GraphAnswer, graphDelete, graphGet, graphPost, graphPostFile } from '../http/graph-client.ts';
import type { FormFile } from '../http/multipart.ts';
import { repeat } from '../http/repeat.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { diagnose } from './diagnose.ts';

type Parameters = Readonly<Record<string, string>>;

export const API_ORIGIN = 'https://graph.facebook.com';
/** Takes videos in chunks, by itself; Meta's own SDKs call no other host for that. */
const VIDEO_ORIGIN = 'https://graph-video.facebook.com';

/** Where an edge of the Page is called. An API that the environment has moved is at one place. */
export function originOf(edge: string, apiOrigin: string): string {
  return edge === 'videos' && apiOrigin === API_ORIGIN ? VIDEO_ORIGIN : apiOrigin;
}

/** `POST /{page}/{edge}` that makes something nobody sees. */
export function create(edge: string, parameters: Parameters, context: PublishContext): Promise<GraphAnswer> {
  const call = { path: edgePath(context, edge), parameters, timeoutMs: CREATE_TIMEOUT_MS };
  return repeat(() => graphPost(call, at(edge, context)), createsOf(diagnose), context);
}

/** The same with a file in it. Asks for the file again for each try. */
export function createFromFile(
  edge: string,
  parameters: Parameters,
  file: () => FormFile,
  timeoutMs: number,
  context: PublishContext,
): Promise<GraphAnswer> {
  const call = { path: edgePath(context, edge), parameters, timeoutMs };
  return repeat(() => graphPostFile(call, file(), at(edge, context)), createsOf(diagnose), context);
}

/** Sent once, and heard out for a while when the process is told to stop. */
export function sendOnce(edge: string, parameters: Parameters, context: PublishContext): Promise<GraphAnswer> {
  const call = { path: edgePath(context, edge), parameters, timeoutMs: PUBLISH_TIMEOUT_MS };
  return graphPost({ ...call, graceMs: PUBLISH_GRACE_MS }, at(edge, context));
}

/** `GET /{id}`. */
export function readNode(id: string, fields: string, context: PublishContext): Promise<GraphAnswer> {
  return read(encodeURIComponent(id), { fields }, context);
}

/** `GET /{page}/{edge}`, one page of it. */
export function readEdge(edge: string, parameters: Parameters, context: PublishContext): Promise<GraphAnswer> {
  return read(edgePath(context, edge), parameters, context);
}

/** `GET /{post}?fields=id,permalink_url`. */
export function readPermalink(postId: string, context: PublishContext): Promise<GraphAnswer> {
  const call = { path: encodeURIComponent(postId), parameters: PERMALINK_PARAMETERS, timeoutMs: READ_TIMEOUT_MS };
  return repeat(() => graphGet(call, context), FRESH_POST_READS, context);
}

export const PERMALINK_PARAMETERS = { fields: 'id,permalink_url' } as const;

/** `DELETE /{id}`, once. */
export function deleteNode(id: string, context: PublishContext): Promise<GraphAnswer> {
  return graphDelete({ path: encodeURIComponent(id), parameters: {}, timeoutMs: PUBLISH_TIMEOUT_MS }, context);
}

function read(path: string, parameters: Parameters, context: PublishContext): Promise<GraphAnswer> {
  const call = { path, parameters, timeoutMs: READ_TIMEOUT_MS };
  return repeat(() => graphGet(call, context), readsOf(diagnose), context);
}

function at(edge: string, context: PublishContext): PublishContext {
  return { ...context, apiOrigin: originOf(edge, context.apiOrigin) };
}
