import { type Instant, instant } from '../../domain/instant.ts';
import { readTimestamp } from '../graph/timestamp.ts';
import { idField, isJsonObject, type JsonObject, textField, wholeNumber } from '../http/json.ts';
import { pageAddress } from './page-address.ts';

/** A post of the Page's listings. */
export interface ListedPost {
  readonly id: string;
  /** Null without one. */
  readonly message: string | null;
  readonly createdAt: Instant;
  readonly permalink: string | null;
  /** Ids of what is attached; empty without attachments, and where they cannot be read. */
  readonly attached: readonly string[];
  /** Whether it shows pictures, as far as its attachments tell. A video may as well be the card of a link. */
  readonly hasPhotos: boolean;
}

/** What is asked of each post, as `fields=`. */
export const LISTING_FIELDS =
  'id,message,created_time,permalink_url,attachments{media_type,target,subattachments{media_type,target}}';

/** Null for an item that cannot be told from others: without an id or a time. */
export function readListedPost(item: JsonObject, apiOrigin: string): ListedPost | null {
  const id = idField(item);
  const createdAt = readTime(item.created_time);
  if (id === null || createdAt === null) return null;
  const attachments = dataOf(item.attachments).flatMap((each) => [each, ...dataOf(each.subattachments)]);
  return {
    id,
    message: textField(item, 'message'),
    createdAt,
    permalink: pageAddress(textField(item, 'permalink_url'), apiOrigin),
    attached: attachments.flatMap(({ target }) => (isJsonObject(target) ? (idField(target) ?? []) : [])),
    hasPhotos: attachments.some((each) => PHOTOS.has(textField(each, 'media_type') ?? '')),
  };
}

const PHOTOS: ReadonlySet<string> = new Set(['photo', 'album']);

/** Facebook writes instants as text with a zone, or in seconds since 1970. */
export function readTime(value: unknown): Instant | null {
  const seconds = wholeNumber(value);
  if (seconds !== null) return instant(seconds * 1000);
  return typeof value === 'string' ? readTimestamp(value) : null;
}

function dataOf(edge: unknown): readonly JsonObject[] {
  return isJsonObject(edge) && Array.isArray(edge.data) ? edge.data.filter(isJsonObject) : [];
}
