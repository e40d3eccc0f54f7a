/** A point in pixels, from the top left. */
export type Point = readonly [x: number, y: number];

/** One decimal is below what an eye can see and keeps the SVG small. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Path commands of a smooth line through the points (Catmull-Rom as Béziers), without the first `M`. */
export function smoothThrough(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] as Point;
  let path = '';
  for (let index = 0; index < points.length - 1; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += ` C${[...first, ...second, ...to].map(px).join(' ')}`;
  }
  return path;
}

export interface Stop {
  /** 0 to 1. */
  readonly at: number;
  readonly color: string;
  /** Default 1. */
  readonly opacity?: number;
}

/** A gradient from one point to another, in fractions of the shape it fills. */
export function linearGradient(id: string, from: Point, to: Point, stops: readonly Stop[]): string {
  const [[x1, y1], [x2, y2]] = [from, to];
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopElements(stops)}</linearGradient>`;
}

export function radialGradient(id: string, center: Point, radius: number, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}" cx="${center[0]}" cy="${center[1]}" r="${radius}">${stopElements(stops)}</radialGradient>`;
}

/** A soft edge; the filter's own region is wide enough not to cut it off. */
export function blur(id: string, radius: number): string {
  return `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${radius}"/></filter>`;
}

function stopElements(stops: readonly Stop[]): string {
  return stops
    .map(({ at, color, opacity = 1 }) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`)
    .join('');
}
