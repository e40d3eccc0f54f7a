import type { ImageType, MediaFacts } from '../../domain/media.ts';
import type { MediaChange } from '../../domain/media-fix-report.ts';
import type { ImageLimits } from '../../domain/media-limits.ts';
import { megabytes, ratioText } from './amounts.ts';
import type { FixWishes, Unmended } from './fix-wishes.ts';
import { type Framing, framePicture } from './frame-picture.ts';
import { type PixelSize, ratioAim } from './ratio-aim.ts';

export type ImageFacts = Extract<MediaFacts, { readonly kind: 'image' }>;

/** What it takes a decoder to know of a picture. */
export interface ImageDetails {
  /** As shown, in formats of which the first bytes do not tell the rotation too. */
  readonly shown: PixelSize;
  /** The name of colours other than sRGB: `CMYK`, `Display P3`. Null for sRGB and for greys. */
  readonly otherColours: string | null;
  readonly isAnimated: boolean;
  /** Whether it says where it was taken. */
  readonly hasLocation: boolean;
}

/** How a picture is written anew: turned as shown, in sRGB, without metadata, framed, and no larger than this. */
export interface ImageRecipe {
  readonly type: ImageType;
  readonly framing: Framing;
  readonly background: string;
  readonly sizeBytesMax: number;
}

export interface ImagePlan {
  /** Empty: the picture is left alone. */
  readonly changes: readonly MediaChange[];
  readonly recipe: ImageRecipe;
  readonly unmended: readonly Unmended[];
}

export interface ImageToPlan {
  readonly facts: ImageFacts;
  readonly details: ImageDetails;
  readonly limits: ImageLimits;
  readonly wishes: FixWishes;
}

/** What has to change about a picture so that every place that shows it takes it. Pure. */
export function planImage(picture: ImageToPlan): ImagePlan {
  const { facts, details, limits, wishes } = picture;
  const { shown } = details;
  const aim = ratioAim(shown, limits.ratio);
  const changes = [...changesOf(picture), ...ratioChange(shown, aim, wishes)];
  const isStuck = details.isAnimated && changes.length > 0;
  return {
    changes: isStuck ? [] : changes,
    recipe: {
      type: limits.types.includes(facts.type) ? facts.type : (limits.types[0] ?? facts.type),
      framing: framePicture(shown, { aim, mode: wishes.ratio, widthMax: limits.widthMax }),
      background: wishes.padColor,
      sizeBytesMax: limits.sizeBytesMax,
    },
    unmended: [
      ...(isStuck ? [MOVING] : []),
      ...(aim !== null && wishes.ratio === null ? [ratioLeft(shown, limits)] : []),
    ],
  };
}

function changesOf({ facts, details, limits, wishes }: ImageToPlan): MediaChange[] {
  const changes: MediaChange[] = [];
  const [type = facts.type] = limits.types;
  if (!limits.types.includes(facts.type)) changes.push({ kind: 'type', from: facts.type, to: type });
  if (details.otherColours !== null) changes.push({ kind: 'colours', from: details.otherColours, to: 'sRGB' });
  if (facts.sizeBytes > limits.sizeBytesMax) {
    changes.push({ kind: 'size', from: megabytes(facts.sizeBytes), to: `at most ${megabytes(limits.sizeBytesMax)}` });
  }
  if (details.hasLocation && (wishes.stripLocation || changes.length > 0)) changes.push(LOCATION_REMOVED);
  return changes;
}

function ratioChange(shown: PixelSize, aim: number | null, { ratio }: FixWishes): MediaChange[] {
  if (aim === null || ratio === null) return [];
  const how = ratio === 'pad' ? 'padded' : 'cropped';
  return [{ kind: 'ratio', from: ratioText(shown.width, shown.height), to: `${aim.toFixed(2)}:1, ${how}` }];
}

/** Whatever is written anew is written without metadata. */
export const LOCATION_REMOVED: MediaChange = { kind: 'location', from: 'embedded', to: 'removed' };

const MOVING: Unmended = {
  message: 'The picture moves, and as a still one it would lose that.',
  hint: 'Make an MP4 video of it, or save the frame that you want as JPEG.',
};

function ratioLeft({ width, height }: PixelSize, { ratio }: ImageLimits): Unmended {
  const allowed = ratio === null ? '' : ` Allowed is ${ratio.min.toFixed(2)}:1 to ${ratio.max.toFixed(2)}:1.`;
  return {
    message: `The picture is ${width} x ${height} pixels (${ratioText(width, height)}).${allowed}`,
    hint: 'Say how to mend that: --ratio pad puts a border around it, --ratio crop cuts it.',
  };
}
