import { palette } from './palette.ts';
import { between, seeded } from './random.ts';
import { blur, linearGradient, type Point, px, smoothThrough } from './shapes.ts';

/** A pot, as if turned on a wheel: a silhouette, clay, and perhaps a glaze. Light comes from the left. */
export interface Vessel {
  /** Unique within one picture. */
  readonly id: string;
  /** The middle of the foot. */
  readonly at: Point;
  readonly height: number;
  /** Radius in pixels at heights from 0 (foot) to 1 (rim), rising. */
  readonly profile: readonly (readonly [height: number, radius: number])[];
  readonly clay: string;
  readonly glaze?: Glaze;
  /** How far the camera looks down: height of an ellipse by its width. Default 0.2. */
  readonly tilt?: number;
  /** Colour of what is in it. */
  readonly filledWith?: string;
  /** On the right. */
  readonly handle?: { readonly reach: number; readonly top: number; readonly bottom: number; readonly width: number };
  /** Traces of the fingers that pulled it up. */
  readonly rings?: number;
  /** Iron in the clay. Default 0. */
  readonly speckles?: number;
  /** The shadow on the table, 0 to 1. Default 0.34. */
  readonly shadow?: number;
  readonly seed?: number;
}

export interface Glaze {
  readonly color: string;
  /** Where it ends, as a height from 0 to 1. */
  readonly downTo: number;
  /** How deep it runs, in pixels. Default 14. */
  readonly runs?: number;
  /** Without a gleam, as raw slip is. */
  readonly isMatt?: boolean;
  /** A second dip over the first, near the rim. */
  readonly over?: { readonly color: string; readonly downTo: number };
}

/** The pot and its shadow, as SVG. */
export function drawVessel(vessel: Vessel): string {
  const outline = silhouette(vessel);
  return [
    definitions(vessel, outline),
    shadow(vessel, outline),
    handle(vessel),
    `<g clip-path="url(#${vessel.id}-body)">`,
    `<path d="${outline}" fill="${vessel.clay}"/>`,
    speckles(vessel),
    glaze(vessel),
    rings(vessel),
    shading(vessel, outline),
    '</g>',
    opening(vessel),
  ].join('');
}

/** The radius at a height from 0 to 1, along the same curve as the outline. */
export function radiusAt(profile: Vessel['profile'], height: number): number {
  const next = profile.findIndex(([at]) => at >= height);
  const upper = profile[next] ?? profile[profile.length - 1];
  const lower = profile[next - 1] ?? profile[0];
  if (upper === undefined || lower === undefined || upper === lower) return upper?.[1] ?? 0;
  const share = (height - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + (upper[1] - lower[1]) * share * share * (3 - 2 * share);
}

function tiltOf(vessel: Vessel): number {
  return vessel.tilt ?? 0.2;
}

function rimOf(vessel: Vessel): { readonly y: number; readonly radius: number } {
  return { y: vessel.at[1] - vessel.height, radius: radiusAt(vessel.profile, 1) };
}

function silhouette(vessel: Vessel): string {
  const [x, y] = vessel.at;
  const right = vessel.profile.map(([height, radius]): Point => [x + radius, y - height * vessel.height]);
  const left = right.map(([rx, ry]): Point => [2 * x - rx, ry]).reverse();
  const foot = radiusAt(vessel.profile, 0);
  const rim = rimOf(vessel).radius;
  const tilt = tiltOf(vessel);
  const start = right[0] as Point;
  return [
    `M${start.map(px).join(' ')}${smoothThrough(right)}`,
    `A${px(rim)} ${px(rim * tilt)} 0 0 0 ${(left[0] as Point).map(px).join(' ')}`,
    `${smoothThrough(left)} A${px(foot)} ${px(foot * tilt)} 0 0 0 ${start.map(px).join(' ')} Z`,
  ].join(' ');
}

function definitions(vessel: Vessel, outline: string): string {
  const { id } = vessel;
  const rim = rimOf(vessel);
  const across: Point[] = [
    [0, 0],
    [1, 0],
  ];
  return `<defs>
    <clipPath id="${id}-body"><path d="${outline}"/></clipPath>
    <clipPath id="${id}-mouth">${ellipse(vessel.at[0], rim.y, rim.radius * 0.93, rim.radius * tiltOf(vessel) * 0.9)}</clipPath>
    ${linearGradient(`${id}-round`, across[0] as Point, across[1] as Point, [
      { at: 0, color: palette.ink, opacity: 0.34 },
      { at: 0.1, color: palette.ink, opacity: 0.1 },
      { at: 0.27, color: '#fff6e6', opacity: 0.34 },
      { at: 0.42, color: '#fff6e6', opacity: 0.05 },
      { at: 0.62, color: palette.ink, opacity: 0.14 },
      { at: 0.88, color: palette.ink, opacity: 0.46 },
      { at: 1, color: palette.umber, opacity: 0.34 },
    ])}
    ${linearGradient(
      `${id}-ground`,
      [0, 0],
      [0, 1],
      [
        { at: 0.55, color: palette.ink, opacity: 0 },
        { at: 1, color: palette.umber, opacity: 0.34 },
      ],
    )}
    ${linearGradient(`${id}-inside`, across[0] as Point, across[1] as Point, [
      { at: 0, color: palette.ink, opacity: 0.72 },
      { at: 0.55, color: palette.ink, opacity: 0.42 },
      { at: 1, color: palette.ink, opacity: 0.1 },
    ])}
    ${blur(`${id}-soft`, 16)}${blur(`${id}-near`, 7)}${blur(`${id}-gleam`, 5)}
  </defs>`;
}

function shadow(vessel: Vessel, outline: string): string {
  const [x, y] = vessel.at;
  const strength = vessel.shadow ?? 0.34;
  const foot = radiusAt(vessel.profile, 0);
  const toLocal = `translate(${px(x)} ${px(y)}) matrix(1 0 -0.78 0.2 0 0) translate(${px(-x)} ${px(-y)})`;
  return [
    `<g filter="url(#${vessel.id}-soft)" opacity="${strength}">`,
    `<path d="${outline}" transform="${toLocal}" fill="${palette.umber}"/></g>`,
    `<g filter="url(#${vessel.id}-near)" opacity="${Math.min(strength * 1.7, 0.8)}" fill="${palette.umber}">`,
    `${ellipse(x + foot * 0.14, y + 2, foot * 1.06, foot * tiltOf(vessel) * 1.15)}</g>`,
  ].join('');
}

function handle(vessel: Vessel): string {
  if (vessel.handle === undefined) return '';
  const { reach, top, bottom, width } = vessel.handle;
  const [x, y] = vessel.at;
  const [topY, bottomY] = [y - top * vessel.height, y - bottom * vessel.height];
  const [topX, bottomX] = [x + radiusAt(vessel.profile, top) - 8, x + radiusAt(vessel.profile, bottom) - 8];
  const path = `M${px(topX)} ${px(topY)} C${px(topX + reach)} ${px(topY - 14)} ${px(bottomX + reach)} ${px(bottomY)} ${px(bottomX)} ${px(bottomY)}`;
  const color = vessel.glaze?.color ?? vessel.clay;
  const stroke = (paint: string, thickness: number, opacity: number, shift: number) =>
    `<path d="${path}" transform="translate(${shift} ${shift})" fill="none" stroke="${paint}" stroke-width="${px(thickness)}" stroke-opacity="${opacity}" stroke-linecap="round"/>`;
  return (
    stroke(color, width, 1, 0) + stroke(palette.ink, width, 0.28, 0) + stroke(color, width * 0.5, 0.75, -width * 0.12)
  );
}

function speckles(vessel: Vessel): string {
  const random = seeded((vessel.seed ?? 7) * 31);
  const widest = Math.max(...vessel.profile.map(([, radius]) => radius));
  return Array.from({ length: vessel.speckles ?? 0 }, () => {
    const x = vessel.at[0] + between(random, -widest, widest);
    const y = vessel.at[1] - between(random, -0.04, 1) * vessel.height;
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(between(random, 0.8, 2.6))}" fill="${palette.umber}" fill-opacity="${px(between(random, 0.2, 0.7))}"/>`;
  }).join('');
}

