import type { Point } from './shapes.ts';
import { px } from './shapes.ts';

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

/** The radius at a height from 0 to 1, along the same curve as the outline. */
export function radiusAt(profile: Vessel['profile'], height: number): number {
  const next = profile.findIndex(([at]) => at >= height);
  const upper = profile[next] ?? profile[profile.length - 1];
  const lower = profile[next - 1] ?? profile[0];
  if (upper === undefined || lower === undefined || upper === lower) return upper?.[1] ?? 0;
  const share = (height - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + (upper[1] - lower[1]) * share * share * (3 - 2 * share);
}

/** Height of an ellipse by its width, as the camera sees it. */
export function tiltOf(vessel: Vessel): number {
  return vessel.tilt ?? 0.2;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill = '#000', opacity = 1): string {
  return `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(rx)}" ry="${px(ry)}" fill="${fill}" fill-opacity="${opacity}"/>`;
}
