import { addMs, type Instant } from '../../domain/instant.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { exchange, type HttpReply, type HttpRequest } from './exchange.ts';
import { faultOfReply, faultWithoutReply, type GraphFault } from './graph-fault.ts';
import { isJsonObject, type JsonObject, parseJson } from './json.ts';
import { type FormFile, multipartBody } from './multipart.ts';
import { reportUsage } from './report-usage.ts';
import { retryAfter } from './retry-after.ts';
import { readUsage } from './usage-headers.ts';

/** What a Graph API answered. Never thrown: each caller knows what a fault means for its step. */
export type GraphAnswer =
  | { readonly ok: true; readonly body: JsonObject }
  | { readonly ok: false; readonly fault: GraphFault };

/** The parts of a context that a call needs. */
export type GraphContext = Pick<
  PublishContext,
  'accessToken' | 'apiOrigin' | 'graphApiVersion' | 'fetch' | 'clock' | 'log' | 'signal' | 'redact' | 'onThrottled'
>;

export interface GraphCall {
  /** Below the version: `17841400000000000/media`. */
  readonly path: string;
  /** For an address that has no version. */
  readonly isUnversioned?: true;
  readonly parameters: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** How long the call may go on after the process was told to stop: for one that cannot be repeated. Default: not at all. */
  readonly graceMs?: number;
}

const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/** One GET, parameters in the query. The token stands in a header, never in an address. */
export function graphGet(call: GraphCall, context: GraphContext): Promise<GraphAnswer> {
  return send({ method: 'GET', url: addressWithQuery(call, context) }, call, context);
}

/** One DELETE, parameters in the query. */
export function graphDelete(call: GraphCall, context: GraphContext): Promise<GraphAnswer> {
  return send({ method: 'DELETE', url: addressWithQuery(call, context) }, call, context);
}

/** One POST, form-encoded: JSON bodies were seen to lose optional parameters. */
export function graphPost(call: GraphCall, context: GraphContext): Promise<GraphAnswer> {
  const body = new URLSearchParams(call.parameters);
  return send({ method: 'POST', url: address(call, context), body }, call, context);
}

/** One POST with a file in it, whose bytes are streamed. For calls that are harmless to repeat. */
export function graphPostFile(call: GraphCall, file: FormFile, context: GraphContext): Promise<GraphAnswer> {
  return send({ method: 'POST', url: address(call, context), ...multipartBody(call.parameters, file) }, call, context);
}

function addressWithQuery(call: GraphCall, context: GraphContext): string {
  const query = new URLSearchParams(call.parameters).toString();
  return `${address(call, context)}${query && `?${query}`}`;
}

function address(call: GraphCall, context: GraphContext): string {
  const version = call.isUnversioned ? '' : `/${context.graphApiVersion}`;
  return `${context.apiOrigin}${version}/${call.path}`;
}

async function send(
  request: Pick<HttpRequest, 'method' | 'url' | 'body' | 'bytes'> & Partial<Pick<HttpRequest, 'headers'>>,
  call: GraphCall,
  context: GraphContext,
): Promise<GraphAnswer> {
  const reply = await exchange(context.fetch, {
    ...request,
    headers: {
      ...request.headers,
      authorization: `Bearer ${context.accessToken}`,
      accept: 'application/json',
      'user-agent': 'mergecast',
    },
    timeoutMs: call.timeoutMs,
    maxBytes: MAX_ANSWER_BYTES,
    interruption: { signal: context.signal, graceMs: call.graceMs ?? 0 },
  });
  context.log.debug(`${request.method} ${call.path}: ${reply.kind === 'reply' ? reply.status : reply.kind}`);
  return readReply(reply, context);
}

function readReply(reply: HttpReply, context: GraphContext): GraphAnswer {
  const { redact } = context;
  if (reply.kind === 'interrupted') return failed(faultWithoutReply('interrupted', 'interrupted', redact));
  if (reply.kind !== 'reply') return failed(faultWithoutReply(reply.kind, reply.reason, redact));
  const usage = readUsage(reply.headers);
  reportUsage(usage, context);
  const body = parseJson(reply.text);
  if (reply.status === 200 && isJsonObject(body) && body.error === undefined) return { ok: true, body };
  const notBefore = comeBackAt(reply.headers, usage.regainMinutes, context.clock.now());
  return failed(faultOfReply({ status: reply.status, text: reply.text, notBefore }, redact));
}

function comeBackAt(headers: Headers, regainMinutes: number | null, now: Instant): Instant | null {
  return retryAfter(headers, now) ?? (regainMinutes === null ? null : addMs(now, regainMinutes * 60_000));
}

function failed(fault: GraphFault): GraphAnswer {
  return { ok: false, fault };
}
