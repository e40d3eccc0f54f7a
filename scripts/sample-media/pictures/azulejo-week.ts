import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { between, type Random, seeded } from '../random.ts';
import { vignette } from '../room.ts';
import { linearGradient, px } from '../shapes.ts';

const SIDE = 1080;
const TILES = 4;
const TILE = SIDE / TILES;

/** A wall of hand-painted tiles; one of them has been mended in clay. */
export const azulejoWeek: Picture = {
  path: 'content/posts/2026/11/azulejo-week.jpg',
  width: SIDE,
  height: SIDE,
  draw: () => {
    const random = seeded(1755);
    const tiles = Array.from({ length: TILES * TILES }, (_, index) =>
      tile(index % TILES, Math.floor(index / TILES), random),
    );
    return [
      `<defs>${linearGradient(
        'glaze',
        [0, 0],
        [1, 1],
        [
          { at: 0, color: '#ffffff', opacity: 0.55 },
          { at: 0.4, color: '#ffffff', opacity: 0 },
          { at: 1, color: palette.night, opacity: 0.2 },
        ],
      )}</defs>`,
      `<rect width="${SIDE}" height="${SIDE}" fill="#b9ab98"/>`,
      ...tiles,
      vignette({ width: SIDE, height: SIDE }, 0.42),
    ].join('');
  },
};

function tile(column: number, row: number, random: Random): string {
  const mended = column === 2 && row === 1;
  const gap = 4;
  const size = TILE - gap * 2;
  const ink = mended
    ? palette.terracotta
    : (['#23538a', '#2a5c95', '#1e4a7d', '#2f639b'][Math.floor(random() * 4)] ?? palette.azulejo);
  const ground = mended
    ? '#f3ddc8'
    : (['#f4efe3', '#f0eadc', '#f7f2e8', '#ece6d9'][Math.floor(random() * 4)] ?? palette.ivory);
  const turn = between(random, -0.5, 0.5);
  return `<g transform="translate(${px(column * TILE + gap)} ${px(row * TILE + gap)}) rotate(${px(turn)} ${size / 2} ${size / 2})">
    <rect width="${size}" height="${size}" rx="5" fill="${ground}"/>
    <g transform="scale(${size / 100})">${motif(ink, mended ? palette.ochre : '#8fb2cf')}</g>
    <rect width="${size}" height="${size}" rx="5" fill="url(#glaze)" opacity="${px(between(random, 0.5, 1))}"/>
    <path d="M4 ${size - 2} H${size - 2} V4" fill="none" stroke="${palette.ink}" stroke-opacity="0.28" stroke-width="3"/></g>`;
}

/** On a square of 100: a star of leaves in the middle, a quarter of a flower in each corner. */
function motif(ink: string, wash: string): string {
  const quarter = `
    <circle r="30" fill="${wash}" fill-opacity="0.55"/><circle r="30" fill="none" stroke="${ink}" stroke-width="2.6"/>
    <circle r="23" fill="none" stroke="${ink}" stroke-width="1"/>
    <path d="M0 0 C4 8 4 14 0 20 C-4 14 -4 8 0 0 Z M0 0 C8 3 12 7 14.5 14.5 C7 12 3 8 0 0 Z M0 0 C8 4 14 4 20 0 C14 -4 8 -4 0 0 Z" fill="${ink}"/>
    <circle r="5" fill="${ink}"/>`;
  const corners = [
    [0, 0, 0],
    [100, 0, 90],
    [100, 100, 180],
    [0, 100, 270],
  ].map(([x, y, angle]) => `<g transform="translate(${x} ${y}) rotate(${angle})">${quarter}</g>`);
  const petals = [0, 90, 180, 270].map(
    (angle) => `<g transform="translate(50 50) rotate(${angle})">
      <path d="M0 -4 C12 -14 11 -26 0 -38 C-11 -26 -12 -14 0 -4 Z" fill="${wash}" fill-opacity="0.7" stroke="${ink}" stroke-width="2"/>
      <path d="M0 -8 V-30" stroke="${ink}" stroke-width="1.4"/>
      <g transform="rotate(45)"><path d="M0 -6 C5 -10 5 -16 0 -22 C-5 -16 -5 -10 0 -6 Z" fill="${ink}"/><circle cy="-27" r="2.1" fill="${ink}"/></g></g>`,
  );
  const clip = `<clipPath id="tile-square"><rect width="100" height="100"/></clipPath>`;
  return `${clip}<g clip-path="url(#tile-square)">${corners.join('')}${petals.join('')}
    <circle cx="50" cy="50" r="6.5" fill="${ink}"/><circle cx="50" cy="50" r="2.6" fill="#f7f1e4"/></g>`;
}
