import type { EndpointName } from '../endpoint-names.ts';
import type { FaultError, FaultHttp, FaultRule } from '../scenario.ts';

/** What ends a request in place of its true answer. */
export type Ending =
  | ({ readonly kind: 'error' } & FaultError)
  | ({ readonly kind: 'http' } & FaultHttp)
  | { readonly kind: 'drop' }
  | { readonly kind: 'hang' };

/** Everything that the scenario does to one request. */
export interface Fault {
  readonly delayMs: number;
  /** Instead of the effect. */
  readonly endsBefore: Ending | null;
  /** After the effect, instead of its answer. */
  readonly endsAfter: Ending | null;
  readonly usage: FaultRule['usage'] | null;
  readonly listingLagMs: number;
  readonly omitFields: readonly string[];
}

/** Counts the requests that each rule matches and says what happens to the next one. */
export class Faults {
  readonly #rules: readonly { readonly rule: FaultRule; seen: number }[];

  constructor(rules: readonly FaultRule[]) {
    this.#rules = rules.map((rule) => ({ rule, seen: 0 }));
  }

  next(endpoint: EndpointName | null, accountId: string | null): Fault {
    const firing: FaultRule[] = [];
    for (const entry of this.#rules) {
      if (!matches(entry.rule, endpoint, accountId)) continue;
      entry.seen += 1;
      if (isTurn(entry.rule, entry.seen)) firing.push(entry.rule);
    }
    return combine(firing);
  }
}

function matches(rule: FaultRule, endpoint: EndpointName | null, accountId: string | null): boolean {
  const isEndpoint =
    rule.endpoint === undefined ? endpoint !== null && endpoint !== 'media.file' : rule.endpoint === endpoint;
  return isEndpoint && (rule.account === undefined || rule.account === accountId);
}

function isTurn(rule: FaultRule, seen: number): boolean {
  if (rule.nth !== undefined) return seen === rule.nth;
  if (rule.every !== undefined) return seen % rule.every === 0;
  return seen >= (rule.from ?? 1) && seen <= (rule.to ?? Number.POSITIVE_INFINITY);
}

/** Several rules may fire at once: delays add up, the first ending wins. */
function combine(rules: readonly FaultRule[]): Fault {
  const endings = rules.map((rule) => ({ ending: endingOf(rule), isAfter: rule.after_effect ?? false }));
  const first = endings.find(({ ending }) => ending !== null);
  return {
    delayMs: rules.reduce((sum, rule) => sum + (rule.delay_ms ?? 0), 0),
    endsBefore: first?.isAfter === false ? first.ending : null,
    endsAfter: first?.isAfter === true ? first.ending : null,
    usage: rules.findLast((rule) => rule.usage !== undefined)?.usage ?? null,
    listingLagMs: Math.max(0, ...rules.map((rule) => rule.listing_lag_ms ?? 0)),
    omitFields: rules.flatMap((rule) => rule.omit_fields ?? []),
  };
}

function endingOf(rule: FaultRule): Ending | null {
  if (rule.error !== undefined) return { kind: 'error', ...rule.error };
  if (rule.http !== undefined) return { kind: 'http', ...rule.http };
  if (rule.drop) return { kind: 'drop' };
  return rule.hang ? { kind: 'hang' } : null;
}
