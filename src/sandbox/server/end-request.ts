import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { jsonReply, type Reply, sendReply } from '../../support/http/reply.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { FaultHttp } from '../scenario.ts';
import type { Ending } from './faults.ts';

export interface EndRequestOptions {
  readonly response: ServerResponse;
  readonly ending: Ending;
  /** The true answer when the request took effect; null when it did not. */
  readonly reply: Reply | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly traceId: string;
}

/** Ends a request as a fault rule says. */
export async function endRequest({ response, ending, reply, headers, traceId }: EndRequestOptions): Promise<void> {
  switch (ending.kind) {
    case 'drop':
      // Not the response's own destroy: it has no socket yet while the previous answer on the connection is being finished.
      response.req.socket.destroy();
      return;
    case 'hang':
      await once(response, 'close');
      return;
    case 'error': {
      const { code, subcode, message, http_status: status, is_transient: isTransient } = ending;
      const error = new GraphError({
        code,
        message: message ?? 'An error that the scenario asked for.',
        ...(subcode === undefined ? {} : { subcode }),
        ...(status === undefined ? {} : { status }),
        ...(isTransient === undefined ? {} : { isTransient }),
      });
      const answer = jsonReply(error.toJson(traceId), error.status);
      return sendReply(response, { ...answer, headers: { ...answer.headers, ...headers } });
    }
    case 'http': {
      const answer = brokenReply(ending, reply);
      return sendReply(response, { ...answer, headers: { ...answer.headers, ...headers } });
    }
  }
}

const HTML =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>';

function brokenReply({ status, body, retry_after_seconds: retryAfter }: FaultHttp, reply: Reply | null): Reply {
  const headers: Readonly<Record<string, string>> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (body === 'html')
    return { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: HTML };
  if (body === 'empty') return { status, headers, body: '' };
  const whole = typeof reply?.body === 'string' ? reply.body : '{"id":"17900000000000000"}';
  const half = whole.slice(0, Math.ceil(whole.length / 2));
  return { status, headers: { ...headers, 'content-type': 'application/json; charset=UTF-8' }, body: half };
}
