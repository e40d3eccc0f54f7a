import { addMs, type Instant, instant } from '../../domain/instant.ts';
import type { EndpointName } from '../endpoint-names.ts';
import type { Endpoint } from './endpoint.ts';
import { parseFields } from './fields.ts';
import { refusal } from './refusals.ts';

const WINDOW_SECONDS = 86_400;

/** What is left of an account's quota: without `fields` only `quota_usage`. */
export const publishingLimit = (name: EndpointName): Endpoint => ({
  name,
  permission: 'publish',
  parameters: ['fields', 'since'],
  run({ account, parameters }, world) {
    const now = world.clock.now();
    const values: Readonly<Record<string, unknown>> = {
      config: { quota_total: account.quotaTotal, quota_duration: WINDOW_SECONDS },
      quota_usage: account.quotaUsed + world.posts.countRecent(account, now, startOf(parameters.since, now)),
    };
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
