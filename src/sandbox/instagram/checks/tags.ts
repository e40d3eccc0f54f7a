import { isJsonObject, parseJsonParameter, unknownKey } from '../../graph/checks/json-value.ts';
import type { ValueCheck } from '../../graph/checks/simple-values.ts';
import { refusal } from '../../graph/refusals.ts';
import { type ContainerKind, isVideoKind } from '../container-kind.ts';
import { USERNAME } from './account-lists.ts';

const MAX_USER_TAGS = 20;
const MAX_PRODUCT_TAGS = 5;

/** People in the picture. On a feed image each needs its place; on a story the place is optional, on a video unused. */
export const checkUserTags: ValueCheck<ContainerKind> = ({ name, value, kind }) => {
  const tags = parseTags(name, value, ['username', 'x', 'y'], 'invalidParameter');
  if (tags.length > MAX_USER_TAGS) {
    throw refusal('tooManyTags', `Param user_tags takes at most ${MAX_USER_TAGS} people; it has ${tags.length}.`);
  }
  for (const tag of tags) {
    if (typeof tag.username !== 'string' || !USERNAME.test(tag.username)) {
      throw refusal('invalidParameter', 'Each of user_tags needs a username without @.');
    }
    if (needsPlace(kind) && !hasPlace(tag)) {
      throw refusal('invalidParameter', `The tag of "${tag.username}" needs x and y between 0 and 1 on an image.`);
    }
    if (hasBadPlace(tag)) {
      throw refusal('invalidParameter', `The tag of "${tag.username}" needs both x and y, as numbers between 0 and 1.`);
    }
  }
};

export const checkProductTags: ValueCheck<ContainerKind> = ({ name, value, kind }) => {
  const tags = parseTags(name, value, ['product_id', 'x', 'y'], 'productTagsInvalid');
  if (tags.length > MAX_PRODUCT_TAGS) {
    throw refusal('productTagsInvalid', `Param product_tags takes at most ${MAX_PRODUCT_TAGS}; it has ${tags.length}.`);
  }
  for (const tag of tags) {
    if (!/^\d+$/.test(String(tag.product_id))) {
      throw refusal('productTagsInvalid', 'Each of product_tags needs a product_id.');
    }
    if (isVideoKind(kind) && ('x' in tag || 'y' in tag)) {
      throw refusal('productTagPositionsOnVideo', 'Product tags of a video must not have x and y.');
    }
    if (!isVideoKind(kind) && !hasPlace(tag)) {
      throw refusal('productTagPositionsMissing', 'Product tags of an image need x and y between 0 and 1.');
    }
  }
};

type Tag = Readonly<Record<string, unknown>>;

function parseTags(
  name: string,
  value: string,
  keys: readonly string[],
  fault: 'invalidParameter' | 'productTagsInvalid',
): readonly Tag[] {
  const tags = parseJsonParameter(name, value);
  if (!Array.isArray(tags) || tags.length === 0 || !tags.every(isJsonObject)) {
    throw refusal(fault, `Param ${name} must be a JSON array of objects; it is "${value}".`);
  }
  for (const tag of tags) {
    const unknown = unknownKey(tag, keys);
    if (unknown !== null) throw refusal(fault, `Param ${name} has the unknown key "${unknown}".`);
  }
  return tags;
}

function needsPlace(kind: ContainerKind): boolean {
  return kind === 'image' || kind === 'carousel_image';
}

function hasPlace(tag: Tag): boolean {
  return isShare(tag.x) && isShare(tag.y);
}

function hasBadPlace(tag: Tag): boolean {
  return ('x' in tag || 'y' in tag) && !hasPlace(tag);
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
