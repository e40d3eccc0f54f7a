import { idField, isJsonObject, type JsonObject, numberField, textField } from '../../http/json.ts';
import { type Page, readPage } from '../paging.ts';
import { readTimestamp } from '../timestamp.ts';
import type { ListedPost, QuotaFields } from './container-api.ts';

/** One page of an account's recent posts. */
export interface Listing extends Omit<Page, 'items'> {
  readonly items: readonly ListedPost[];
}

/** How much of what an account may publish in 24 hours is used. */
export interface PublishingQuota {
  readonly used: number;
  /** Null when the answer does not say. */
  readonly total: number | null;
}

/** Items without an id or a time cannot be matched and are left out. `captionField`: `caption`, `text`. */
export function readListing(body: JsonObject, captionField: string): Listing {
  const page = readPage(body);
  return { ...page, items: page.items.flatMap((item) => readListedPost(item, captionField)) };
}

/** Null when the answer holds no usage. */
export function readPublishingQuota(body: JsonObject, fields: QuotaFields): PublishingQuota | null {
  const [entry] = Array.isArray(body.data) ? body.data : [];
  if (!isJsonObject(entry)) return null;
  const used = numberField(entry, fields.usage);
  const limits = entry[fields.config];
  const config = isJsonObject(limits) ? limits : {};
  return used === null ? null : { used, total: numberField(config, 'quota_total') };
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
