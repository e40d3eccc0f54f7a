import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { seeded } from '../random.ts';
import { vignette } from '../room.ts';
import { blur, linearGradient } from '../shapes.ts';
import { drawVessel } from '../vessel.ts';
import type { Glaze, Vessel } from '../vessel-shape.ts';

const SIZE = { width: 1080, height: 1350 };
const SHELVES = [352, 668, 984, 1290] as const;

/** Sixteen cups for one shop. */
export const copenhagenShelf: Picture = {
  path: 'content/posts/2026/12/copenhagen-shelf.jpg',
  ...SIZE,
  draw: () => {
    const random = seeded(404);
    const cups = SHELVES.flatMap((y, row) =>
      [0, 1, 2, 3].map((column) => {
        const glazeIndex = (row * 3 + column * 5) % GLAZES.length;
        return cup({
          id: `cup-${row}-${column}`,
          x: 176 + column * 236,
          y,
          glaze: GLAZES[glazeIndex],
          shape: Math.floor(random() * 3),
        });
      }),
    );
    return [wall(), ...SHELVES.map(board), ...cups.map(drawVessel), vignette(SIZE, 0.42)].join('');
  },
};

const GLAZES: readonly Glaze[] = [
  { color: '#f4ede0', downTo: 0.2, runs: 9 },
  { color: '#23538a', downTo: 0.2, runs: 9, over: { color: '#6fa3bd', downTo: 0.68 } },
  { color: '#bf5c39', downTo: 0.16, runs: 8, over: { color: '#e7a27c', downTo: 0.7 } },
  { color: '#6f774a', downTo: 0.2, runs: 9 },
  { color: '#e2b45c', downTo: 0.2, runs: 9, over: { color: '#f4dfae', downTo: 0.66 } },
  { color: '#e8c9b8', downTo: 0.2, runs: 8 },
  { color: '#2c3a4d', downTo: 0.18, runs: 9, over: { color: '#e9e1d2', downTo: 0.74 } },
];

function wall(): string {
  return `<defs>${linearGradient(
    'shelf-wall',
    [0, 0],
    [1, 0.6],
    [
      { at: 0, color: '#8fb0a9' },
      { at: 1, color: '#4d746f' },
    ],
  )}${linearGradient(
    'shelf-wood',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#e0b27f' },
      { at: 1, color: '#b27c4b' },
    ],
  )}${blur('shelf-shadow', 14)}</defs><rect width="1080" height="1350" fill="url(#shelf-wall)"/>`;
}

function board(y: number): string {
  return `<rect x="-40" y="${y + 20}" width="1160" height="58" fill="${palette.ink}" fill-opacity="0.42" filter="url(#shelf-shadow)"/>
    <rect y="${y - 18}" width="1080" height="26" fill="#edc797"/><rect y="${y + 8}" width="1080" height="30" fill="url(#shelf-wood)"/>
    <rect y="${y + 8}" width="1080" height="2.5" fill="#fff1d6" fill-opacity="0.6"/>`;
}

function cup(at: {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly glaze: Glaze | undefined;
  readonly shape: number;
}): Vessel {
  const straight: Vessel['profile'] = [
    [0, 62],
    [0.12, 70],
    [1, 78],
  ];
  const belly: Vessel['profile'] = [
    [0, 54],
    [0.14, 70],
    [0.45, 84],
    [0.82, 74],
    [1, 78],
  ];
  const flared: Vessel['profile'] = [
    [0, 48],
    [0.2, 58],
    [0.6, 74],
    [1, 90],
  ];
  const profile = [straight, belly, flared][at.shape] ?? straight;
  return {
    id: at.id,
    at: [at.x, at.y - 8],
    height: 168,
    tilt: 0.15,
    profile,
    clay: '#b27a54',
    ...(at.glaze === undefined ? {} : { glaze: at.glaze }),
    ...(at.shape === 0 ? { handle: { reach: 74, top: 0.8, bottom: 0.34, width: 20 } } : {}),
    rings: 5,
    speckles: 40,
    shadow: 0.3,
    seed: at.x + at.y,
  };
}
