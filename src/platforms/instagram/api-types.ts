import { type Instant, parseInstant } from '../../domain/instant.ts';
import { idField, isJsonObject, type JsonObject, numberField, textField } from '../http/json.ts';

/** `GET /{container}?fields=id,status_code,status`. */
export interface ContainerStatus {
  readonly state: 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED';
  /** The `2207xxx` inside the status text; null without one. */
  readonly subcode: number | null;
  /** The status text; empty when there is none. */
  readonly text: string;
}

/** One item of `GET /{ig-user-id}/media`. */
export interface ListedMedia {
  readonly id: string;
  /** Null when absent: a post without text, or a login that does not get to read it. */
  readonly caption: string | null;
  readonly publishedAt: Instant;
  readonly permalink: string | null;
  /** `IMAGE`, `VIDEO` or `CAROUSEL_ALBUM`. */
  readonly mediaType: string | null;
  /** `FEED`, `REELS`, `STORY` or `AD`; null for a login that does not get to read it. */
  readonly productType: string | null;
}

export interface MediaListing {
  readonly items: readonly ListedMedia[];
  /** Cursor of the next page; null on the last. */
  readonly after: string | null;
}

/** `GET /{ig-user-id}/content_publishing_limit?fields=config,quota_usage`. */
export interface PublishingQuota {
  readonly used: number;
  /** Null when the answer does not say. */
  readonly total: number | null;
}

const STATES = ['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED'] as const;

/** Null when the answer names no state. Without `status_code` the first words of `status` say it: `In Progress: …`. */
export function readContainerStatus(body: JsonObject): ContainerStatus | null {
  const text = textField(body, 'status') ?? '';
  const word = textField(body, 'status_code') ?? text.replace(/:.*$/s, '').trim().replace(/\s+/g, '_');
  const state = STATES.find((candidate) => candidate === word.toUpperCase());
  if (state === undefined) return null;
  const subcode = text.match(/2207\d{3}/)?.[0];
  return { state, subcode: subcode === undefined ? null : Number(subcode), text };
}

/** `GET /{container}?fields=video_status`: how many bytes have arrived. Meta's pages spell the field in two ways. */
export function readBytesTransferred(body: JsonObject): number | null {
  const status = isJsonObject(body.video_status) ? body.video_status : {};
  const phase = isJsonObject(status.uploading_phase) ? status.uploading_phase : {};
  return wholeNumber(phase.bytes_transferred ?? phase.bytes_transfered);
}

/** Items without an id or a time cannot be matched and are left out. */
export function readMediaListing(body: JsonObject): MediaListing {
  const data = Array.isArray(body.data) ? body.data : [];
  const paging = isJsonObject(body.paging) ? body.paging : {};
  const cursors = isJsonObject(paging.cursors) ? paging.cursors : {};
  return {
    items: data.filter(isJsonObject).flatMap(readListedMedia),
    // `next` is only looked at: its address carries the token.
    after: textField(paging, 'next') === null ? null : textField(cursors, 'after'),
  };
}

/** Null when the answer holds no usage. */
export function readPublishingQuota(body: JsonObject): PublishingQuota | null {
  const [entry] = Array.isArray(body.data) ? body.data : [];
  if (!isJsonObject(entry)) return null;
  const used = numberField(entry, 'quota_usage');
  const config = isJsonObject(entry.config) ? entry.config : {};
  return used === null ? null : { used, total: numberField(config, 'quota_total') };
}

/** Reads `2019-09-26T22:36:43+0000`: Meta leaves out the colon that ISO 8601 asks for. */
export function readTimestamp(text: string): Instant | null {
  return parseInstant(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}

/** As a number or as text. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : null;
}

function readListedMedia(item: JsonObject): readonly ListedMedia[] {
  const id = idField(item);
  const publishedAt = readTimestamp(textField(item, 'timestamp') ?? '');
  if (id === null || publishedAt === null) return [];
  return [
    {
      id,
      publishedAt,
      caption: textField(item, 'caption'),
      permalink: textField(item, 'permalink'),
      mediaType: textField(item, 'media_type'),
      productType: textField(item, 'media_product_type'),
    },
  ];
}
