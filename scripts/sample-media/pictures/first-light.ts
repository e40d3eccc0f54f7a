import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { eucalyptus } from '../plants.ts';
import { drawRoom, vignette, windowLight } from '../room.ts';
import { drawVessel } from '../vessel.ts';

const SIZE = { width: 1080, height: 1350 };

/** Three pots on the studio's table in the morning. */
export const firstLight: Picture = {
  path: 'content/posts/2026/12/first-light.jpg',
  ...SIZE,
  draw: () =>
    [
      drawRoom({ ...SIZE, horizon: 930, wall: ['#f0dfc6', '#cfa98a'], table: ['#c79c74', '#9c6b49'] }),
      windowLight({ x: 150, y: 40, width: 560, height: 760 }),
      bottle(),
      stems(),
      moonJar(),
      cup(),
      vignette(SIZE, 0.4),
    ].join(''),
};

function stems(): string {
  return (
    eucalyptus(
      [
        [344, 522],
        [330, 380],
        [275, 250],
        [190, 150],
      ],
      { seed: 4, leaf: 64 },
    ) +
    eucalyptus(
      [
        [354, 522],
        [372, 370],
        [420, 250],
        [500, 190],
      ],
      { seed: 9, leaf: 56 },
    )
  );
}

function bottle(): string {
  return drawVessel({
    id: 'bottle',
    at: [350, 1075],
    height: 560,
    tilt: 0.24,
    profile: [
      [0, 92],
      [0.06, 112],
      [0.3, 150],
      [0.5, 132],
      [0.66, 74],
      [0.78, 46],
      [0.92, 42],
      [1, 56],
    ],
    clay: '#b98059',
    glaze: { color: '#efe6d6', downTo: 0.13, runs: 22, over: { color: '#f8f3e8', downTo: 0.52 } },
    speckles: 130,
    rings: 12,
    seed: 3,
  });
}

function moonJar(): string {
  return drawVessel({
    id: 'jar',
    at: [690, 1120],
    height: 360,
    tilt: 0.24,
    profile: [
      [0, 96],
      [0.1, 142],
      [0.3, 200],
      [0.52, 216],
      [0.75, 182],
      [0.92, 116],
      [1, 112],
    ],
    clay: palette.terracotta,
    rings: 9,
    speckles: 90,
    seed: 5,
  });
}

function cup(): string {
  return drawVessel({
    id: 'cup',
    at: [478, 1218],
    height: 150,
    tilt: 0.27,
    profile: [
      [0, 60],
      [0.12, 78],
      [0.6, 90],
      [1, 92],
    ],
    clay: '#a8714f',
    glaze: { color: palette.azulejo, downTo: 0.24, runs: 9, over: { color: '#3d76ab', downTo: 0.74 } },
    filledWith: '#3a1f14',
    rings: 4,
    speckles: 40,
    seed: 11,
  });
}
