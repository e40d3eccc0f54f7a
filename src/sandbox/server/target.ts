import type { Reply } from '../../support/http/reply.ts';
import type { EndpointName } from '../endpoint-names.ts';
import type { Fault } from './faults.ts';

/** What a request met: known before anything happens, so that it can be recorded and faults can be chosen. */
export interface Target {
  readonly endpoint: EndpointName | null;
  /** Whose request it is, for faults; null where it is nobody's. */
  readonly accountId: string | null;
  /** Does it. Refusals are replies; what is thrown is a bug of the sandbox. */
  run(fault: Fault): Promise<Reply>;
}
