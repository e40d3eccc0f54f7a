import { expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import { newHandle, readHandle, usableHandle, writeHandle } from '../graph/containers/handle.ts';
import { makeDestination, makeImage } from '../testing/make-destination.ts';
import { instagramApi } from './container-api.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));
const HOUR_MS = 3_600_000;
const post = makeDestination();
const handleFor = (destination = post) => ({ destination, liveParts: [], api: instagramApi });
const stored = writeHandle({ ...newHandle(handleFor(), NOW), containerId: '17900000000000001' });

it('survives the ledger', () => {
  expect(stored).toEqual({
    container_id: '17900000000000001',
    created_at: '2026-05-10T14:00:00Z',
    media_type: 'IMAGE',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(writeHandle(readHandle(JSON.parse(JSON.stringify(stored))) ?? newHandle(handleFor(), NOW))).toEqual(stored);
});

it.each([
  ['the same post', post, 1 * HOUR_MS, true],
  ['nearly expired', post, 23 * HOUR_MS - 1, true],
  ['expired', post, 23 * HOUR_MS, false],
  ['another caption', makeDestination({ caption: 'Edited' }), 0, false],
  ['another medium', makeDestination({ media: [makeImage('b.jpg')] }), 0, false],
  ['another option', makeDestination({ options: { collaborators: ['a'] } }), 0, false],
  ['another account', makeDestination({ account: { ...post.account, accountId: '2' } }), 0, false],
])('%s', (_what, destination, ageMs, isUsable) => {
  expect(usableHandle(stored, handleFor(destination), instant(NOW + ageMs)) !== null).toBe(isUsable);
});

it.each([{}, { container_id: '1' }, { ...stored, created_at: 'x' }, { ...stored, children: [1] }])(
  '%j is not a handle',
  (value) => {
    expect(readHandle(value)).toBeNull();
  },
);
