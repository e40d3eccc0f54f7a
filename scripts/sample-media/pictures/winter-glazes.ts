import { lettering } from '../lettering.ts';
import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { vignette } from '../room.ts';
import { linearGradient, radialGradient } from '../shapes.ts';
import { drawVessel } from '../vessel.ts';
import type { Glaze, Vessel } from '../vessel-shape.ts';

const SIZE = { width: 1080, height: 1350 };

const SAL: Glaze = { color: '#ece5d6', downTo: 0.12, runs: 12, over: { color: '#faf6ec', downTo: 0.58 } };
const MARE: Glaze = { color: '#24507f', downTo: 0.12, runs: 14, over: { color: '#5b94b0', downTo: 0.66 } };
const AZEITE: Glaze = { color: '#6c7440', downTo: 0.12, runs: 14, over: { color: '#a3a35f', downTo: 0.7 } };

/** The three glazes of the winter, together and then one by one. */
export const winterGlazes: readonly Picture[] = [
  page(1, { backdrop: ['#f3e3d0', '#d9ae8b'], ink: palette.brick, label: 'INVERNO', pots: trio }),
  page(2, { backdrop: ['#e4cdbb', '#c08f74'], ink: palette.umber, label: 'SAL', pots: () => drawVessel(pitcher()) }),
  page(3, { backdrop: ['#f2d9a8', '#d99a4e'], ink: palette.night, label: 'MARÉ', pots: () => drawVessel(vase()) }),
  page(4, { backdrop: ['#ecd0c2', '#c9806a'], ink: palette.moss, label: 'AZEITE', pots: () => drawVessel(bowl()) }),
];

interface Page {
  readonly backdrop: readonly [string, string];
  readonly ink: string;
  readonly label: string;
  readonly pots: () => string;
}

function page(number: number, content: Page): Picture {
  return {
    path: `content/posts/2026/12/winter-glazes-${number}.jpg`,
    ...SIZE,
    draw: () =>
      [
        backdrop(content.backdrop),
        content.pots(),
        lettering({
          text: content.label,
          x: 540,
          y: 1268,
          size: 36,
          color: content.ink,
          centered: true,
          tracking: 0.9,
        }),
        lettering({
          text: `${number} / 4`,
          x: 540,
          y: 118,
          size: 17,
          color: content.ink,
          centered: true,
          tracking: 0.7,
          weight: 0.13,
        }),
        vignette(SIZE, 0.26),
      ].join(''),
  };
}

/** A paper roll behind and below, as in a photographer's studio, and the arch that all four share. */
function backdrop([light, dark]: Page['backdrop']): string {
  return `<defs>${linearGradient(
    'paper',
    [0, 0],
    [0.2, 1],
    [
      { at: 0, color: light },
      { at: 0.66, color: dark },
      { at: 0.8, color: dark },
      { at: 1, color: light },
    ],
  )}${radialGradient('paper-glow', [0.34, 0.34], 0.6, [
    { at: 0, color: '#fffaf0', opacity: 0.55 },
    { at: 1, color: '#fffaf0', opacity: 0 },
  ])}${linearGradient(
    'arch',
    [0, 0],
    [1, 1],
    [
      { at: 0, color: '#fffaf0', opacity: 0.5 },
      { at: 1, color: '#fffaf0', opacity: 0.08 },
    ],
  )}</defs>
  <rect width="1080" height="1350" fill="url(#paper)"/><rect width="1080" height="1350" fill="url(#paper-glow)"/>
  <path d="M230 1010 V520 A310 310 0 0 1 850 520 V1010 Z" fill="url(#arch)"/>`;
}

function trio(): string {
  return [
    { ...vase(), id: 'back', at: [690, 985], height: 400, profile: scaled(vase().profile, 0.72) } as const,
    { ...pitcher(), id: 'left', at: [395, 1010], height: 350, profile: scaled(pitcher().profile, 0.76) } as const,
    { ...bowl(), id: 'front', at: [585, 1105], height: 150, profile: scaled(bowl().profile, 0.6) } as const,
  ]
    .map(drawVessel)
    .join('');
}

function scaled(profile: Vessel['profile'], by: number): Vessel['profile'] {
  return profile.map(([height, radius]) => [height, radius * by]);
}

function pitcher(): Vessel {
  return {
    id: 'pitcher',
    at: [520, 1040],
    height: 480,
    profile: [
      [0, 118],
      [0.08, 142],
      [0.34, 178],
      [0.58, 158],
      [0.78, 108],
      [0.9, 104],
      [1, 124],
    ],
    clay: '#b98059',
    glaze: SAL,
    handle: { reach: 150, top: 0.86, bottom: 0.42, width: 34 },
    rings: 14,
    speckles: 120,
    seed: 21,
  };
}

function vase(): Vessel {
  return {
    id: 'vase',
    at: [540, 1040],
    height: 560,
    profile: [
      [0, 104],
      [0.06, 118],
      [0.28, 160],
      [0.55, 196],
      [0.76, 176],
      [0.88, 104],
      [0.94, 86],
      [1, 104],
    ],
    clay: '#a5694a',
    glaze: MARE,
    rings: 16,
    speckles: 60,
    seed: 33,
  };
}

function bowl(): Vessel {
  return {
    id: 'bowl',
    at: [540, 1030],
    height: 260,
    tilt: 0.26,
    profile: [
      [0, 96],
      [0.1, 104],
      [0.2, 130],
      [0.5, 228],
      [0.8, 282],
      [1, 300],
    ],
    clay: '#96593c',
    glaze: AZEITE,
    rings: 9,
    speckles: 110,
    seed: 41,
  };
}
