import { expect, test } from 'vitest';
import { instant } from '../../domain/instant.ts';
import { Container } from '../graph/container.ts';
import { findChildren } from '../graph/find-children.ts';
import { GraphError } from '../graph/graph-error.ts';
import { createWorld } from '../graph/world.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { type ContainerKind, isChildKind } from './container-kind.ts';

const clock = new ManualClock();
const world = createWorld({ origin: 'http://127.0.0.1:1', clock, scenario: {}, signal: new AbortController().signal });
for (let id = 1; id <= 11; id += 1) add(String(id), 'carousel_image', '1');
add('20', 'image', '1');
add('21', 'carousel_image', '2');
add('22', 'carousel_video', '1', 1500);
add('23', 'carousel_image', '1').markPublished('18000000000000001');

function add(id: string, kind: ContainerKind, accountId: string, processingMs = 0): Container {
  const createdAt = instant(clock.now());
  const init = {
    id,
    platform: 'instagram' as const,
    kind,
    isVideo: false,
    accountId,
    processingMs,
    createdAt,
    parameters: {},
    children: [],
    image: null,
    video: null,
    upload: null,
  };
  const container = new Container(init);
  world.containers.add(container);
  return container;
}

function outcome(children: string): string {
  try {
    return findChildren(children, { accountId: '1', min: 2, max: 10, isChildKind }, world)
      .map(({ id }) => id)
      .join(',');
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return `${error.code}/${error.subcode}`;
  }
}

test.each([
  ['1,2', '1,2'],
  ['["2","1"]', '2,1'],
  ['1,2,3,4,5,6,7,8,9,10', '1,2,3,4,5,6,7,8,9,10'],
  ['1', '100/2207028'],
  ['1,2,3,4,5,6,7,8,9,10,11', '100/2207028'],
  ['1,1', '100/2207028'],
  ['1, 2', '100/2207028'],
  ['[1,2]', '100/2207028'],
  ['["1","2"', '100/2207028'],
  ['1,99', '100/2207028'],
  ['1,20', '100/2207028'],
  ['1,21', '100/2207028'],
  ['1,22', '9007/2207027'],
  ['1,23', '100/2207028'],
])('children=%s gives %s', (children, expected) => {
  expect(outcome(children)).toBe(expected);
});
