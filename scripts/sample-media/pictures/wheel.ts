import type { Film } from '../film.ts';
import { lettering } from '../lettering.ts';
import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { vignette } from '../room.ts';
import { blur, linearGradient, type Point, px, radialGradient } from '../shapes.ts';
import { drawVessel } from '../vessel.ts';
import { radiusAt, type Vessel } from '../vessel-shape.ts';

const SIZE = { width: 720, height: 1280 };
const WHEEL: Point = [360, 880];
const TURNS = 9;

type Profile = Vessel['profile'];

/** The pot at its stations, each with the moment it is reached; all have the same number of points. */
const STATIONS: readonly { readonly moment: number; readonly height: number; readonly profile: Profile }[] = [
  { moment: 0, height: 120, profile: shape([128, 138, 136, 120, 88, 44, 18]) },
  { moment: 0.16, height: 150, profile: shape([120, 124, 122, 116, 104, 88, 70]) },
  { moment: 0.4, height: 300, profile: shape([108, 106, 104, 102, 101, 101, 104]) },
  { moment: 0.62, height: 360, profile: shape([98, 116, 142, 150, 132, 106, 100]) },
  { moment: 0.82, height: 400, profile: shape([92, 122, 168, 176, 132, 74, 72]) },
  { moment: 1, height: 412, profile: shape([90, 124, 174, 184, 136, 66, 96]) },
];

/** A lump of clay becomes a vase on the wheel, in six seconds. */
export const wheelFilm: Film = {
  path: 'content/posts/2026/12/wheel-in-six-seconds.mp4',
  ...SIZE,
  durationSeconds: 6,
  draw: (moment) => scene(moment),
  sound: [
    'sine=f=196:r=48000[a];sine=f=246.94:r=48000[b];sine=f=293.66:r=48000[c];sine=f=98:r=48000[d];anoisesrc=r=48000:c=brown:a=0.06:seed=7[n]',
    ';[a][b][c][d][n]amix=inputs=5:normalize=0,volume=1.2,tremolo=f=1.5:d=0.35,lowpass=f=900,aecho=0.8:0.6:90|170:0.3|0.2,',
    'afade=t=in:d=0.8,afade=t=out:st=4.9:d=1.1,aformat=channel_layouts=stereo[sound]',
  ].join(''),
};

/** What the profile's grid shows of the film. */
export const wheelCover: Picture = {
  path: 'content/posts/2026/12/wheel-in-six-seconds-cover.jpg',
  width: 1080,
  height: 1920,
  draw: () => `<g transform="scale(1.5)">${scene(0.9)}${title()}</g>`,
};

function title(): string {
  return [
    lettering({ text: 'DO BARRO', x: 360, y: 268, size: 54, color: palette.ivory, centered: true, tracking: 0.36 }),
    lettering({ text: 'AO VASO', x: 360, y: 352, size: 54, color: palette.ivory, centered: true, tracking: 0.36 }),
  ].join('');
}

function scene(moment: number): string {
  const turned = moment * TURNS;
  return [
    definitions(),
    '<rect width="720" height="1280" fill="url(#wheel-wall)"/>',
    sunbeam(moment),
    shelf(),
    '<rect y="1010" width="720" height="270" fill="url(#wheel-tray)"/><rect y="1006" width="720" height="8" fill="#f0cfa6" fill-opacity="0.4"/>',
    basin('back'),
    wheelHead(turned),
    basin('front'),
    drawVessel(pot(moment)),
    throwingLines(moment, turned),
    vignette(SIZE, 0.55),
  ].join('');
}

function definitions(): string {
  return `<defs>${linearGradient(
    'wheel-wall',
    [0, 0],
    [0.6, 1],
    [
      { at: 0, color: '#3f5f63' },
      { at: 1, color: '#1d3036' },
    ],
  )}${linearGradient(
    'wheel-tray',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#6d4732' },
      { at: 1, color: '#2c1a14' },
    ],
  )}${linearGradient(
    'wheel-head',
    [0, 0],
    [1, 0],
    [
      { at: 0, color: '#5b5f60' },
      { at: 0.3, color: '#d5d6d0' },
      { at: 0.6, color: '#8b8f8e' },
      { at: 1, color: '#34383a' },
    ],
  )}${linearGradient(
    'wheel-pan',
    [0, 0],
    [1, 0],
    [
      { at: 0, color: '#8f6a4a' },
      { at: 0.28, color: '#d2aa7f' },
      { at: 0.6, color: '#a67c56' },
      { at: 1, color: '#4c3526' },
    ],
  )}${linearGradient(
    'wheel-pan-inside',
    [0, 0],
    [0, 1],
    [
      { at: 0, color: '#3a261c' },
      { at: 1, color: '#7c5a42' },
    ],
  )}${radialGradient('wheel-sun', [0.5, 0.5], 0.5, [
    { at: 0, color: '#ffdf9f', opacity: 0.5 },
    { at: 0.35, color: '#ffdf9f', opacity: 0.3 },
    { at: 0.7, color: '#ffdf9f', opacity: 0.08 },
    { at: 1, color: '#ffdf9f', opacity: 0 },
  ])}${blur('wheel-soft', 20)}</defs>`;
}

function sunbeam(moment: number): string {
  const sway = Math.sin(moment * Math.PI * 2) * 14;
  return `<ellipse cx="${px(200 + sway)}" cy="430" rx="560" ry="620" fill="url(#wheel-sun)"/>
    <g filter="url(#wheel-soft)" fill="#ffe2a8" fill-opacity="0.16"><path d="M${px(-40 + sway)} 140 L${px(240 + sway)} 180 L${px(480 + sway)} 800 L${px(130 + sway)} 800 Z"/></g>`;
}

