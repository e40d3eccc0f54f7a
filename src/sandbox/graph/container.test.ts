import { describe, expect, test } from 'vitest';
import { addMs, instant } from '../../domain/instant.ts';
import { Container, type ContainerInit } from './container.ts';
import { Containers } from './containers.ts';
import type { JudgedVideo } from './kept-media.ts';

const START = instant(Date.parse('2026-05-10T14:00:00Z'));
const DAY_MS = 24 * 3_600_000;
const MEDIA = { bytes: Buffer.alloc(1), contentType: 'video/mp4' };

function container(init: Partial<ContainerInit> = {}): Container {
  return new Container({
    id: '17900000000000001',
    accountId: '1',
    platform: 'instagram',
    kind: 'reel',
    isVideo: true,
    parameters: {},
    children: [],
    createdAt: START,
    processingMs: 1500,
    image: null,
    video: Promise.resolve<JudgedVideo>({ media: MEDIA }),
    upload: null,
    ...init,
  });
}

describe('a container', () => {
  test.each([
    [0, 'IN_PROGRESS'],
    [1499, 'IN_PROGRESS'],
    [1500, 'FINISHED'],
    [DAY_MS - 1, 'FINISHED'],
    [DAY_MS, 'EXPIRED'],
  ] as const)('after %i ms it is %s', async (elapsedMs, status) => {
    const one = container();
    const now = addMs(START, elapsedMs);
    await one.settle(now);
    expect(one.status(now)).toBe(status);
  });

  test('whose video is bad is ERROR once it was processed', async () => {
    const one = container({ video: Promise.resolve<JudgedVideo>({ fault: 2207026 }) });
    const ready = addMs(START, 1500);
    await one.settle(ready);
    expect([one.status(START), one.status(ready), one.fault]).toEqual(['IN_PROGRESS', 'ERROR', 2207026]);
  });

  test('that was published stays PUBLISHED, with its children', () => {
    const child = container({ kind: 'carousel_image', video: null });
    const parent = container({ kind: 'carousel', video: null, upload: null, children: [child] });
    parent.markPublished('18000000000000001');
    const later = addMs(START, 2 * DAY_MS);
    expect([parent.status(later), child.status(later)]).toEqual(['PUBLISHED', 'PUBLISHED']);
  });
});

test('an account may create 400 containers in a rolling day; another account may go on', () => {
  const containers = new Containers();
  for (let index = 0; index < 400; index += 1) containers.add(container({ id: String(index) }));
  const lastMoment = addMs(START, DAY_MS - 1);
  expect(() => containers.checkRoom('1', lastMoment)).toThrow('400 are allowed');
  expect(() => containers.checkRoom('2', lastMoment)).not.toThrow();
  expect(() => containers.checkRoom('1', addMs(START, DAY_MS))).not.toThrow();
});
