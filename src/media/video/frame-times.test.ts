import { describe, expect, it } from 'vitest';
import { frameTimes } from './frame-times.ts';

function times(...runs: readonly (readonly [count: number, delta: number])[]) {
  return frameTimes({ sample_counts: runs.map(([count]) => count), sample_deltas: runs.map(([, delta]) => delta) });
}

describe('frame times', () => {
  it.each([
    ['equal frames', [[90, 512]], { count: 90, duration: 46_080, isVariable: false }],
    [
      'a last frame as long as the sound',
      [
        [89, 512],
        [1, 4000],
      ],
      { count: 90, duration: 49_568, isVariable: false },
    ],
    [
      'rounding of milliseconds',
      [
        [1, 33],
        [2, 34],
        [1, 33],
        [2, 33],
      ],
      { count: 6, duration: 200, isVariable: false },
    ],
    [
      'one dropped frame in a hundred',
      [
        [50, 512],
        [1, 1024],
        [49, 512],
      ],
      { count: 100, duration: 51_712, isVariable: false },
    ],
    [
      'half of the frames twice as long',
      [
        [10, 512],
        [10, 1024],
        [10, 512],
        [10, 1024],
      ],
      { isVariable: true },
    ],
    ['none', [], { count: 0, duration: 0, isVariable: false }],
  ] as const)('of %s', (_, runs, expected) => {
    expect(times(...runs)).toMatchObject(expected);
  });

  it('of two hours in which no two frames are alike', () => {
    const runs = Array.from({ length: 400_000 }, (_, i) => [1, 500 + (i % 1000)] as const);
    const counts = runs.map(([count]) => count);
    const deltas = runs.map(([, delta]) => delta);
    expect(frameTimes({ sample_counts: counts, sample_deltas: deltas })).toMatchObject({
      count: 400_000,
      isVariable: true,
    });
  });
});
