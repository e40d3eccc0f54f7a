import { lettering } from '../lettering.ts';
import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { between, type Random, seeded } from '../random.ts';
import { linearGradient, px, radialGradient } from '../shapes.ts';

const SIZE = { width: 1080, height: 1350 };

/** A poster for the open day: the hill above the studio at sunset. */
export const openStudio: Picture = {
  path: 'content/posts/2026/12/open-studio.jpg',
  ...SIZE,
  draw: () =>
    [
      sky(),
      river(),
      hill({ top: 668, drop: 150, seed: 2, scale: 0.62, tint: '#d98a63', haze: 0.58 }),
      hill({ top: 806, drop: 130, seed: 14, scale: 0.86, tint: '#c76f49', haze: 0.28 }),
      hill({ top: 962, drop: 120, seed: 29, scale: 1.2, tint: '#a9512f', haze: 0 }),
      foreground(),
      words(),
    ].join(''),
};

function sky(): string {
  return `<defs>${linearGradient(
    'sky',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#23507f' },
      { at: 0.3, color: '#7f93a8' },
      { at: 0.48, color: '#f0b98a' },
      { at: 0.62, color: '#f6d7a6' },
    ],
  )}${radialGradient('sun', [0.5, 0.5], 0.5, [
    { at: 0, color: '#fff6da' },
    { at: 0.55, color: '#ffdc98' },
    { at: 1, color: '#f9a862' },
  ])}${radialGradient('sun-halo', [0.5, 0.5], 0.5, [
    { at: 0.2, color: '#ffe3ae', opacity: 0.85 },
    { at: 1, color: '#ffe3ae', opacity: 0 },
  ])}</defs><rect width="1080" height="1350" fill="url(#sky)"/>
  <circle cx="690" cy="520" r="430" fill="url(#sun-halo)"/><circle cx="690" cy="520" r="152" fill="url(#sun)"/>`;
}

/** The Tejo with the sun on it, and the far bank. */
function river(): string {
  const random = seeded(61);
  const glints = Array.from({ length: 46 }, (_, index) => {
    const y = 642 + index * 3.4;
    const reach = 26 + index * 3.2;
    const x = 690 + between(random, -reach, reach);
    return `<rect x="${px(x - 26)}" y="${px(y)}" width="${px(between(random, 18, 66))}" height="2.6" rx="1.3" fill="#fff0cb" fill-opacity="${px(between(random, 0.3, 0.9))}"/>`;
  });
  return `<path d="M0 636 C200 606 420 624 620 630 S960 612 1080 626 V660 H0 Z" fill="#8b7f8d"/>
    <rect y="640" width="1080" height="240" fill="#c9a08c"/>${glints.join('')}`;
}

interface Hill {
  readonly top: number;
  readonly drop: number;
  readonly seed: number;
  readonly scale: number;
  readonly tint: string;
  /** How much of the evening's haze lies over it, 0 to 1. */
  readonly haze: number;
}

function hill(hillside: Hill): string {
  const random = seeded(hillside.seed);
  const { top, drop, scale, haze } = hillside;
  const slope = (x: number) => top + drop * (1 - Math.sin((x / 1080) * Math.PI * 0.9 + 0.5));
  const body = `<path d="M0 ${slope(0)} ${Array.from({ length: 28 }, (_, i) => `L${i * 40} ${px(slope(i * 40))}`).join(' ')} V1350 H0 Z" fill="${hillside.tint}"/>`;
  const rows = [0, 1, 2].flatMap((row) => {
    const houses: string[] = [];
    for (let x = -60 + row * 34; x < 1120; ) {
      const width = between(random, 62, 118) * scale;
      houses.push(house({ x, y: slope(Math.max(0, x)) + row * 92 * scale + 14, width, scale, random }));
      x += width * between(random, 0.92, 1.18);
    }
    return houses;
  });
  const veil =
    haze === 0 ? '' : `<path d="M0 ${top - 160} H1080 V1350 H0 Z" fill="#f3c79a" fill-opacity="${haze * 0.62}"/>`;
  return `<g>${body}${rows.join('')}</g>${haze === 0 ? '' : veilClipped(hillside, veil)}`;
}

