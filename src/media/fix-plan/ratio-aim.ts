import type { RatioRange } from '../../domain/media-limits.ts';

/** In pixels, as shown. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The allowed ratio that is nearest to a picture's own; null when its own is allowed. */
export function ratioAim({ width, height }: PixelSize, range: RatioRange | null): number | null {
  if (range === null) return null;
  const ratio = width / height;
  if (ratio < range.min - range.tolerance) return range.min;
  return ratio > range.max + range.tolerance ? range.max : null;
}
