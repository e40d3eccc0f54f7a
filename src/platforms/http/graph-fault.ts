import type { Instant } from '../../domain/instant.ts';
import { isJsonObject, type JsonObject, numberField, parseJson, textField } from './json.ts';

/** How a call to a Graph API failed. All text in it is redacted. */
export interface GraphFault {
  /**
   * - `refused`: the API answered with its error object.
   * - `unreadable`: an answer that is not what the API documents (HTML, empty, cut off, a redirect).
   * - `not_sent`: no connection was made. `no_answer`: sent, and nothing whole came back.
   * - `interrupted`: this process was told to stop.
   */
  readonly kind: 'refused' | 'unreadable' | 'not_sent' | 'no_answer' | 'interrupted';
  /** HTTP status; null without an answer. */
  readonly status: number | null;
  readonly code: number | null;
  readonly subcode: number | null;
  /** A one-way hint: true means that it passes; false means nothing. */
  readonly isTransient: boolean;
  /** The vendor's message, or what happened instead of an answer. */
  readonly message: string;
  /** Written for people in their language: shown, never parsed. Null when absent. */
  readonly userMessage: string | null;
  /** `fbtrace_id`, which Meta's support asks for. */
  readonly traceId: string | null;
  /** When to come back, where the headers say. */
  readonly notBefore: Instant | null;
  /** `error_data`, such as the offset that an upload was to go on from: read field by field, never shown. Absent: none. */
  readonly data?: JsonObject;
}

/** How much of a body is kept for people. */
const KEPT_CHARACTERS = 300;

/** Takes secrets out of text. */
type Redact = (text: string) => string;

/** Reads the error object of a reply, or describes a reply that has none. */
export function faultOfReply(
  reply: { readonly status: number; readonly text: string; readonly notBefore: Instant | null },
  redact: Redact,
): GraphFault {
  const { status, notBefore } = reply;
  const body = parseJson(reply.text);
  const error = isJsonObject(body) ? body.error : undefined;
  const fault = isJsonObject(error) ? refusal(error, redact) : unreadable(status, reply.text, redact);
  return { ...fault, status, notBefore };
}

/** A fault without an answer. */
export function faultWithoutReply(
  kind: 'not_sent' | 'no_answer' | 'interrupted',
  reason: string,
  redact: Redact,
): GraphFault {
  return { ...NOTHING_KNOWN, kind, message: shorten(reason, redact) };
}

/** A success whose body lacks what the API documents. */
export function unreadableAnswer(message: string): GraphFault {
  return { ...NOTHING_KNOWN, kind: 'unreadable', status: 200, message };
}

const NOTHING_KNOWN = {
  status: null,
  code: null,
  subcode: null,
  isTransient: false,
  userMessage: null,
  traceId: null,
  notBefore: null,
} as const;

function refusal(error: JsonObject, redact: Redact): GraphFault {
  const forPeople = [textField(error, 'error_user_title'), textField(error, 'error_user_msg')].filter(Boolean);
  const traceId = textField(error, 'fbtrace_id');
  return {
    ...NOTHING_KNOWN,
    kind: 'refused',
    code: numberField(error, 'code'),
    subcode: numberField(error, 'error_subcode'),
    isTransient: error.is_transient === true,
    message: shorten(textField(error, 'message') ?? 'no message', redact),
    userMessage: forPeople.length === 0 ? null : shorten(forPeople.join(': '), redact),
    traceId: traceId === null ? null : shorten(traceId, redact),
    ...dataOf(error.error_data),
  };
}

/** An object, or the text of one. */
function dataOf(value: unknown): Pick<GraphFault, 'data'> {
  const data = typeof value === 'string' ? parseJson(value) : value;
  return isJsonObject(data) ? { data } : {};
}

function unreadable(status: number, text: string, redact: Redact): GraphFault {
  return { ...NOTHING_KNOWN, kind: 'unreadable', message: `HTTP ${status} with ${describeBody(status, text, redact)}` };
}

function describeBody(status: number, text: string, redact: Redact): string {
  if (status >= 300 && status < 400) return 'a redirect, which is not followed because the token would travel along';
  return text.trim() === '' ? 'an empty body' : `this instead of the documented JSON: ${shorten(text, redact)}`;
}

/** Redacted before it is cut, so that no half of a secret is left at the end. */
function shorten(text: string, redact: Redact): string {
  const flat = redact(text).replace(/\s+/g, ' ').trim();
  return flat.length <= KEPT_CHARACTERS ? flat : `${flat.slice(0, KEPT_CHARACTERS)}…`;
}