/** Haze thickens from nothing at the ridge, so that the sky keeps its colour. */
function veilClipped(hillside: Hill, veil: string): string {
  const id = `veil-${hillside.seed}`;
  return `<defs>${linearGradient(
    id,
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#000' },
      { at: 0.14, color: '#000' },
      { at: 0.3, color: '#fff' },
      { at: 1, color: '#fff' },
    ],
  )}<mask id="${id}-mask"><rect y="${hillside.top - 160}" width="1080" height="${1510 - hillside.top}" fill="url(#${id})"/></mask></defs><g mask="url(#${id}-mask)">${veil}</g>`;
}

function house(at: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
  readonly random: Random;
}): string {
  const { x, y, width, scale, random } = at;
  const walls = ['#f6eee1', '#f0d9bd', '#e9c3a0', '#f3e6cf', '#d8e0dc', '#efcdb9'];
  const wall = walls[Math.floor(random() * walls.length)] ?? palette.ivory;
  const roof = ['#b5532f', '#c4643c', '#a4472a'][Math.floor(random() * 3)] ?? palette.terracotta;
  const height = between(random, 96, 170) * scale;
  const pitch = 24 * scale;
  const top = y - height * 0.45;
  return `<g><rect x="${px(x)}" y="${px(top)}" width="${px(width)}" height="${px(height + 40)}" fill="${wall}"/>
    <rect x="${px(x + width * 0.68)}" y="${px(top)}" width="${px(width * 0.32)}" height="${px(height + 40)}" fill="${palette.umber}" fill-opacity="0.16"/>
    <path d="M${px(x - 5 * scale)} ${px(top)} L${px(x + width * 0.2)} ${px(top - pitch)} H${px(x + width * 0.8)} L${px(x + width + 5 * scale)} ${px(top)} Z" fill="${roof}"/>
    ${windows({ x, top, width, height, scale, random })}</g>`;
}

function windows(at: {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly random: Random;
}): string {
  const { x, top, width, height, scale, random } = at;
  const columns = Math.max(1, Math.floor(width / (30 * scale)));
  const rows = Math.max(1, Math.floor(height / (44 * scale)));
  return Array.from({ length: columns * rows }, (_, index) => {
    const left = x + ((index % columns) + 0.5) * (width / columns) - 6 * scale;
    const high = top + 14 * scale + Math.floor(index / columns) * 38 * scale;
    const lit = random() < 0.3;
    return `<rect x="${px(left)}" y="${px(high)}" width="${px(12 * scale)}" height="${px(19 * scale)}" rx="${px(scale)}" fill="${lit ? '#ffd27a' : '#4a5a70'}" fill-opacity="${lit ? 1 : 0.78}"/>`;
  }).join('');
}

/** The terrace's wall, with two pots and the wires of the tram. */
function foreground(): string {
  return `<defs>${linearGradient(
    'terrace',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#2a3d57' },
      { at: 1, color: '#152438' },
    ],
  )}</defs><path d="M0 1150 H1080 V1350 H0 Z" fill="url(#terrace)"/><rect y="1150" width="1080" height="7" fill="#f3b886" fill-opacity="0.65"/>
  <path d="M-20 250 C300 330 700 330 1100 210 M-20 300 C340 372 720 360 1100 262" fill="none" stroke="#1b2c44" stroke-opacity="0.55" stroke-width="3"/>`;
}

function words(): string {
  return [
    lettering({
      text: 'PORTA ABERTA',
      x: 540,
      y: 188,
      size: 76,
      color: palette.ivory,
      centered: true,
      weight: 0.1,
      tracking: 0.3,
    }),
    lettering({
      text: 'MARLUZO · LISBOA',
      x: 540,
      y: 90,
      size: 21,
      color: palette.ivory,
      centered: true,
      tracking: 0.8,
    }),
    lettering({ text: '12 · 12 · 2026', x: 540, y: 1276, size: 44, color: '#f6d7a6', centered: true, tracking: 0.42 }),
  ].join('');
}
