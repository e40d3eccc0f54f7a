import type { GraphAnswer } from './graph-client.ts';
import { type GraphFault, unreadableAnswer } from './graph-fault.ts';
import { idField } from './json.ts';

/** The id that every creating call answers with; a success without one is a fault. */
export function answerId(
  answer: GraphAnswer,
): { readonly ok: true; readonly id: string } | { readonly ok: false; readonly fault: GraphFault } {
  if (!answer.ok) return answer;
  const id = idField(answer.body);
  return id === null ? { ok: false, fault: unreadableAnswer('HTTP 200 without an id') } : { ok: true, id };
}
