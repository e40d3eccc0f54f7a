import { refusal } from '../graph/refusals.ts';

export type Parameters = Readonly<Record<string, string>>;

/** Parses a query string or form. A name that comes twice is refused: the real API would pick one silently. */
export function parseForm(text: string): Parameters {
  const pairs = [...new URLSearchParams(text)];
  const names = pairs.map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw refusal('invalidParameter', `Param ${repeated} came twice.`);
  return Object.fromEntries(pairs);
}

/** Parses a body by its content type. Values that are not strings in a JSON body become their JSON text. */
export function parseBody(body: string, contentType: string): Parameters {
  if (body === '') return {};
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return parseForm(body);
  if (type === 'application/json') return parseJsonBody(body);
  throw refusal('invalidParameter', `The body must be a form or JSON; its content type is "${contentType}".`);
}

/** Query and body as one. */
export function mergeParameters(query: Parameters, body: Parameters): Parameters {
  const repeated = Object.keys(body).find((name) => Object.hasOwn(query, name));
  if (repeated !== undefined) throw refusal('invalidParameter', `Param ${repeated} came in the query and in the body.`);
  return { ...query, ...body };
}

function parseJsonBody(body: string): Parameters {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal('invalidParameter', 'A JSON body must be an object.');
  }
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, typeof item === 'string' ? item : JSON.stringify(item)]),
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refusal('invalidParameter', 'The body is not JSON, though its content type says so.');
  }
}
