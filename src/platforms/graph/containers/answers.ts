import { type Instant, parseInstant } from '../../../domain/instant.ts';
import { idField, isJsonObject, type JsonObject, numberField, textField } from '../../http/json.ts';
import type { ListedPost } from './container-api.ts';

/** One page of an account's recent posts. */
export interface Listing {
  readonly items: readonly ListedPost[];
  /** Cursor of the next page; null on the last. */
  readonly after: string | null;
}

/** How much of what an account may publish in 24 hours is used. */
export interface PublishingQuota {
  readonly used: number;
  /** Null when the answer does not say. */
  readonly total: number | null;
}

/** Items without an id or a time cannot be matched and are left out. `captionField`: `caption`, `text`. */
export function readListing(body: JsonObject, captionField: string): Listing {
  const data = Array.isArray(body.data) ? body.data : [];
  const paging = isJsonObject(body.paging) ? body.paging : {};
  const cursors = isJsonObject(paging.cursors) ? paging.cursors : {};
  return {
    items: data.filter(isJsonObject).flatMap((item) => readListedPost(item, captionField)),
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

function readListedPost(item: JsonObject, captionField: string): readonly ListedPost[] {
  const id = idField(item);
  const publishedAt = readTimestamp(textField(item, 'timestamp') ?? '');
  if (id === null || publishedAt === null) return [];
  return [
    {
      id,
      publishedAt,
      caption: textField(item, captionField),
      permalink: textField(item, 'permalink'),
      mediaType: textField(item, 'media_type'),
      productType: textField(item, 'media_product_type'),
    },
  ];
}
