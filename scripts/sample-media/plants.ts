import { palette } from './palette.ts';
import { between, seeded } from './random.ts';
import { type Point, px, smoothThrough } from './shapes.ts';

/** A stem of eucalyptus through the points, with round leaves in pairs that shrink towards the tip. */
export function eucalyptus(stem: readonly Point[], options: { readonly seed: number; readonly leaf: number }): string {
  const random = seeded(options.seed);
  const start = stem[0] as Point;
  const line = `<path d="M${start.map(px).join(' ')}${smoothThrough(stem)}" fill="none" stroke="${palette.moss}" stroke-width="5" stroke-linecap="round"/>`;
  const pairs = 9;
  const leaves = Array.from({ length: pairs * 2 }, (_, index) => {
    const along = 0.2 + (0.8 * Math.floor(index / 2)) / (pairs - 1);
    const [[x, y], angle] = pointAlong(stem, along);
    const side = index % 2 === 0 ? -1 : 1;
    const size = options.leaf * (1.1 - along * 0.6) * between(random, 0.82, 1.14);
    return leaf({ x, y, size, angle: angle + side * between(random, 48, 82), tone: random() });
  });
  return line + leaves.join('');
}

function leaf(at: {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
  readonly tone: number;
}): string {
  const colors = ['#8fa08a', '#6f8269', '#a9b49b', '#5c6f5a'];
  const color = colors[Math.floor(at.tone * colors.length)] ?? palette.olive;
  const { size } = at;
  return `<g transform="translate(${px(at.x)} ${px(at.y)}) rotate(${px(at.angle)})">
    <path d="M0 0 C${px(size * 0.3)} ${px(-size * 0.62)} ${px(size * 1.1)} ${px(-size * 0.55)} ${px(size * 1.25)} 0 C${px(size * 1.1)} ${px(size * 0.55)} ${px(size * 0.3)} ${px(size * 0.62)} 0 0 Z" fill="${color}"/>
    <path d="M0 0 C${px(size * 0.3)} ${px(size * 0.62)} ${px(size * 1.1)} ${px(size * 0.55)} ${px(size * 1.25)} 0 Z" fill="${palette.ink}" fill-opacity="0.13"/>
    <path d="M0 0 L${px(size * 1.1)} 0" stroke="#f4f2df" stroke-opacity="0.34" stroke-width="1.6"/></g>`;
}

function pointAlong(stem: readonly Point[], along: number): readonly [Point, number] {
  const position = Math.min(along, 0.999) * (stem.length - 1);
  const from = stem[Math.floor(position)] as Point;
  const to = stem[Math.floor(position) + 1] as Point;
  const share = position - Math.floor(position);
  const point: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  return [point, (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI];
}
