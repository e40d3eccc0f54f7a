import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { between, seeded } from '../random.ts';
import { vignette, windowLight } from '../room.ts';
import { blur, linearGradient, px, radialGradient } from '../shapes.ts';
import { drawVessel } from '../vessel.ts';

const SIZE = { width: 1080, height: 1350 };

/** First and last picture of the carousel; the film of the steam is between them. */
export const boardToBreakfast: readonly Picture[] = [
  { path: 'content/posts/2026/12/board-to-breakfast-1.jpg', ...SIZE, draw: dryingBoards },
  { path: 'content/posts/2026/12/board-to-breakfast-3.jpg', ...SIZE, draw: breakfastFromAbove },
];

/** Raw cups on planks, grey and pale as they dry from the rim down. */
function dryingBoards(): string {
  const rows = [
    { y: 470, scale: 0.74, count: 6 },
    { y: 800, scale: 0.94, count: 5 },
    { y: 1200, scale: 1.18, count: 4 },
  ];
  return [
    `<defs>${linearGradient(
      'dry-wall',
      [0, 0],
      [1, 1],
      [
        { at: 0, color: '#efe3d2' },
        { at: 1, color: '#b8a48c' },
      ],
    )}${linearGradient(
      'dry-wood',
      [0, 0],
      [1, 0.2],
      [
        { at: 0, color: '#c79f74' },
        { at: 1, color: '#8c6743' },
      ],
    )}${blur('dry-soft', 18)}</defs><rect width="1080" height="1350" fill="url(#dry-wall)"/>`,
    windowLight({ x: 90, y: -260, width: 620, height: 720 }),
    ...rows.map(plank),
    vignette(SIZE, 0.4),
  ].join('');
}

function plank(row: { readonly y: number; readonly scale: number; readonly count: number }): string {
  const { y, scale, count } = row;
  const step = 1080 / count;
  const cups = Array.from({ length: count }, (_, index) =>
    rawCup({
      x: step * (index + 0.5) - 16 * scale,
      y: y - 6 * scale,
      scale,
      dryness: index / count,
      id: `raw-${y}-${index}`,
    }),
  );
  return `<rect x="-60" y="${px(y + 20 * scale)}" width="1200" height="${px(70 * scale)}" fill="${palette.umber}" fill-opacity="0.4" filter="url(#dry-soft)"/>
    <rect y="${px(y - 30 * scale)}" width="1080" height="${px(44 * scale)}" fill="#dab78a"/>
    <rect y="${px(y + 14 * scale)}" width="1080" height="${px(40 * scale)}" fill="url(#dry-wood)"/>${cups.join('')}`;
}

function rawCup(at: {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly dryness: number;
  readonly id: string;
}): string {
  const { scale } = at;
  const wet = ['#8b7468', '#95806f', '#a08c7a', '#b09c88', '#bfae9a', '#cabba8'];
  return drawVessel({
    id: at.id,
    at: [at.x, at.y],
    height: 190 * scale,
    tilt: 0.2,
    profile: [
      [0, 60 * scale],
      [0.1, 70 * scale],
      [0.6, 82 * scale],
      [1, 84 * scale],
    ],
    clay: wet[Math.floor(at.dryness * wet.length)] ?? palette.sand,
    glaze: { color: '#d9ccba', downTo: 0.93 - at.dryness * 0.55, runs: 10 * scale, isMatt: true },
    handle: { reach: 66 * scale, top: 0.8, bottom: 0.32, width: 24 * scale },
    rings: 6,
    shadow: 0.3,
    seed: Math.round(at.x + at.y),
  });
}

/** The same cup, glazed and full, from above. */
function breakfastFromAbove(): string {
  return [
    `<defs>${linearGradient(
      'cloth',
      [0, 0],
      [1, 1],
      [
        { at: 0, color: '#f1e2cb' },
        { at: 1, color: '#d3b48f' },
      ],
    )}${radialGradient('coffee', [0.42, 0.4], 0.62, [
      { at: 0, color: '#8a4f2a' },
      { at: 0.6, color: '#56301c' },
      { at: 1, color: '#331a10' },
    ])}${radialGradient('plate', [0.36, 0.32], 0.8, [
      { at: 0, color: '#fffaf0' },
      { at: 1, color: '#d8ccb9' },
    ])}${radialGradient('cup-wall', [0.36, 0.32], 0.8, [
      { at: 0, color: '#5f97b6' },
      { at: 1, color: '#1d4270' },
    ])}${blur('above-soft', 22)}</defs><rect width="1080" height="1350" fill="url(#cloth)"/>`,
    weave(),
    disc(560, 640, 350, 'url(#plate)'),
    `<circle cx="560" cy="640" r="262" fill="none" stroke="#c7b8a2" stroke-width="3"/><circle cx="560" cy="640" r="338" fill="none" stroke="${palette.azulejo}" stroke-width="7" stroke-opacity="0.75"/>`,
    `<g transform="rotate(-38 560 640)"><rect x="742" y="608" width="120" height="64" rx="32" fill="#1d4270"/><rect x="742" y="614" width="108" height="30" rx="15" fill="#5f97b6" fill-opacity="0.7"/></g>`,
    disc(560, 640, 204, 'url(#cup-wall)'),
    `<circle cx="560" cy="640" r="180" fill="#16304f"/><circle cx="562" cy="644" r="172" fill="url(#coffee)"/>`,
    crema(),
    oranges(),
    toast(),
    spoon(),
    vignette(SIZE, 0.3),
  ].join('');
}

