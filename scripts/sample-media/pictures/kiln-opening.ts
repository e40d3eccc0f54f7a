import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { between, seeded } from '../random.ts';
import { vignette } from '../room.ts';
import { blur, linearGradient, px, radialGradient } from '../shapes.ts';
import { drawVessel } from '../vessel.ts';
import type { Vessel } from '../vessel-shape.ts';

const SIZE = { width: 1080, height: 1350 };
const ARCH = 'M250 1180 V560 A290 290 0 0 1 830 560 V1180 Z';

/** The kiln, opened while it is still warm. */
export const kilnOpening: Picture = {
  path: 'content/posts/2026/11/kiln-opening.jpg',
  ...SIZE,
  draw: () =>
    [
      definitions(),
      `<rect width="1080" height="1350" fill="#6b3a27"/>`,
      bricks(),
      `<rect width="1080" height="1350" fill="url(#kiln-dusk)"/>`,
      voussoirs(),
      chamber(),
      `<rect y="1180" width="1080" height="170" fill="url(#kiln-floor)"/>`,
      `<ellipse cx="540" cy="1215" rx="430" ry="70" fill="#ff9a45" fill-opacity="0.34" filter="url(#kiln-soft)"/>`,
      `<path d="${ARCH}" fill="none" stroke="#ffb368" stroke-opacity="0.5" stroke-width="26" filter="url(#kiln-soft)"/>`,
      vignette(SIZE, 0.62),
    ].join(''),
};

function definitions(): string {
  return `<defs>${radialGradient('kiln-glow', [0.5, 0.62], 0.72, [
    { at: 0, color: '#fff0c4' },
    { at: 0.28, color: '#ffc266' },
    { at: 0.62, color: '#e8752c' },
    { at: 1, color: '#8a2f14' },
  ])}${linearGradient(
    'kiln-floor',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#7a3c22' },
      { at: 1, color: '#2b1510' },
    ],
  )}${radialGradient('kiln-dusk', [0.5, 0.6], 0.75, [
    { at: 0.3, color: '#ff8f3c', opacity: 0.28 },
    { at: 0.62, color: '#1d0f10', opacity: 0.42 },
    { at: 1, color: '#140b0e', opacity: 0.86 },
  ])}${linearGradient(
    'kiln-shade',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#5a1c0c', opacity: 0.75 },
      { at: 0.3, color: '#5a1c0c', opacity: 0 },
    ],
  )}${blur('kiln-soft', 24)}<clipPath id="kiln-arch"><path d="${ARCH}"/></clipPath></defs>`;
}

function bricks(): string {
  const random = seeded(88);
  const [width, height] = [132, 52];
  return Array.from({ length: 26 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => {
      const x = column * width - (row % 2) * (width / 2) - 20;
      const tone = ['#8a4a32', '#7b4029', '#96553a', '#6f3924', '#a05e40'][Math.floor(random() * 5)] ?? palette.brick;
      const shift = between(random, -1.5, 1.5);
      return `<rect x="${px(x + 3)}" y="${px(row * height + 3 + shift)}" width="${width - 6}" height="${height - 6}" rx="5" fill="${tone}"/>`;
    }).join(''),
  ).join('');
}

/** The ring of bricks on edge around the arch, and the two piers it stands on. */
function voussoirs(): string {
  const random = seeded(5);
  const brick = (transform: string) => {
    const tone = ['#a8623f', '#b56d47', '#985535'][Math.floor(random() * 3)] ?? palette.brick;
    return `<rect x="-23" y="-372" width="46" height="78" rx="5" fill="${tone}" stroke="#3a1a12" stroke-width="4" transform="${transform}"/>`;
  };
  const ring = Array.from({ length: 19 }, (_, index) => brick(`translate(540 560) rotate(${(index - 9) * 10})`));
  const piers = Array.from({ length: 11 }, (_, index) => 615 + index * 53).flatMap((y) =>
    [-90, 90].map((angle) => brick(`translate(540 ${y}) rotate(${angle})`)),
  );
  return [...ring, ...piers].join('');
}

function chamber(): string {
  return `<g clip-path="url(#kiln-arch)"><path d="${ARCH}" fill="url(#kiln-glow)"/>
    ${shelf(620)}${row(614, [tall('a', 372, 190), round('b', 548, 165), tall('c', 716, 205)])}
    ${shelf(900)}${row(894, [round('d', 356, 150), round('e', 502, 175), cup('f', 628, 110), round('g', 738, 150)])}
    ${row(1172, [tall('h', 366, 180), cup('i', 486, 120), round('j', 612, 185), tall('k', 744, 160)])}
    <path d="${ARCH}" fill="url(#kiln-shade)"/></g>`;
}

function shelf(y: number): string {
  return `<rect x="250" y="${y}" width="580" height="20" fill="#7a3216"/><rect x="250" y="${y}" width="580" height="4" fill="#ffd591" fill-opacity="0.75"/>`;
}

function row(baseY: number, pots: readonly Vessel[]): string {
  return pots.map((pot) => drawVessel({ ...pot, at: [pot.at[0], baseY - 10] })).join('');
}

function tall(id: string, x: number, height: number): Vessel {
  return {
    ...hot(id, x, height),
    profile: [
      [0, 40],
      [0.1, 48],
      [0.45, 62],
      [0.72, 46],
      [0.88, 27],
      [1, 36],
    ],
  };
}

function round(id: string, x: number, height: number): Vessel {
  return {
    ...hot(id, x, height),
    profile: [
      [0, 42],
      [0.2, 62],
      [0.5, 72],
      [0.82, 54],
      [1, 46],
    ],
  };
}

function cup(id: string, x: number, height: number): Vessel {
  return {
    ...hot(id, x, height),
    profile: [
      [0, 32],
      [0.2, 40],
      [1, 46],
    ],
  };
}

function hot(id: string, x: number, height: number): Omit<Vessel, 'profile'> {
  const clays = ['#d9773a', '#c9652f', '#e08a4a', '#b9552a'];
  return {
    id: `hot-${id}`,
    at: [x, 0],
    height,
    tilt: 0.14,
    clay: clays[x % 4] ?? palette.terracotta,
    rings: 5,
    shadow: 0.25,
    seed: x,
  };
}
