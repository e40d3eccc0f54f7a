import { palette } from './palette.ts';
import { blur, linearGradient, type Point, px, smoothThrough } from './shapes.ts';
import { ellipse, radiusAt, tiltOf, type Vessel } from './vessel-shape.ts';
import { glaze, rings, shading, speckles } from './vessel-surface.ts';

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