function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x + 26}" cy="${y + 34}" r="${radius}" fill="${palette.umber}" fill-opacity="0.36" filter="url(#above-soft)"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
}

function weave(): string {
  const stripes = [96, 128, 190].map(
    (x) => `<rect x="${x}" width="${x === 128 ? 34 : 9}" height="1350" fill="${palette.azulejo}" fill-opacity="0.34"/>`,
  );
  const threads = Array.from(
    { length: 90 },
    (_, index) => `<path d="M0 ${index * 15 + 4} H1080" stroke="#fff" stroke-opacity="0.13" stroke-width="3"/>`,
  );
  return stripes.join('') + threads.join('');
}

function crema(): string {
  const random = seeded(12);
  const bubbles = Array.from({ length: 70 }, () => {
    const angle = between(random, 0, Math.PI * 2);
    const radius = between(random, 138, 168);
    return `<circle cx="${px(562 + Math.cos(angle) * radius)}" cy="${px(644 + Math.sin(angle) * radius)}" r="${px(between(random, 1.5, 5))}" fill="#d9a066" fill-opacity="${px(between(random, 0.2, 0.7))}"/>`;
  });
  return `<circle cx="562" cy="644" r="168" fill="none" stroke="#c58a50" stroke-width="9" stroke-opacity="0.5"/>${bubbles.join('')}
    <path d="M470 570 A120 120 0 0 1 560 526" fill="none" stroke="#fff4df" stroke-width="13" stroke-linecap="round" stroke-opacity="0.5"/>`;
}

function oranges(): string {
  const orange = (x: number, y: number, angle: number) =>
    `<g transform="translate(${x} ${y}) rotate(${angle})">${disc(0, 0, 82, 'url(#orange)')}<path d="M0 -10 L4 -3 L11 0 L4 3 L0 10 L-4 3 L-11 0 L-4 -3 Z" fill="${palette.moss}"/></g>`;
  return `<defs>${radialGradient('orange', [0.34, 0.3], 0.8, [
    { at: 0, color: '#ffc56b' },
    { at: 0.5, color: '#ee8f2f' },
    { at: 1, color: '#b9581a' },
  ])}${radialGradient('bowl-inside', [0.5, 0.5], 0.5, [
    { at: 0.6, color: '#a9ac72' },
    { at: 1, color: '#6c7440' },
  ])}</defs>${disc(985, 150, 232, '#8b9158')}<circle cx="985" cy="150" r="212" fill="url(#bowl-inside)"/>
  ${orange(905, 110, 20)}${orange(1050, 90, -30)}${orange(968, 236, 65)}`;
}

function toast(): string {
  const slice =
    'M0 30 C-14 -26 44 -52 96 -50 C148 -52 206 -26 192 30 L184 196 C183 212 172 220 158 220 H34 C20 220 9 212 8 196 Z';
  return `<g transform="translate(64 962) rotate(-14) scale(1.55)"><path d="${slice}" transform="translate(18 24)" fill="${palette.umber}" fill-opacity="0.4" filter="url(#above-soft)"/>
    <path d="${slice}" fill="#a8642f"/><path d="${slice}" transform="translate(9.6 8) scale(0.9)" fill="#eebf7c"/>
    <path d="M52 40 C70 20 118 24 136 46 C156 72 140 116 116 126 C86 138 54 118 46 92 C40 72 42 52 52 40 Z" fill="#fbe7b2"/><path d="M62 52 C78 40 108 40 122 56" fill="none" stroke="#fff" stroke-opacity="0.7" stroke-width="7" stroke-linecap="round"/></g>`;
}

function spoon(): string {
  const shape =
    'M0 0 C34 0 46 44 46 78 C46 112 26 128 12 134 V430 C12 444 -12 444 -12 430 V134 C-26 128 -46 112 -46 78 C-46 44 -34 0 0 0 Z';
  return `<g transform="translate(884 900) rotate(24)"><path d="${shape}" transform="translate(18 22)" fill="${palette.umber}" fill-opacity="0.4" filter="url(#above-soft)"/>
    <path d="${shape}" fill="#b98b4e"/><path d="M-3 132 V424" stroke="#f3d9a4" stroke-width="6" stroke-opacity="0.8" stroke-linecap="round"/>
    <ellipse cy="72" rx="32" ry="54" fill="#8c6433"/><ellipse cx="-9" cy="62" rx="11" ry="30" fill="#f0d39a" fill-opacity="0.6"/></g>`;
}
