import { addMs } from '../../domain/instant.ts';
import { normaliseCaption } from '../../domain/normalise-caption.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { PageHandle } from './handle.ts';
import type { ListedPost } from './listed-post.ts';
import { FACEBOOK_TIMING } from './timing.ts';

/** Whether an attempt is among the posts of the Page. `unclear`: one or several might be it, so none is taken. */
export type PostMatch =
  | { readonly kind: 'one'; readonly post: ListedPost }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' };

type Wanted = Pick<PageHandle, 'parameters' | 'photos' | 'createdAt' | 'bringOutAt'>;

/**
 * Recognises a post: by the photos that were uploaded for it and are attached to nothing else; where those cannot be read, by its
 * text and time, which must be unique. What it takes is the post; what it leaves out is surely another one: all between is unclear,
 * because "not there" lets it be sent again. Posts count from when it was prepared: an earlier send of the same handle may have landed.
 */
export function matchPost(
  posts: readonly ListedPost[],
  wanted: Wanted,
  { sentAt, knownPostIds }: Pick<Attempt, 'sentAt' | 'knownPostIds'>,
): PostMatch {
  const others = posts.filter(({ id }) => !knownPostIds.has(id));
  const byPhoto = others.find(({ attached }) => attached.some((id) => wanted.photos.includes(id)));
  if (byPhoto !== undefined) return { kind: 'one', post: byPhoto };
  const earliest = firstMoment(wanted, sentAt);
  const latest = addMs(laterOf(sentAt, wanted.bringOutAt), FACEBOOK_TIMING.matchWindowMs.value);
  const possible = others.filter(({ createdAt }) => createdAt >= earliest && createdAt <= latest);
  const { message = '' } = wanted.parameters;
  const similar = MENTION.test(message) ? possible : possible.filter((post) => isSimilar(post.message ?? '', message));
  const [post, ...more] = similar;
  if (post === undefined) return { kind: 'none' };
  return more.length === 0 && isCertain(post, wanted, sentAt) ? { kind: 'one', post } : { kind: 'unclear' };
}

function isCertain(post: ListedPost, wanted: Wanted, sentAt: Attempt['sentAt']): boolean {
  const { message = '' } = wanted.parameters;
  if (!isEqual(post.message ?? '', message) || showsOtherThings(post, wanted)) return false;
  return message !== '' || isClose(post, sentAt);
}

/** A mention of a Page comes back as its name: such a text cannot be compared. */
const MENTION = /@\[\d/;

/** When the earliest send of a handle may have landed, clocks apart. */
export function firstMoment({ createdAt }: Pick<PageHandle, 'createdAt'>, sentAt: Attempt['sentAt']) {
  return addMs(createdAt < sentAt ? createdAt : sentAt, -FACEBOOK_TIMING.matchSkewMs.value);
}

function isEqual(one: string, other: string): boolean {
  return normaliseCaption(one) === normaliseCaption(other);
}

/** The same words: signs and emojis might come back otherwise than they were sent. */
function isSimilar(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Attachments that were read and are not what was sent. A card of a link says nothing: a text has it by itself. */
function showsOtherThings({ attached, hasPhotos }: ListedPost, { photos }: Wanted): boolean {
  return photos.length === 0 ? hasPhotos : attached.length > 0;
}

/** Where there is no text, only time tells posts apart. */
function isClose({ createdAt }: ListedPost, sentAt: Attempt['sentAt']): boolean {
  return Math.abs(createdAt - sentAt) <= FACEBOOK_TIMING.narrowWindowMs.value;
}

function laterOf(sentAt: Attempt['sentAt'], other: PageHandle['bringOutAt']): Attempt['sentAt'] {
  return other !== null && other > sentAt ? other : sentAt;
}
