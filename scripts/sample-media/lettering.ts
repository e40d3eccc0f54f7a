import { px } from './shapes.ts';

type Letter = readonly [width: number, path: string];

const SPACE: Letter = [4, ''];

/**
 * The brand's letters, drawn as strokes on a grid 10 high, so that a picture does not depend on the fonts of a machine.
 * Each has its width and its path; y runs down from the cap height.
 */
const LETTERS: Readonly<Record<string, Letter>> = {
  '.': [1, 'M0.5 9.9 V10'],
  '·': [1, 'M0.5 5 V5.1'],
  '/': [5, 'M0 10 L5 0'],
  A: [8, 'M0 10 L4 0 L8 10 M1.5 6.6 H6.5'],
  B: [6, 'M0 0 V10 H3.2 A2.7 2.7 0 0 0 3.2 4.6 H0 M3 4.6 A2.3 2.3 0 0 0 3 0 H0'],
  C: [8.6, 'M8.6 8.4 A5 5 0 1 1 8.6 1.6'],
  D: [7.6, 'M0 0 V10 H2.6 A5 5 0 0 0 2.6 0 Z'],
  E: [5.4, 'M5.4 0 H0 V10 H5.4 M0 4.8 H4.6'],
  É: [5.4, 'M5.4 0 H0 V10 H5.4 M0 4.8 H4.6 M2.2 -2 L3.8 -3.8'],
  F: [5.2, 'M5.2 0 H0 V10 M0 4.8 H4.4'],
  G: [9.4, 'M8.6 1.6 A5 5 0 1 0 9.6 5.4 H5.8'],
  H: [7, 'M0 0 V10 M7 0 V10 M0 4.8 H7'],
  I: [0.01, 'M0 0 V10'],
  J: [4.4, 'M4.4 0 V7.6 A2.3 2.3 0 0 1 0 8'],
  L: [5, 'M0 0 V10 H5'],
  M: [9, 'M0 10 V0 L4.5 7 L9 0 V10'],
  N: [7.4, 'M0 10 V0 L7.4 10 V0'],
  O: [10, 'M5 0 A5 5 0 1 0 5 10 A5 5 0 1 0 5 0 Z'],
  P: [6, 'M0 10 V0 H3.2 A2.7 2.7 0 0 1 3.2 5.5 H0'],
  R: [6.2, 'M0 10 V0 H3.2 A2.7 2.7 0 0 1 3.2 5.5 H0 M2.8 5.5 L6.2 10'],
  S: [
    5.6,
    'M5.3 1.7 C4.6 0.5 3.6 0 2.8 0 C1.3 0 0.2 1 0.2 2.4 C0.2 5.6 5.6 4.2 5.6 7.5 C5.6 9 4.4 10 2.8 10 C1.6 10 0.5 9.3 0 8.1',
  ],
  T: [6.6, 'M0 0 H6.6 M3.3 0 V10'],
  U: [7, 'M0 0 V6.5 A3.5 3.5 0 0 0 7 6.5 V0'],
  V: [8, 'M0 0 L4 10 L8 0'],
  Z: [6.4, 'M0 0 H6.4 L0 10 H6.4'],
  '0': [7, 'M3.5 0 C0 0 0 3 0 5 C0 7 0 10 3.5 10 C7 10 7 7 7 5 C7 3 7 0 3.5 0 Z'],
  '1': [2.4, 'M0 1.8 L2.4 0 V10'],
  '2': [5.8, 'M0.2 2.6 C0.4 1 1.5 0 3 0 C4.6 0 5.7 1.1 5.7 2.7 C5.7 5 3 6.8 0 10 H5.8'],
  '3': [
    5.6,
    'M0.4 1.6 C1 0.5 1.9 0 2.9 0 C4.4 0 5.4 1 5.4 2.3 C5.4 3.7 4.3 4.6 2.4 4.6 C4.5 4.6 5.6 5.7 5.6 7.3 C5.6 8.9 4.4 10 2.8 10 C1.5 10 0.5 9.4 0 8.2',
  ],
  '4': [6.4, 'M5 10 V0 L0 7.2 H6.4'],
  '6': [6.2, 'M4.9 0 L0.9 5 A3.1 3.1 0 1 0 3.1 3.8'],
};

export interface Line {
  readonly text: string;
  /** The left end of the baseline, or its middle where `centered`. */
  readonly x: number;
  readonly y: number;
  /** Cap height in pixels. */
  readonly size: number;
  readonly color: string;
  /** Stroke by cap height. Default 0.11. */
  readonly weight?: number;
  /** Space between letters by cap height. Default 0.34. */
  readonly tracking?: number;
  readonly centered?: boolean;
}

/** One line of capitals and figures. */
export function lettering(line: Line): string {
  const { size, color, weight = 0.11, tracking = 0.34 } = line;
  const scale = size / 10;
  const letters = [...line.text].map((letter) => LETTERS[letter] ?? SPACE);
  const total = letters.reduce((sum, [width]) => sum + width * scale, 0) + tracking * size * (letters.length - 1);
  let x = line.centered === true ? line.x - total / 2 : line.x;
  const paths = letters.map(([width, path]) => {
    const placed = `<path transform="translate(${px(x)} ${px(line.y - size)}) scale(${scale})" d="${path}"/>`;
    x += width * scale + tracking * size;
    return path === '' ? '' : placed;
  });
  return `<g fill="none" stroke="${color}" stroke-width="${weight * 10}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}
