import { addMs, type Instant, instant } from '../../domain/instant.ts';
import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { parseFields } from './fields.ts';
import type { Quota } from './quota.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

const WINDOW_SECONDS = 86_400;

/** An account's quotas since an instant, by what their fields begin with: '' for `quota_usage`, `reply_` for `reply_quota_usage`. */
export type QuotasOf = (account: SandboxAccount, world: World, since: Instant) => Readonly<Record<string, Quota>>;

/** What is left of an account's quotas: without `fields` only `quota_usage`. */
export const publishingLimit = (name: EndpointName, quotasOf: QuotasOf): Endpoint => ({
  name,
  permission: 'publish',
  parameters: ['fields', 'since'],
  run({ account, parameters }, world) {
    const quotas = quotasOf(account, world, startOf(parameters.since, world.clock.now()));
    const values: Readonly<Record<string, unknown>> = Object.fromEntries(
      Object.entries(quotas).flatMap(([prefix, { used, total }]) => [
        [`${prefix}config`, { quota_total: total, quota_duration: WINDOW_SECONDS }],
        [`${prefix}quota_usage`, used],
      ]),
    );
    const names = parseFields(parameters.fields ?? 'quota_usage').map(({ name }) => name);
    const unknown = names.find((name) => !Object.hasOwn(values, name));
    if (unknown !== undefined) throw refusal('invalidParameter', `Tried accessing nonexisting field (${unknown}).`);
    return { data: [Object.fromEntries(names.map((name) => [name, values[name]]))] };
  },
});

function startOf(since: string | undefined, now: Instant): Instant {
  const earliest = addMs(now, -WINDOW_SECONDS * 1000);
  if (since === undefined) return earliest;
  const start = /^\d{1,12}$/.test(since) ? instant(Number(since) * 1000) : null;
  // A client computes "24 hours ago" a moment before the request arrives.
  if (start !== null && start >= addMs(earliest, -60_000)) return start;
  throw refusal('invalidParameter', `Param since must be Unix seconds within the last 24 hours; it is "${since}".`);
}
