import { addMs } from '../../domain/instant.ts';
import { normaliseCaption } from '../../domain/normalise-caption.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { PageHandle } from './handle.ts';
import type { ListedPost } from './listed-post.ts';
import { FACEBOOK_TIMING } from './timing.ts';

/** Whether an attempt is among the posts of the Page. `unclear`: several might be it, so none is taken. */
export type PostMatch =
  | { readonly kind: 'one'; readonly post: ListedPost }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' };

type Wanted = Pick<PageHandle, 'parameters' | 'photos' | 'createdAt' | 'bringOutAt'>;

/**
 * Recognises a post: by the photos that were uploaded for it and are attached to nothing else; where those cannot be read, by its
 * text and time, which must be unique. Posts count from when it was prepared, because an earlier send of the same handle may be
 * the one that landed.
 */
export function matchPost(
  posts: readonly ListedPost[],
  wanted: Wanted,
  { sentAt, knownPostIds }: Pick<Attempt, 'sentAt' | 'knownPostIds'>,
): PostMatch {
  const others = posts.filter(({ id }) => !knownPostIds.has(id));
  const byPhoto = others.filter(({ attached }) => attached.some((id) => wanted.photos.includes(id)));
  if (byPhoto.length > 0) return only(byPhoto);
  const earliest = firstMoment(wanted, sentAt);
  const latest = addMs(laterOf(sentAt, wanted.bringOutAt), FACEBOOK_TIMING.matchWindowMs.value);
  const possible = others.filter(
    (post) => post.createdAt >= earliest && post.createdAt <= latest && isOfTheKind(post, wanted),
  );
  const message = wanted.parameters.message ?? '';
  if (MENTION.test(message)) return possible.length === 0 ? { kind: 'none' } : { kind: 'unclear' };
  const text = normaliseCaption(message);
  if (text !== '') return only(possible.filter((post) => normaliseCaption(post.message ?? '') === text));
  return withoutText(possible, sentAt);
}

/** A mention of a Page, which comes back as its name: such a text cannot be compared. */
const MENTION = /@\[\d/;

/** When the earliest send of a handle may have landed, clocks apart. */
export function firstMoment({ createdAt }: Pick<PageHandle, 'createdAt'>, sentAt: Attempt['sentAt']) {
  return addMs(createdAt < sentAt ? createdAt : sentAt, -FACEBOOK_TIMING.matchSkewMs.value);
}

/** Attachments that were read and are another kind of thing, or other photos, rule a post out. */
function isOfTheKind({ attached, hasMedia }: ListedPost, { photos }: Wanted): boolean {
  return photos.length === 0 ? !hasMedia : attached.length === 0;
}

/** Only time tells them apart: the one close to the call, if there is no other. */
function withoutText(possible: readonly ListedPost[], sentAt: Attempt['sentAt']): PostMatch {
  const silent = possible.filter(({ message }) => normaliseCaption(message ?? '') === '');
  const isClose = silent.every(({ createdAt }) => Math.abs(createdAt - sentAt) <= FACEBOOK_TIMING.narrowWindowMs.value);
  return isClose ? only(silent) : { kind: 'unclear' };
}

function only(matches: readonly ListedPost[]): PostMatch {
  const [post] = matches;
  if (post === undefined) return { kind: 'none' };
  return matches.length === 1 ? { kind: 'one', post } : { kind: 'unclear' };
}

function laterOf(sentAt: Attempt['sentAt'], other: PageHandle['bringOutAt']): Attempt['sentAt'] {
  return other !== null && other > sentAt ? other : sentAt;
}
