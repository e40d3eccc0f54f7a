import { isJsonObject, type JsonObject } from '../http/json.ts';

/** `instagram_*` of a post, as far as they are of the right type; the schema reports the others. */
export interface InstagramOptions {
  /** Null where the author left it to Instagram. */
  readonly shareToFeed: boolean | null;
  /** Milliseconds; 0 is a value. */
  readonly thumbOffsetMs: number | null;
  readonly altText: string | null;
  readonly collaborators: readonly string[];
  readonly locationId: string | null;
  readonly userTags: readonly UserTag[];
  readonly productTags: readonly ProductTag[];
  readonly audioName: string | null;
  readonly audio: Audio | null;
  /** How a trial reel comes to the followers; null for a reel that is no trial. */
  readonly trialGraduation: TrialGraduation | null;
  readonly isAiGenerated: boolean;
  readonly isPaidPartnership: boolean;
  readonly sponsorIds: readonly string[];
  readonly firstComment: string | null;
  /** False: nobody may comment, from right after the first comment on. */
  readonly takesComments: boolean;
}

export const TRIAL_GRADUATIONS = ['manual', 'performance'] as const;
export type TrialGraduation = (typeof TRIAL_GRADUATIONS)[number];

/** A track of Instagram's library; volumes from 0 to 100, null where they are left to Instagram. */
export interface Audio {
  readonly id: string;
  readonly volume: number | null;
  readonly videoVolume: number | null;
}

/** A person on a picture or in a video. */
export interface UserTag extends TagPlace {
  readonly username: string;
}

/** A product of the account's shop. */
export interface ProductTag extends TagPlace {
  readonly productId: string;
}

interface TagPlace {
  /** From 0 to 1, from the left and from the top; null where the author gave none. */
  readonly x: number | null;
  readonly y: number | null;
  /** Which item of a carousel, from 1. */
  readonly item: number;
}

/** Reads a destination's options. */
export function readOptions(options: JsonObject): InstagramOptions {
  const shareToFeed = options.share_to_feed;
  return {
    shareToFeed: typeof shareToFeed === 'boolean' ? shareToFeed : null,
    thumbOffsetMs: numberOrNull(options.thumb_offset),
    altText: textOrNull(options.alt_text),
    collaborators: list(options.collaborators).map(String),
    locationId: textOrNull(options.location_id),
    userTags: list(options.user_tags).filter(isJsonObject).map(readUserTag),
    productTags: list(options.product_tags).filter(isJsonObject).map(readProductTag),
    audioName: textOrNull(options.audio_name),
    audio: isJsonObject(options.audio) ? readAudio(options.audio) : null,
    trialGraduation: TRIAL_GRADUATIONS.find((each) => each === options.trial_graduation) ?? null,
    isAiGenerated: options.is_ai_generated === true,
    isPaidPartnership: options.paid_partnership === true,
    sponsorIds: list(options.sponsor_ids).map(String),
    firstComment: textOrNull(options.first_comment),
    takesComments: options.comments !== false,
  };
}

function readAudio(audio: JsonObject): Audio | null {
  const id = textOrNull(audio.id);
  return id === null ? null : { id, volume: numberOrNull(audio.volume), videoVolume: numberOrNull(audio.video_volume) };
}

function readUserTag(tag: JsonObject): UserTag {
  return { username: textOrNull(tag.username) ?? '', ...readPlace(tag) };
}

function readProductTag(tag: JsonObject): ProductTag {
  return { productId: textOrNull(tag.product_id) ?? '', ...readPlace(tag) };
}

function readPlace(tag: JsonObject): TagPlace {
  return { x: numberOrNull(tag.x), y: numberOrNull(tag.y), item: numberOrNull(tag.item) ?? 1 };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Ids and names of digits, written without quotes, arrive as numbers. */
function textOrNull(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
