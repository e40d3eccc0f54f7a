import { palette } from './palette.ts';
import { between, seeded } from './random.ts';
import { type Point, px, smoothThrough } from './shapes.ts';
import { radiusAt, tiltOf, type Vessel } from './vessel-shape.ts';

/** Iron in the clay. */
export function speckles(vessel: Vessel): string {
  const random = seeded((vessel.seed ?? 7) * 31);
  const widest = Math.max(...vessel.profile.map(([, radius]) => radius));
  return Array.from({ length: vessel.speckles ?? 0 }, () => {
    const x = vessel.at[0] + between(random, -widest, widest);
    const y = vessel.at[1] - between(random, -0.04, 1) * vessel.height;
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(between(random, 0.8, 2.6))}" fill="${palette.umber}" fill-opacity="${px(between(random, 0.2, 0.7))}"/>`;
  }).join('');
}

/** The dip, its lip, and the second dip over it. */
export function glaze(vessel: Vessel): string {
  if (vessel.glaze === undefined) return '';
  const { color, downTo, runs = 14, over } = vessel.glaze;
  const seed = vessel.seed ?? 7;
  const first = glazeCoat(vessel, { color, downTo, runs, seed });
  const lip = `<g opacity="0.22" transform="translate(0 3)">${glazeCoat(vessel, { color: palette.ink, downTo, runs, seed })}</g>`;
  const second =
    over === undefined
      ? ''
      : `<g opacity="0.92">${glazeCoat(vessel, { ...over, runs: runs * 1.2, seed: seed + 1 })}</g>`;
  return lip + first + second;
}

function glazeCoat(
  vessel: Vessel,
  coat: { readonly color: string; readonly downTo: number; readonly runs: number; readonly seed: number },
): string {
  const random = seeded(coat.seed * 101 + 5);
  const [x, y] = vessel.at;
  const widest = Math.max(...vessel.profile.map(([, radius]) => radius)) + 20;
  const edgeY = y - coat.downTo * vessel.height;
  const bow = widest * tiltOf(vessel) * 0.95;
  const steps = 11;
  const edge = Array.from({ length: steps + 1 }, (_, step): Point => {
    const across = (step / steps) * 2 - 1;
    const sag = bow * Math.sqrt(Math.max(0, 1 - across * across));
    return [x + across * widest, edgeY + sag + between(random, -0.35, 1) * coat.runs];
  });
  const top = y - vessel.height - 90;
  const start = edge[0] as Point;
  return `<path d="M${px(x - widest)} ${px(top)} L${start.map(px).join(' ')}${smoothThrough(edge)} L${px(x + widest)} ${px(top)} Z" fill="${coat.color}"/>`;
}

/** Traces of the fingers that pulled it up. */
export function rings(vessel: Vessel): string {
  const count = vessel.rings ?? 0;
  const random = seeded((vessel.seed ?? 7) * 17 + 2);
  return Array.from({ length: count }, (_, index) => {
    const height = (index + between(random, 0.2, 0.9)) / count;
    const radius = radiusAt(vessel.profile, height) + 6;
    const y = vessel.at[1] - height * vessel.height;
    const strength = between(random, 0.03, 0.085);
    const arc = (shift: number, color: string) =>
      `<path d="M${px(vessel.at[0] - radius)} ${px(y + shift)} A${px(radius)} ${px(radius * tiltOf(vessel))} 0 0 0 ${px(vessel.at[0] + radius)} ${px(y + shift)}" fill="none" stroke="${color}" stroke-width="${px(between(random, 2, 6))}" stroke-opacity="${strength.toFixed(3)}"/>`;
    return arc(0, palette.ink) + arc(4, '#fff6e6');
  }).join('');
}

/** Light from the left, and a gleam where it is glazed. */
export function shading(vessel: Vessel, outline: string): string {
  const widest = Math.max(...vessel.profile.map(([, radius]) => radius));
  const gleamX = vessel.at[0] - widest * 0.5;
  const gleamY = vessel.at[1] - vessel.height * 0.62;
  const gleam =
    vessel.glaze === undefined || vessel.glaze.isMatt === true
      ? ''
      : `<ellipse cx="${px(gleamX)}" cy="${px(gleamY)}" rx="${px(widest * 0.055)}" ry="${px(vessel.height * 0.17)}" fill="#fffaf0" fill-opacity="0.62" filter="url(#${vessel.id}-gleam)"/>`;
  return `<path d="${outline}" fill="url(#${vessel.id}-round)"/><path d="${outline}" fill="url(#${vessel.id}-ground)"/>${gleam}`;
}