/** Out of focus, behind. */
function shelf(): string {
  const pots = [
    [96, 64, 120],
    [216, 46, 84],
    [486, 52, 104],
    [616, 66, 140],
  ].map(([x = 0, radius = 0, height = 0], index) => {
    const color = [palette.terracotta, palette.ivory, palette.ochre, palette.azulejo][index] ?? palette.sand;
    return `<ellipse cx="${x}" cy="${560 - height * 0.46}" rx="${radius}" ry="${height * 0.46}" fill="${color}"/><rect x="${x - radius * 0.42}" y="${560 - height * 1.12}" width="${radius * 0.84}" height="${height * 0.5}" rx="6" fill="${color}"/>`;
  });
  return `<g filter="url(#wheel-blur)" opacity="0.5"><defs>${blur('wheel-blur', 9)}</defs>${pots.join('')}<rect x="-30" y="558" width="780" height="22" fill="#c99a68"/></g>`;
}

/** The pan that catches the water, around the wheel. */
function basin(part: 'back' | 'front'): string {
  const [x, y] = [WHEEL[0], WHEEL[1] + 74];
  if (part === 'back') {
    return `<ellipse cx="${x}" cy="${y}" rx="336" ry="84" fill="#d9b48a"/><ellipse cx="${x}" cy="${y + 3}" rx="322" ry="77" fill="url(#wheel-pan-inside)"/>`;
  }
  return `<path d="M${x - 336} ${y} A336 84 0 0 0 ${x + 336} ${y} L${x + 300} ${y + 118} A300 78 0 0 1 ${x - 300} ${y + 118} Z" fill="url(#wheel-pan)"/>
    <path d="M${x - 330} ${y + 4} A330 82 0 0 0 ${x + 330} ${y + 4}" fill="none" stroke="#f6dcb8" stroke-opacity="0.75" stroke-width="9"/>`;
}

function wheelHead(turned: number): string {
  const [x, y] = WHEEL;
  const marks = Array.from({ length: 5 }, (_, index) => {
    const angle = (turned + index / 5) * Math.PI * 2;
    const reach = 170 + (index % 3) * 22;
    return `<ellipse cx="${px(x + Math.cos(angle) * reach)}" cy="${px(y + 6 + Math.sin(angle) * reach * 0.22)}" rx="${16 - index}" ry="4.5" fill="#8a6249" fill-opacity="0.75"/>`;
  });
  return `<ellipse cx="${x + 20}" cy="${y + 120}" rx="300" ry="60" fill="${palette.ink}" fill-opacity="0.6" filter="url(#wheel-soft)"/>
    <rect x="${x - 46}" y="${y + 10}" width="92" height="130" fill="url(#wheel-head)"/>
    <path d="M${x - 252} ${y + 6} V${y + 32} A252 56 0 0 0 ${x + 252} ${y + 32} V${y + 6} Z" fill="url(#wheel-head)"/>
    <ellipse cx="${x}" cy="${y + 6}" rx="252" ry="56" fill="#a9aba5"/><ellipse cx="${x}" cy="${y + 6}" rx="238" ry="51" fill="#b9b6ab"/>
    <ellipse cx="${x}" cy="${y + 6}" rx="196" ry="42" fill="none" stroke="#7f8079" stroke-opacity="0.5" stroke-width="2"/>${marks.join('')}`;
}

function pot(moment: number): Vessel {
  const { height, profile } = at(moment);
  const wobble = Math.sin(moment * TURNS * Math.PI * 2) * 3 * (1 - moment);
  return {
    id: 'pot',
    at: [WHEEL[0] + wobble, WHEEL[1]],
    height,
    tilt: 0.2,
    profile,
    clay: '#b5795a',
    shadow: 0.3,
    seed: 3,
  };
}

/** Wet grooves that run around the clay as it turns. */
function throwingLines(moment: number, turned: number): string {
  const { height, profile } = at(moment);
  const lines = Array.from({ length: 9 }, (_, index) => {
    const level = (((index / 9 + turned * 0.11) % 1) * 0.92 + 0.04) as number;
    const radius = radiusAt(profile, level) * 0.985;
    const y = WHEEL[1] - level * height;
    const sweep = 0.5 + 0.5 * Math.sin((turned + index * 0.37) * Math.PI * 2);
    return `<path d="M${px(WHEEL[0] - radius)} ${px(y)} A${px(radius)} ${px(radius * 0.2)} 0 0 0 ${px(WHEEL[0] + radius)} ${px(y)}" fill="none" stroke="#fff1dc" stroke-width="${px(4 + sweep * 5)}" stroke-opacity="${(0.05 + sweep * 0.09).toFixed(3)}"/>`;
  });
  return `<g>${lines.join('')}</g>`;
}

function at(moment: number): { readonly height: number; readonly profile: Profile } {
  const next = STATIONS.findIndex((station) => station.moment >= moment);
  const to = STATIONS[next] ?? STATIONS[STATIONS.length - 1];
  const from = STATIONS[next - 1] ?? STATIONS[0];
  if (to === undefined || from === undefined || to === from)
    return { height: to?.height ?? 0, profile: to?.profile ?? [] };
  const share = smooth((moment - from.moment) / (to.moment - from.moment));
  return {
    height: mix(from.height, to.height, share),
    profile: to.profile.map(([level, radius], index) => [
      level,
      mix(from.profile[index]?.[1] ?? radius, radius, share),
    ]),
  };
}

/** Radii at even heights from foot to rim. */
function shape(radii: readonly number[]): Profile {
  return radii.map((radius, index) => [index / (radii.length - 1), radius]);
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
