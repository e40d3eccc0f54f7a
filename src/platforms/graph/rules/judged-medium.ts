import type { JsonPointer } from '../../../domain/json-pointer.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { PlacementLimits } from '../media-limits.ts';

/** A medium, and what it is judged by. */
export interface JudgedMedium {
  readonly item: MediaItem;
  /** Where the post names it. */
  readonly path: JsonPointer;
  /** As people write it: `Instagram`. */
  readonly platform: string;
  readonly limits: PlacementLimits;
}
