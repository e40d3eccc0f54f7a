import type { ContainerTiming } from '../graph/containers/container-api.ts';
import type { Limit } from '../graph/limit.ts';

export const MEDIA_PAGE =
  'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media';
export const GUIDE_PAGE = 'https://developers.facebook.com/docs/instagram-platform/content-publishing';
export const ERRORS_PAGE =
  'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes';

const MIB = 1024 * 1024;

/** What Instagram's publishing API takes. */
export const INSTAGRAM_LIMITS = {
  captionCharacters: documented(2200),
  hashtags: documented(30),
  /** From here on a warning. */
  hashtagsAdvised: {
    value: 5,
    source: 'Announced for the app in December 2025; whether the API enforces it is not established.',
    checkedOn: '2026-11-21',
  },
  mentions: documented(20),
  altTextCharacters: documented(1000),
  collaborators: documented(3),
  sponsors: documented(2),
  userTags: documented(20),
  /** On each item. */
  productTags: documented(5),
  carouselItemsMin: documented(2, GUIDE_PAGE),
  carouselItemsMax: documented(10, GUIDE_PAGE),
  /** The page says 8 MB, the text of error 2207004 says 8 MiB. */
  imageBytes: documented(8 * MIB, ERRORS_PAGE, '2026-06-02'),
  coverBytes: documented(8 * MIB),
  videoBytes: documented(300 * MIB),
  /** Width divided by height. 4:5. */
  imageRatioMin: documented(0.8),
  imageRatioMax: documented(1.91),
  /** 3:4. Between this and 4:5 a warning. */
  imageRatioDoubtfulMin: {
    value: 0.75,
    source: 'The app shows 3:4 since 2025 and tests of others went through; not on a page of Meta for the API.',
    checkedOn: '2026-11-21',
  },
  /** 1200 x 628, which everybody calls 1.91:1, is 1.9108:1. */
  imageRatioTolerance: { value: 0.005, source: 'Rounding of whole pixels; our own choice.', checkedOn: '2026-11-21' },
  /** What every account surely may publish in the window; review warns beyond it. */
  postsInWindow: {
    value: 25,
    source: 'Pages of Meta say 50 and 100, older ones 25; accounts differ. A run asks for the account’s own figure.',
    checkedOn: '2026-11-22',
  },
  /** Rolling. */
  quotaWindowMs: documented(24 * 60 * 60 * 1000, GUIDE_PAGE),
  /** Narrower pictures are scaled up. */
  imageWidthMin: documented(320),
  /** Wider pictures are scaled down. */
  imageWidthMax: documented(1440),
} as const satisfies Readonly<Record<string, Limit>>;

/** How the app shows a post. Nothing is refused by these. */
export const INSTAGRAM_LOOK = {
  /** Before "more"; the app counts lines as well, which depend on the phone. */
  captionFoldsAfter: {
    value: 125,
    source: 'What guides for authors agree on; the app shows about two lines.',
    checkedOn: '2026-11-21',
  },
  /** Reels and stories fill a phone: 9:16. */
  fullScreenRatio: documented(9 / 16),
} as const satisfies Readonly<Record<string, Limit>>;

/**
 * What names, buttons and captions cover of a full screen: the parts that Meta asks advertisers to keep free, as guides quote
 * them in 2026. The app itself differs by phone.
 */
export const INSTAGRAM_COVERED = {
  reel: { top: 0.14, bottom: 0.35, left: 0.06, right: 0.06 },
  story: { top: 0.14, bottom: 0.2, left: 0, right: 0 },
} as const;

/** How the adapter behaves in time. */
export const INSTAGRAM_TIMING = {
  /** An unpublished container is gone after 24 hours; an hour is left for publishing it. */
  containerUsableMs: documented(23 * 60 * 60 * 1000, GUIDE_PAGE),
  /** Used where the account's own limit cannot be read. */
  quotaFallback: {
    value: 50,
    source:
      "Pages of Meta say 50 and 100; accounts were seen to be stopped at 50. The account's own figure is asked first.",
    checkedOn: '2026-11-21',
  },
  /** The window of the posts' quota is rolling and Meta does not say when the oldest post leaves it. */
  quotaPauseMs: { value: 60 * 60 * 1000, source: 'Our own choice.', checkedOn: '2026-11-21' },
  /** How old a publish call must be before "not in the listing" is believed and the container is sent again. */
  resendAfterMs: {
    value: 120_000,
    source:
      'The listing lags by seconds, and an error answer was seen two minutes after a post went live (postiz-app #1681).',
    checkedOn: '2026-11-21',
  },
  /** How far before its publish call a post's timestamp may lie: two clocks. */
  matchSkewMs: { value: 5 * 60 * 1000, source: 'Our own choice.', checkedOn: '2026-11-21' },
  /** How long after its publish call a post may appear. */
  matchWindowMs: { value: 24 * 60 * 60 * 1000, source: 'Lifetime of a container.', checkedOn: '2026-11-21' },
  /** The same where only type and time tell posts apart. */
  narrowWindowMs: { value: 5 * 60 * 1000, source: 'Our own choice.', checkedOn: '2026-11-21' },
} as const satisfies ContainerTiming;

function documented(value: number, source: string = MEDIA_PAGE, checkedOn = '2026-09-11'): Limit {
  return { value, source, checkedOn };
}
