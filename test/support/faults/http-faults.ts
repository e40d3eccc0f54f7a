import { publishVerdict } from '../../../src/platforms/graph/publish-verdict.ts';
import { faultOfReply } from '../../../src/platforms/http/graph-fault.ts';
import { diagnose } from '../../../src/platforms/instagram/diagnose.ts';
import { ERROR_TABLE } from '../../../src/platforms/instagram/error-table.ts';
import type { Disturbance } from './effects.ts';

/** A false answer to one HTTP call. */
export interface HttpFault {
  readonly name: string;
  readonly disturbance: Exclude<Disturbance, 'dies_before' | 'dies_after'>;
  /** `trueBody` is what the platform answered, where the call took effect. Throws as `fetch` does. */
  readonly answer: (trueBody: string | null) => Response;
}

const HTML = '<!DOCTYPE html><html><body><h1>Sorry, something went wrong.</h1></body></html>';
const HTTP_STATUS_OF_CLASS = 400;

/** Every row of the adapter's table of errors, and what the internet does. */
export const HTTP_FAULTS: readonly HttpFault[] = [
  ...ERROR_TABLE.map((row) => apiError('fails', row.code ?? 100, row.subcode)),
  apiError('fails', 424_242, null),
  apiError('fails', 100, 2_207_999),
  ...bothWays('500 with HTML', () => new Response(HTML, { status: 500, headers: { 'content-type': 'text/html' } })),
  ...bothWays('502 and nothing', () => new Response('', { status: 502 })),
  ...bothWays('503 with Retry-After', () => new Response('', { status: 503, headers: { 'retry-after': '90' } })),
  ...bothWays('200 with HTML', () => new Response(HTML, { status: 200 })),
  ...bothWays('200 cut short', (body) => new Response((body ?? '{"id":"179"}').slice(0, 6), { status: 200 })),
  ...bothWays('200 without an id', () => new Response('{}', { status: 200 })),
  { name: '401 with HTML', disturbance: 'fails', answer: () => new Response(HTML, { status: 401 }) },
  { name: '403 with HTML', disturbance: 'fails', answer: () => new Response(HTML, { status: 403 }) },
  { name: '404 with HTML', disturbance: 'fails', answer: () => new Response(HTML, { status: 404 }) },
  { name: '429', disturbance: 'fails', answer: () => new Response('', { status: 429 }) },
  { name: 'a redirect', disturbance: 'fails', answer: redirect },
  { name: 'no connection', disturbance: 'fails', answer: () => fail('ECONNREFUSED') },
  { name: 'no such host', disturbance: 'fails', answer: () => fail('ENOTFOUND') },
  ...bothWays('a cut connection', () => fail('ECONNRESET')),
  { name: 'no answer', disturbance: 'hangs', answer: () => fail('ETIMEDOUT') },
  { name: 'no answer, after its effect', disturbance: 'hangs_after', answer: () => fail('ETIMEDOUT') },
];

/** Error answers after which a post was live, or might be: those that the verdict calls ambiguous. */
export const LYING_ERRORS: readonly HttpFault[] = ERROR_TABLE.filter((row) => {
  const code = row.code ?? 100;
  const body = JSON.stringify(errorBody(code, row.subcode));
  const fault = faultOfReply({ status: HTTP_STATUS_OF_CLASS, text: body, notBefore: null }, (text) => text);
  return publishVerdict(diagnose(fault), { isResend: false }) === 'ambiguous';
}).map((row) => apiError('fails_after', row.code ?? 100, row.subcode));

/** An error of the API itself; `fails_after`: it says so although the call took effect. */
export function apiError(disturbance: 'fails' | 'fails_after', code: number, subcode: number | null): HttpFault {
  const when = disturbance === 'fails' ? '' : ', after its effect';
  return {
    name: `${code}${subcode === null ? '' : `/${subcode}`}${when}`,
    disturbance,
    answer: () => Response.json(errorBody(code, subcode), { status: HTTP_STATUS_OF_CLASS }),
  };
}

function errorBody(code: number, subcode: number | null) {
  const error = { message: 'It was disturbed.', type: 'OAuthException', code, fbtrace_id: 'Atrace' };
  return { error: { ...error, ...(subcode === null ? {} : { error_subcode: subcode }) } };
}

function bothWays(name: string, answer: HttpFault['answer']): HttpFault[] {
  return [
    { name, disturbance: 'fails', answer },
    { name: `${name}, after its effect`, disturbance: 'fails_after', answer },
  ];
}

function redirect(): Response {
  return new Response('', { status: 302, headers: { location: 'https://elsewhere.example/' } });
}

function fail(code: string): never {
  throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) });
}
