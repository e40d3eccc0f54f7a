import { isJsonObject, type JsonObject, parseJson } from './json.ts';

/** What Meta says of an app's and an account's consumption, with each answer that carries it. */
export interface Usage {
  /** The highest of all percentages; 100 is the limit. 0 when nothing was said. */
  readonly highestPercent: number;
  /** Until calls are let through again; null when nothing was said. */
  readonly regainMinutes: number | null;
}

/**
 * Reads `X-App-Usage` and `X-Business-Use-Case-Usage`: JSON inside a header, often absent.
 * https://developers.facebook.com/docs/graph-api/overview/rate-limiting
 */
export function readUsage(headers: Headers): Usage {
  const entries = [headerJson(headers, 'x-app-usage'), ...businessUsages(headers)].filter(isJsonObject);
  const percents = entries.flatMap((entry) => PERCENT_FIELDS.map((field) => numberIn(entry, field)));
  const minutes = entries.map((entry) => numberIn(entry, 'estimated_time_to_regain_access'));
  const longestMinutes = Math.max(0, ...minutes);
  return { highestPercent: Math.max(0, ...percents), regainMinutes: longestMinutes > 0 ? longestMinutes : null };
}

const PERCENT_FIELDS = ['call_count', 'total_time', 'total_cputime'] as const;

/** `{"<object id>": [{…}, …], …}`, flat. */
function businessUsages(headers: Headers): readonly unknown[] {
  const byObject = headerJson(headers, 'x-business-use-case-usage');
  return isJsonObject(byObject) ? Object.values(byObject).flat() : [];
}

function headerJson(headers: Headers, name: string): unknown {
  return parseJson(headers.get(name) ?? '');
}

function numberIn(entry: JsonObject, field: string): number {
  const value = entry[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
