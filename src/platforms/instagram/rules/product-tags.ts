import type { Problem, Severity } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import { mediaKind } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { type ProductTag, readOptions } from '../options.ts';
import { placementOf } from '../placement.ts';
import { loginOf } from '../token-scopes.ts';

const FIELD = 'instagram_product_tags';

/** Products need a place on pictures, have none in videos, and an item of the carousel that exists. */
export function checkProductTags(destination: Destination): readonly Problem[] {
  const { productTags } = readOptions(destination.options);
  // Left out of stories, which `checkIgnoredOptions` says.
  if (productTags.length === 0 || placementOf(destination) === 'story') return [];
  return [
    ...checkLogin(destination),
    ...destination.media.flatMap((_item, index) => checkCount(productTags, index + 1)),
    ...productTags.flatMap((tag, index) => checkTag(tag, index, destination.media)),
  ];
}

function checkLogin({ account }: Destination): readonly Problem[] {
  if (loginOf(account) === 'facebook') return [];
  return [
    problem(
      'warning',
      pointer(FIELD),
      'Product tags need permissions for a shop, and none is known for "login: instagram". Instagram may refuse the post.',
      'Use "login: facebook" for this account, with a token that has catalog_management and instagram_shopping_tag_products.',
    ),
  ];
}

function checkCount(tags: readonly ProductTag[], item: number): readonly Problem[] {
  const allowed = INSTAGRAM_LIMITS.productTags.value;
  const count = tags.filter((tag) => tag.item === item).length;
  if (count <= allowed) return [];
  const message = `Item ${item} has ${count} product tags. Instagram allows ${allowed}.`;
  return [problem('error', pointer(FIELD), message, `Remove ${count - allowed}.`)];
}

function checkTag(tag: ProductTag, index: number, media: Destination['media']): readonly Problem[] {
  const path = pointer(FIELD, index);
  const item = media[tag.item - 1];
  if (item === undefined) {
    return [
      problem(
        'error',
        pointer(FIELD, index, 'item'),
        `The tag of product ${tag.productId} is for item ${tag.item}, but the post has ${media.length}.`,
        'Count the items of media_urls from 1.',
      ),
    ];
  }
  return mediaKind(item) === 'image' ? checkPlace(tag, path) : checkNoPlace(tag, path);
}

function checkPlace({ productId, x, y }: ProductTag, path: JsonPointer): readonly Problem[] {
  const isPlaced = [x, y].every((value) => value !== null && value >= 0 && value <= 1);
  if (isPlaced) return [];
  return [
    problem(
      'error',
      path,
      `The tag of product ${productId} is on a picture. Instagram needs its place there: x and y, both from 0 to 1.`,
      'Add x and y, counted from the top left: {product_id: "3231775643511089", x: 0.5, y: 0.5}.',
    ),
  ];
}

function checkNoPlace({ productId, x, y }: ProductTag, path: JsonPointer): readonly Problem[] {
  if (x === null && y === null) return [];
  const message = `The tag of product ${productId} is in a video, where it has no place: x and y are not sent.`;
  return [problem('warning', path, message, 'Remove x and y.')];
}

function problem(severity: Severity, path: JsonPointer, message: string, hint: string): Problem {
  return { code: 'INSTAGRAM_PRODUCT_TAGS', severity, path, message, hint };
}
