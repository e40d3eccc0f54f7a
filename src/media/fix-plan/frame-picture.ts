import type { PixelSize } from './ratio-aim.ts';

/** What is kept of a picture and how large, in pixels of the picture as shown; done in this order. */
export interface Framing {
  /** The middle part that is cut out; null: all of it. */
  readonly crop: (PixelSize & { readonly left: number; readonly top: number }) | null;
  /** The size that it is scaled to, never up. */
  readonly scaled: PixelSize;
  /** The size of the ground that it is put on, in the middle; null: no border. */
  readonly canvas: PixelSize | null;
}

export interface FramingAim {
  /** The ratio to reach; null: the picture's own. */
  readonly aim: number | null;
  readonly mode: 'pad' | 'crop' | null;
  readonly widthMax: number;
}

/** Works out the sizes: crop or pad to the ratio, and no wider than that. */
export function framePicture(picture: PixelSize, { aim, mode, widthMax }: FramingAim): Framing {
  const kept = aim !== null && mode === 'crop' ? inside(picture, aim) : picture;
  const ground = aim !== null && mode === 'pad' ? around(picture, aim) : kept;
  const scale = Math.min(1, widthMax / ground.width);
  return {
    crop: kept === picture ? null : centred(picture, kept),
    scaled: scaledBy(kept, scale),
    canvas: ground === kept ? null : scaledBy(ground, scale),
  };
}

/** The largest part that has the ratio. */
function inside({ width, height }: PixelSize, ratio: number): PixelSize {
  return width / height > ratio
    ? { width: Math.max(1, Math.round(height * ratio)), height }
    : { width, height: Math.max(1, Math.round(width / ratio)) };
}

/** The smallest ground that has the ratio. */
function around({ width, height }: PixelSize, ratio: number): PixelSize {
  return width / height > ratio
    ? { width, height: Math.round(width / ratio) }
    : { width: Math.round(height * ratio), height };
}

function centred(whole: PixelSize, part: PixelSize) {
  const left = Math.floor((whole.width - part.width) / 2);
  return { ...part, left, top: Math.floor((whole.height - part.height) / 2) };
}

function scaledBy({ width, height }: PixelSize, scale: number): PixelSize {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
