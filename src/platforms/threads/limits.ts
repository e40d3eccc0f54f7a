import type { ContainerTiming } from '../graph/containers/container-api.ts';
import type { Limit } from '../graph/limit.ts';

export const POSTS_PAGE = 'https://developers.facebook.com/documentation/threads/posts';
export const OVERVIEW_PAGE = 'https://developers.facebook.com/documentation/threads/overview';
const POLLS_PAGE = 'https://developers.facebook.com/documentation/threads/create-posts/polls';
const REFERENCE_PAGE = 'https://developers.facebook.com/documentation/threads/reference/publishing';

const MIB = 1024 * 1024;

/** What Threads' publishing API takes. */
export const THREADS_LIMITS = {
  /** Of each part of a chain. Emojis count as their UTF-8 bytes. */
  textCharacters: documented(500, POSTS_PAGE, '2026-04-14'),
  links: documented(5, POSTS_PAGE, '2026-04-14'),
  altTextCharacters: documented(1000, REFERENCE_PAGE, '2026-04-20'),
  pollOptions: documented(4, POLLS_PAGE, '2026-07-02'),
  carouselItemsMin: documented(2, POSTS_PAGE, '2026-04-14'),
  carouselItemsMax: documented(20, POSTS_PAGE, '2026-04-14'),
  imageBytes: documented(8 * MIB, POSTS_PAGE, '2026-04-14'),
  /** The longer side divided by the shorter one. */
  imageRatio: documented(10, POSTS_PAGE, '2026-04-14'),
  /** Narrower pictures are scaled up. */
  imageWidthMin: documented(320, POSTS_PAGE, '2026-04-14'),
  /** Wider pictures are scaled down. */
  imageWidthMax: documented(1440, POSTS_PAGE, '2026-04-14'),
} as const satisfies Readonly<Record<string, Limit>>;

/** What review counts a schedule against; the further parts of chains count apart. */
export const THREADS_QUOTA = {
  posts: documented(250, OVERVIEW_PAGE, '2025-12-22'),
  windowMs: documented(24 * 60 * 60 * 1000, OVERVIEW_PAGE, '2025-12-22'),
} as const satisfies Readonly<Record<string, Limit>>;

/** How the adapter behaves in time. */
export const THREADS_TIMING = {
  /** An unpublished container is gone after 24 hours; an hour is left for publishing it. */
  containerUsableMs: chosen(23 * 60 * 60 * 1000, 'Containers live for 24 hours, as Instagram documents for its own.'),
  /** Used where the account's own limit cannot be read. */
  quotaFallback: THREADS_QUOTA.posts,
  /** The window of the posts' quota is rolling and Meta does not say when the oldest post leaves it. */
  quotaPauseMs: chosen(60 * 60 * 1000),
  /** How old a publish call must be before "not in the listing" is believed and the container is sent again. */
  resendAfterMs: chosen(120_000, "As for Instagram, whose listing lags by seconds; Threads' lag is not documented."),
  matchSkewMs: chosen(5 * 60 * 1000),
  matchWindowMs: chosen(24 * 60 * 60 * 1000, 'Lifetime of a container.'),
  narrowWindowMs: chosen(5 * 60 * 1000),
} as const satisfies ContainerTiming;

function documented(value: number, source: string, checkedOn: string): Limit {
  return { value, source, checkedOn };
}

function chosen(value: number, source = 'Our own choice.'): Limit {
  return { value, source, checkedOn: '2026-11-22' };
}
