import { lettering } from '../lettering.ts';
import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { eucalyptus } from '../plants.ts';
import { vignette } from '../room.ts';
import { blur, linearGradient } from '../shapes.ts';

const SIDE = 1080;

/** A parcel in brown paper, from above: string, a sprig, and the studio's tag. */
export const giftWrap: Picture = {
  path: 'content/posts/2026/12/gift-wrap.jpg',
  width: SIDE,
  height: SIDE,
  draw: () => [definitions(), cloth(), parcel(), vignette({ width: SIDE, height: SIDE }, 0.46)].join(''),
};

function definitions(): string {
  return `<defs>${linearGradient(
    'felt',
    [0, 0],
    [1, 1],
    [
      { at: 0, color: '#45624f' },
      { at: 1, color: '#22362c' },
    ],
  )}${linearGradient(
    'kraft',
    [0, 0],
    [1, 1],
    [
      { at: 0, color: '#e2bd8c' },
      { at: 1, color: '#b98a58' },
    ],
  )}${linearGradient(
    'fold',
    [0, 0],
    [1, 0],
    [
      { at: 0, color: '#fff2d8', opacity: 0.4 },
      { at: 1, color: palette.umber, opacity: 0.3 },
    ],
  )}${blur('gift-soft', 26)}${blur('gift-near', 6)}</defs>`;
}

function cloth(): string {
  const threads = Array.from(
    { length: 72 },
    (_, index) =>
      `<path d="M0 ${index * 15} H1080" stroke="#fff" stroke-opacity="0.035" stroke-width="4"/><path d="M${index * 15} 0 V1080" stroke="#000" stroke-opacity="0.05" stroke-width="4"/>`,
  );
  return `<rect width="1080" height="1080" fill="url(#felt)"/>${threads.join('')}`;
}

function parcel(): string {
  return `<g transform="rotate(-9 540 540)">
    <rect x="262" y="282" width="620" height="600" rx="14" fill="#0d1712" fill-opacity="0.75" filter="url(#gift-soft)"/>
    <rect x="230" y="240" width="620" height="600" rx="10" fill="url(#kraft)"/>
    <path d="M230 250 L300 540 L230 830 Z" fill="#fff2d8" fill-opacity="0.13"/><path d="M850 250 L780 540 L850 830 Z" fill="${palette.umber}" fill-opacity="0.2"/>
    <rect x="236" y="246" width="608" height="588" rx="8" fill="none" stroke="#fff2d8" stroke-opacity="0.3" stroke-width="3"/>
    <path d="M612 240 V840" stroke="#8d6236" stroke-opacity="0.4" stroke-width="2"/><rect x="612" y="240" width="30" height="600" fill="url(#fold)" opacity="0.7"/>
    ${string()}${sprigs()}${bow()}${tag()}</g>`;
}

function string(): string {
  const line = (path: string) =>
    `<path d="${path}" transform="translate(5 7)" stroke="${palette.umber}" stroke-opacity="0.5" stroke-width="12" filter="url(#gift-near)" fill="none"/><path d="${path}" stroke="#f2e7d3" stroke-width="9" fill="none"/><path d="${path}" stroke="${palette.terracotta}" stroke-width="9" stroke-dasharray="7 9" fill="none" stroke-opacity="0.85"/>`;
  return line('M230 560 H850') + line('M470 240 V840');
}

function sprigs(): string {
  const stem = eucalyptus(
    [
      [430, 660],
      [500, 520],
      [600, 420],
      [735, 345],
    ],
    { seed: 31, leaf: 58 },
  );
  return `<g transform="translate(12 16)" opacity="0.4" filter="url(#gift-near)">${stem.replaceAll(/fill="#\w+"/g, `fill="${palette.umber}"`)}</g>${stem}`;
}

function bow(): string {
  const loops =
    'M470 560 C410 470 320 480 330 540 C338 590 420 590 470 560 C530 480 600 500 596 552 C590 604 520 590 470 560 M470 560 C440 620 400 650 352 668 M470 560 C492 628 530 668 574 694';
  return `<path d="${loops}" transform="translate(6 9)" fill="none" stroke="${palette.umber}" stroke-opacity="0.55" stroke-width="12" filter="url(#gift-near)"/>
    <path d="${loops}" fill="none" stroke="#f2e7d3" stroke-width="9" stroke-linecap="round"/><path d="${loops}" fill="none" stroke="${palette.terracotta}" stroke-opacity="0.85" stroke-width="9" stroke-dasharray="7 9"/>
    <ellipse cx="470" cy="560" rx="20" ry="17" fill="#e4cdb0" stroke="${palette.terracotta}" stroke-width="5"/>`;
}

function tag(): string {
  const shape = 'M0 40 L46 0 H292 V132 H46 L0 92 Z';
  return `<g transform="translate(512 694) rotate(17)"><path d="${shape}" transform="translate(9 13)" fill="${palette.umber}" fill-opacity="0.6" filter="url(#gift-near)"/>
    <path d="${shape}" fill="#f8f1e3"/><circle cx="36" cy="66" r="11" fill="#b98a58"/><circle cx="36" cy="66" r="14" fill="none" stroke="${palette.terracotta}" stroke-width="4"/>
    ${lettering({ text: 'MARLUZO', x: 172, y: 68, size: 25, color: palette.azulejo, centered: true, tracking: 0.5 })}
    ${lettering({ text: 'LISBOA', x: 172, y: 102, size: 13, color: palette.terracotta, centered: true, tracking: 0.8, weight: 0.14 })}</g>`;
}