function glaze(vessel: Vessel): string {
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

function rings(vessel: Vessel): string {
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

function shading(vessel: Vessel, outline: string): string {
  const widest = Math.max(...vessel.profile.map(([, radius]) => radius));
  const gleamX = vessel.at[0] - widest * 0.5;
  const gleamY = vessel.at[1] - vessel.height * 0.62;
  const gleam =
    vessel.glaze === undefined || vessel.glaze.isMatt === true
      ? ''
      : `<ellipse cx="${px(gleamX)}" cy="${px(gleamY)}" rx="${px(widest * 0.055)}" ry="${px(vessel.height * 0.17)}" fill="#fffaf0" fill-opacity="0.62" filter="url(#${vessel.id}-gleam)"/>`;
  return `<path d="${outline}" fill="url(#${vessel.id}-round)"/><path d="${outline}" fill="url(#${vessel.id}-ground)"/>${gleam}`;
}

function opening(vessel: Vessel): string {
  const rim = rimOf(vessel);
  const [x] = vessel.at;
  const tilt = tiltOf(vessel);
  const lipColor = vessel.glaze?.over?.color ?? vessel.glaze?.color ?? vessel.clay;
  const liquid =
    vessel.filledWith === undefined
      ? ''
      : `<g clip-path="url(#${vessel.id}-mouth)">${ellipse(x, rim.y + rim.radius * tilt * 0.32, rim.radius * 0.9, rim.radius * tilt * 0.82, vessel.filledWith)}${ellipse(x - rim.radius * 0.25, rim.y + rim.radius * tilt * 0.34, rim.radius * 0.42, rim.radius * tilt * 0.3, '#fff2dc', 0.13)}</g>`;
  return [
    ellipse(x, rim.y, rim.radius, rim.radius * tilt, lipColor),
    ellipse(x, rim.y, rim.radius, rim.radius * tilt, '#fff6e6', 0.28),
    ellipse(x, rim.y + 1.5, rim.radius * 0.93, rim.radius * tilt * 0.9, lipColor),
    ellipse(x, rim.y + 1.5, rim.radius * 0.93, rim.radius * tilt * 0.9, `url(#${vessel.id}-inside)`),
    liquid,
  ].join('');
}

function ellipse(x: number, y: number, rx: number, ry: number, fill = '#000', opacity = 1): string {
  return `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(rx)}" ry="${px(ry)}" fill="${fill}" fill-opacity="${opacity}"/>`;
}
