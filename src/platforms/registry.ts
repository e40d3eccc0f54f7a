import type { PlatformId } from '../domain/platform-id.ts';
import { facebookAdapter } from './facebook/adapter.ts';
import { instagramAdapter } from './instagram/adapter.ts';
import type { PlatformAdapter } from './platform-adapter.ts';
import { threadsAdapter } from './threads/adapter.ts';

/** Every platform that this version can publish to. The only place that knows which exist. */
export const ADAPTERS: readonly PlatformAdapter[] = [instagramAdapter, facebookAdapter, threadsAdapter];

/** Null for a platform that posts may name but that has no adapter yet. */
export function adapterFor(platform: PlatformId): PlatformAdapter | null {
  return ADAPTERS.find((adapter) => adapter.id === platform) ?? null;
}
