import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../support/clock.ts';
import { type Reply, sendReply } from '../../support/http/reply.ts';
import type { SandboxOptions } from '../sandbox.ts';
import { type ArrivedRequest, readRequest } from './arrived-request.ts';
import { endRequest } from './end-request.ts';
import type { Ending, Fault, Faults } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import type { Target } from './target.ts';

export interface RequestHandling {
  readonly clock: Clock;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly route: (request: ArrivedRequest) => Target;
  /** For the next upload: after how many bytes its connection is cut; null: it is not. */
  readonly cutAfterBytes: () => number | null;
  readonly nextTraceId: () => string;
  readonly onRequest: SandboxOptions['onRequest'];
  /** Aborts when the sandbox closes. */
  readonly signal: AbortSignal;
}

/** The life of one request: recorded, perhaps spoilt by a fault, done, perhaps spoilt then, answered. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  handling: RequestHandling,
): Promise<void> {
  const arrived = await readRequest(request, handling);
  const target = handling.route(arrived);
  const entry = handling.log.add(arrived, target.endpoint);
  const fault = handling.faults.next(target.endpoint, target.accountId);
  const headers = usageHeaders(fault, target);
  const end = (ending: Ending, reply: Reply | null) =>
    endRequest({ response, ending, reply, headers, traceId: handling.nextTraceId() });

  await handling.onRequest?.(entry, 'before_effect');
  await handling.clock.sleep(fault.delayMs, handling.signal);
  if (fault.endsBefore !== null) return end(fault.endsBefore, null);
  const reply = await target.run(fault);
  await handling.onRequest?.(entry, 'after_effect');
  if (fault.endsAfter !== null) return end(fault.endsAfter, reply);
  await sendReply(response, { ...reply, headers: { ...reply.headers, ...headers } });
}

/** `estimated_time_to_regain_access` is in minutes. */
function usageHeaders({ usage }: Fault, { endpoint, accountId }: Target): Readonly<Record<string, string>> {
  if (!usage) return {};
  const entry = {
    type: endpoint?.startsWith('facebook.') ? 'pages' : 'instagram',
    call_count: usage.call_count ?? 100,
    total_cputime: 25,
    total_time: 25,
    estimated_time_to_regain_access: usage.estimated_time_to_regain_access ?? 0,
  };
  return { 'x-business-use-case-usage': JSON.stringify({ [accountId ?? '0']: [entry] }) };
}
