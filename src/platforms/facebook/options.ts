import type { JsonObject } from '../http/json.ts';

/** `facebook_*` of a post, as far as they are of the right type; the schema reports the others. */
export interface FacebookOptions {
  readonly link: string | null;
  /** For every picture that has none of its own. */
  readonly altText: string | null;
  /** Of a video or reel. */
  readonly title: string | null;
  /** Whether a single video becomes a reel. */
  readonly isReel: boolean;
  readonly placeId: string | null;
  readonly firstComment: string | null;
  /** Whether Facebook gets the post ahead of its date and brings it out itself. */
  readonly isScheduledNatively: boolean;
}

/** Reads a destination's options. */
export function readOptions(options: JsonObject): FacebookOptions {
  return {
    link: textOrNull(options.link),
    altText: textOrNull(options.alt_text),
    title: textOrNull(options.title),
    isReel: options.reel === true,
    placeId: textOrNull(options.place_id),
    firstComment: textOrNull(options.first_comment),
    isScheduledNatively: options.native_schedule === true,
  };
}

/** Words of digits, written without quotes, arrive as numbers. */
function textOrNull(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
