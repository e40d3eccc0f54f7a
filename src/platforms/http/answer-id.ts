import type { GraphAnswer } from './graph-client.ts';
import { type GraphFault, unreadableAnswer } from './graph-fault.ts';
import { idField } from './json.ts';

export type IdAnswer = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly fault: GraphFault };

/** The id that every creating call answers with, mostly as `id`; a success without one is a fault. */
export function answerId(answer: GraphAnswer, field = 'id'): IdAnswer {
  if (!answer.ok) return answer;
  const id = idField(answer.body, field);
  return id === null ? { ok: false, fault: WITHOUT_ID } : { ok: true, id };
}

/** A success that names nothing. */
export const WITHOUT_ID: GraphFault = unreadableAnswer('HTTP 200 without an id');
