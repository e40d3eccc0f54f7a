import type { GraphAnswer } from './graph-client.ts';
import { unreadableAnswer } from './graph-fault.ts';

/** The `success` that changing and deleting calls answer with; a 200 that does not say so is a fault. */
export function answerSuccess(answer: GraphAnswer): GraphAnswer {
  if (!answer.ok || answer.body.success === true) return answer;
  return { ok: false, fault: unreadableAnswer('HTTP 200 that does not say "success"') };
}
