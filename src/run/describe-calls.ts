import type { Instant } from '../domain/instant.ts';
import type { Destination } from '../domain/post.ts';
import type { WouldPublishRow } from '../domain/reports.ts';
import { adapterFor } from '../platforms/registry.ts';
import { apiOriginOf } from './api-origin.ts';
import { planDelivery } from './media-delivery.ts';
import type { OpenedRun } from './open-publish-run.ts';

/** Each call that publishing a destination would make, or handing it over for `bringOutAt`, without secrets and without making one. Throws as `planDelivery` does. */
export async function describeCalls(
  destination: Destination,
  bringOutAt: Instant | null,
  run: Pick<OpenedRun, 'config' | 'environment' | 'media' | 'mediaHost'>,
): Promise<WouldPublishRow['calls']> {
  const adapter = adapterFor(destination.platform);
  if (adapter === null) return [];
  const { account } = destination;
  const vendorOrigin = adapter.apiOrigin(account);
  const origin = apiOriginOf(account.platform, vendorOrigin, run.environment.variables);
  const { addresses, uploads } = await planDelivery(destination, adapter, run);
  const { graphApiVersion } = run.config;
  const ahead = bringOutAt === null ? {} : { bringOutAt };
  const calls = adapter.describeCalls(destination, { mediaUrls: addresses, uploads, graphApiVersion, ...ahead });
  return calls.map(({ method, path, parameters, why, ...call }) => {
    // An API that the environment moves takes uploads where it is.
    const base = origin === vendorOrigin ? (call.origin ?? origin) : origin;
    return { method, url: `${base}${path}`, parameters, why };
  });
}
