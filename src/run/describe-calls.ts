import type { Destination } from '../domain/post.ts';
import type { WouldPublishRow } from '../domain/reports.ts';
import { adapterFor } from '../platforms/registry.ts';
import { apiOriginOf } from './api-origin.ts';
import { planDelivery } from './media-delivery.ts';
import type { OpenedRun } from './open-publish-run.ts';

/** Each call that publishing a destination would make, without secrets and without making one. Throws as `planDelivery` does. */
export async function describeCalls(
  destination: Destination,
  run: Pick<OpenedRun, 'config' | 'environment' | 'media' | 'mediaHost'>,
): Promise<WouldPublishRow['calls']> {
  const adapter = adapterFor(destination.platform);
  if (adapter === null) return [];
  const { account } = destination;
  const vendorOrigin = adapter.apiOrigin(account);
  const origin = apiOriginOf(account.platform, vendorOrigin, run.environment.variables);
  const { addresses, uploads } = await planDelivery(destination, adapter, run);
  const { graphApiVersion } = run.config;
  const calls = adapter.describeCalls(destination, { mediaUrls: addresses, uploads, graphApiVersion });
  return calls.map(({ method, path, parameters, why, ...call }) => {
    // An API that the environment moves takes uploads where it is.
    const base = origin === vendorOrigin ? (call.origin ?? origin) : origin;
    return { method, url: `${base}${path}`, parameters, why };
  });
}
