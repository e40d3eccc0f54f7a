import { describe, expect, it } from 'vitest';
import { isClaimHeldByAnother } from './claim.ts';
import { type Instant, instant } from './instant.ts';

const NOW: Instant = instant(Date.parse('2026-05-10T14:00:00Z'));
const claim = (run: string, expiresAt: string) => ({
  run,
  at: '2026-05-10T13:50:00Z',
  expires_at: expiresAt,
  caption_hash: 'x',
  commit: null,
});

describe('isClaimHeldByAnother', () => {
  it.each([
    ['another run, not expired', 'local:a', '2026-05-10T14:00:01Z', 'local:b', true],
    ['another run, expired this second', 'local:a', '2026-05-10T14:00:00Z', 'local:b', false],
    ['its own', 'local:a', '2026-05-10T14:05:00Z', 'local:a', false],
    ['an earlier attempt of the same workflow run', 'github:7:1', '2026-05-10T14:05:00Z', 'github:7:2', false],
    ['a later attempt of the same workflow run', 'github:7:3', '2026-05-10T14:05:00Z', 'github:7:2', true],
    ['another workflow run', 'github:7:1', '2026-05-10T14:05:00Z', 'github:8:2', true],
    ['an expiry that cannot be read', 'local:a', 'soon', 'local:b', true],
  ])('%s', (_name, run, expiresAt, me, isHeld) => {
    expect(isClaimHeldByAnother(claim(run, expiresAt), me, NOW)).toBe(isHeld);
  });
});
