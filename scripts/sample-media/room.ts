import { palette } from './palette.ts';
import { between, seeded } from './random.ts';
import { blur, linearGradient, px, radialGradient } from './shapes.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where the table begins, from the top. */
  readonly horizon: number;
  readonly wall: readonly [light: string, dark: string];
  readonly table: readonly [far: string, near: string];
}

/** A wall and a table top, lit from the left. */
export function drawRoom(room: Room): string {
  const { width, height, horizon } = room;
  return `<defs>
    ${linearGradient(
      'room-wall',
      [0, 0],
      [1, 0.35],
      [
        { at: 0, color: room.wall[0] },
        { at: 1, color: room.wall[1] },
      ],
    )}
    ${linearGradient(
      'room-table',
      [0, 0],
      [0.35, 1],
      [
        { at: 0, color: room.table[0] },
        { at: 1, color: room.table[1] },
      ],
    )}
    ${blur('room-edge', 9)}
    </defs>
    <rect width="${width}" height="${height}" fill="url(#room-wall)"/>
    <rect x="-80" y="${horizon - 26}" width="${width + 160}" height="34" fill="${palette.umber}" fill-opacity="0.2" filter="url(#room-edge)"/>
    <rect y="${horizon}" width="${width}" height="${height - horizon}" fill="url(#room-table)"/>
    <rect y="${horizon}" width="${width}" height="2.5" fill="#fff8ea" fill-opacity="0.5"/>`;
}

/** Morning sun through a window with panes, thrown on the wall; a branch outside casts its leaves. */
export function windowLight(at: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  const { x, y, width, height } = at;
  const gap = width * 0.035;
  const pane = (column: number, row: number) =>
    `<rect x="${px(column * (width / 2 + gap / 2))}" y="${px(row * (height / 3 + gap / 3))}" width="${px(width / 2 - gap / 2)}" height="${px(height / 3 - gap)}"/>`;
  const panes = [0, 1].flatMap((column) => [0, 1, 2].map((row) => pane(column, row))).join('');
  return `<defs>${blur('window-soft', 7)}${blur('leaf-soft', 8)}<mask id="window-mask">
    <g fill="#fff" filter="url(#window-soft)" transform="translate(${x} ${y}) skewY(14) skewX(-8)">${panes}</g></mask></defs>
    <g mask="url(#window-mask)"><rect x="${x - width}" y="${y - 200}" width="${width * 3}" height="${height + width + 400}" fill="#fff3d6" fill-opacity="0.72"/>
    <g filter="url(#leaf-soft)" fill="${palette.umber}" fill-opacity="0.34">${branchShadow(x + width * 1.02, y + height * 0.2, width)}</g></g>`;
}

function branchShadow(x: number, y: number, reach: number): string {
  const random = seeded(23);
  return Array.from({ length: 17 }, (_, index) => {
    const along = index / 16;
    const side = index % 2 === 0 ? -1 : 1;
    const leafX = x - along * reach * 1.05;
    const leafY = y + Math.sin(along * 3.1) * 70 + along * 210 + side * 38;
    const size = between(random, 30, 54);
    return `<ellipse cx="${px(leafX)}" cy="${px(leafY)}" rx="${px(size)}" ry="${px(size * 0.36)}" transform="rotate(${px(side * 38 + between(random, -16, 16) + 24)} ${px(leafX)} ${px(leafY)})"/>`;
  }).join('');
}

/** Draws the eye to the middle. */
export function vignette(size: { readonly width: number; readonly height: number }, strength = 0.34): string {
  return `<defs>${radialGradient('vignette', [0.46, 0.44], 0.86, [
    { at: 0.5, color: palette.umber, opacity: 0 },
    { at: 1, color: palette.ink, opacity: strength },
  ])}</defs><rect width="${size.width}" height="${size.height}" fill="url(#vignette)"/>`;
}
