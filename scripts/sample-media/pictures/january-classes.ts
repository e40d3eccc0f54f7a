import { palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { between, seeded } from '../random.ts';
import { vignette } from '../room.ts';
import { blur, linearGradient, px } from '../shapes.ts';

const SIDE = 1080;

/** What waits on each place of the workshop: the six tools of a first class. */
export const januaryClasses: Picture = {
  path: 'content/posts/2026/12/january-classes.jpg',
  width: SIDE,
  height: SIDE,
  draw: () =>
    [
      ground(),
      sponge(),
      wire(),
      rib(),
      loopTool(),
      needle(),
      knife(),
      vignette({ width: SIDE, height: SIDE }, 0.34),
    ].join(''),
};

function ground(): string {
  return `<defs>${linearGradient(
    'tools-ground',
    [0, 0],
    [1, 1],
    [
      { at: 0, color: '#f4d9c6' },
      { at: 1, color: '#d79f82' },
    ],
  )}${linearGradient(
    'wood',
    [0, 0],
    [1, 0],
    [
      { at: 0, color: '#e2b985' },
      { at: 0.35, color: '#d0a06a' },
      { at: 1, color: '#8d5f36' },
    ],
  )}${linearGradient(
    'steel',
    [0, 0],
    [1, 0],
    [
      { at: 0, color: '#eef0ee' },
      { at: 0.5, color: '#aeb6b8' },
      { at: 1, color: '#6f7a80' },
    ],
  )}${linearGradient(
    'foam',
    [0, 0],
    [1, 1],
    [
      { at: 0, color: '#f4c65f' },
      { at: 1, color: '#d08a2e' },
    ],
  )}${blur('tool-soft', 12)}</defs><rect width="1080" height="1080" fill="url(#tools-ground)"/>`;
}

/** A shape with the shadow that the light from the top left gives it. */
function lying(path: string, paint: string): string {
  return `<path d="${path}" transform="translate(16 20)" fill="${palette.umber}" fill-opacity="0.42" filter="url(#tool-soft)"/><path d="${path}" ${paint}/>`;
}

function grip(x: number, top: number, bottom: number): string {
  const path = `M${x - 17} ${top} C${x - 21} ${top + 120} ${x - 27} ${bottom - 140} ${x - 20} ${bottom - 20} C${x - 14} ${bottom} ${x + 14} ${bottom} ${x + 20} ${bottom - 20} C${x + 27} ${bottom - 140} ${x + 21} ${top + 120} ${x + 17} ${top} Z`;
  return `${lying(path, 'fill="url(#wood)"')}<rect x="${x - 18}" y="${top - 34}" width="36" height="40" rx="4" fill="url(#steel)"/><path d="M${x - 9} ${top + 30} V${bottom - 40}" stroke="#fff3dc" stroke-opacity="0.5" stroke-width="6" stroke-linecap="round"/>`;
}

function loopTool(): string {
  const loop = 'M156 430 C70 330 84 178 160 178 C236 178 250 330 164 430';
  return `<path d="${loop}" transform="translate(16 20)" fill="none" stroke="${palette.umber}" stroke-opacity="0.4" stroke-width="12" filter="url(#tool-soft)"/>
    <path d="${loop}" fill="none" stroke="#8b959a" stroke-width="12"/><path d="${loop}" fill="none" stroke="#f1f3f1" stroke-width="4"/>${grip(160, 450, 920)}`;
}

function needle(): string {
  return `${lying('M337 470 L340 170 L343 470 Z', 'fill="#8b959a" stroke="#8b959a" stroke-width="3"')}${grip(340, 480, 880)}`;
}

function knife(): string {
  const blade = 'M494 470 V236 C494 200 540 168 548 168 V470 Z';
  return `${lying(blade, 'fill="url(#steel)"')}<path d="M541 186 V462" stroke="#fff" stroke-opacity="0.75" stroke-width="4"/>${grip(521, 480, 920)}`;
}

function rib(): string {
  const shape =
    'M700 170 C800 130 940 180 960 310 C972 400 910 450 868 420 C820 384 772 372 726 398 C668 430 622 372 636 300 C644 240 664 186 700 170 Z';
  return `${lying(shape, 'fill="url(#wood)"')}<path d="M690 214 C760 170 880 190 920 280" fill="none" stroke="#fff3dc" stroke-opacity="0.45" stroke-width="9" stroke-linecap="round"/>
    <circle cx="790" cy="290" r="27" fill="#b97b5c"/><path d="M768 280 A27 27 0 0 1 808 272" fill="none" stroke="${palette.umber}" stroke-opacity="0.5" stroke-width="5"/>`;
}

function sponge(): string {
  const random = seeded(19);
  const shape =
    'M668 560 C720 500 880 500 930 566 C976 630 960 730 900 764 C830 800 720 792 676 742 C628 686 630 610 668 560 Z';
  const holes = Array.from({ length: 60 }, () => {
    const angle = between(random, 0, Math.PI * 2);
    const reach = Math.sqrt(random());
    return `<ellipse cx="${px(800 + Math.cos(angle) * reach * 136)}" cy="${px(648 + Math.sin(angle) * reach * 112)}" rx="${px(between(random, 3, 12))}" ry="${px(between(random, 3, 8))}" fill="#a8661c" fill-opacity="${px(between(random, 0.3, 0.7))}"/>`;
  });
  return `${lying(shape, 'fill="url(#foam)"')}${holes.join('')}<path d="M690 580 C740 536 840 530 890 566" fill="none" stroke="#fff0c2" stroke-opacity="0.55" stroke-width="10" stroke-linecap="round"/>`;
}

function wire(): string {
  const path = 'M660 900 C760 820 800 990 880 900 S960 850 968 900';
  const toggle = (x: number, y: number, angle: number) =>
    `<g transform="translate(${x} ${y}) rotate(${angle})"><rect x="-13" y="-50" width="34" height="108" rx="14" fill="${palette.umber}" fill-opacity="0.42" filter="url(#tool-soft)"/><rect x="-17" y="-54" width="34" height="108" rx="14" fill="url(#wood)"/></g>`;
  return `<path d="${path}" transform="translate(9 12)" fill="none" stroke="${palette.umber}" stroke-opacity="0.35" stroke-width="5" filter="url(#tool-soft)"/><path d="${path}" fill="none" stroke="#7d868a" stroke-width="4"/>${toggle(656, 906, 24)}${toggle(972, 906, -12)}`;
}
