import { expect, it } from 'vitest';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { ADAPTERS, adapterFor } from './registry.ts';

it('gives each adapter under its own id, once', () => {
  for (const adapter of ADAPTERS) expect(adapterFor(adapter.id)).toBe(adapter);
  expect(new Set(ADAPTERS.map(({ id }) => id)).size).toBe(ADAPTERS.length);
});

it('has no adapter for the others', () => {
  const missing = PLATFORM_IDS.filter((id) => adapterFor(id) === null);
  expect(missing.length + ADAPTERS.length).toBe(PLATFORM_IDS.length);
});
