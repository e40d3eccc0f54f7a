import type { Finding } from '../../src/domain/finding.ts';
import { instant } from '../../src/domain/instant.ts';
import { postPath } from '../../src/domain/post.ts';
import type {
  PostVersion,
  Review,
  ReviewedDestination,
  ReviewedLook,
  ReviewedMedium,
  ReviewedPost,
} from '../../src/domain/review.ts';
import { countReview } from '../../src/domain/review-outcome.ts';

export const REVIEWED_AT = instant(Date.parse('2026-05-10T08:00:00Z'));

export function makeReview(parts: Partial<Review> = {}): Review {
  const { posts = [], findings = [] } = parts;
  return {
    version: 1,
    reviewedAt: REVIEWED_AT,
    postsChecked: 12,
    counts: countReview({ posts, findings }),
    posts,
    postsLeftOut: 0,
    findings,
    findingsLeftOut: 0,
    ...parts,
  };
}

/** A post that is added; with `before`, one that is changed. */
export function makeReviewedPost(parts: Partial<ReviewedPost> = {}): ReviewedPost {
  return {
    path: postPath('content/posts/new-drop.md'),
    previousPath: null,
    before: null,
    after: makeVersion(),
    findings: [],
    ...parts,
  };
}

export function makeVersion(...destinations: readonly Partial<ReviewedDestination>[]): PostVersion {
  return { destinations: (destinations.length === 0 ? [{}] : destinations).map(makeReviewedDestination) };
}

/** A picture for Instagram, upcoming in two days. */
export function makeReviewedDestination(parts: Partial<ReviewedDestination> = {}): ReviewedDestination {
  return {
    platform: 'instagram',
    platformName: 'Instagram',
    profile: 'my_brand',
    postType: 'image',
    look: makeLook(),
    caption: 'New product drop: link in bio. 📸',
    media: [makeReviewedMedium()],
    handOff: false,
    scheduledAt: instant(Date.parse('2026-05-12T08:00:00Z')),
    isNow: false,
    timezone: 'Europe/Berlin',
    writtenDate: '2026-05-12 10:00',
    state: 'upcoming',
    reason: 'Goes out at 2026-05-12T08:00:00Z.',
    settings: [],
    permalink: null,
    ...parts,
  };
}

export function makeLook(parts: Partial<ReviewedLook> = {}): ReviewedLook {
  return {
    captionFoldsAfter: 125,
    parts: [],
    counters: [{ name: 'Characters', used: 33, allowed: 2200 }],
    cover: null,
    firstComment: null,
    ...parts,
  };
}

export function makeReviewedMedium(parts: Partial<ReviewedMedium> = {}): ReviewedMedium {
  return {
    source: { kind: 'file', path: 'content/posts/new-drop.jpg' },
    kind: 'image',
    altText: 'Hands holding the new product',
    blob: 'a'.repeat(40),
    found: 'file',
    type: 'jpeg',
    width: 1080,
    height: 1350,
    durationSeconds: null,
    sizeBytes: 180_000,
    ...parts,
  };
}

export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    code: 'MEDIA_MISSING',
    severity: 'error',
    file: 'content/posts/new-drop.md',
    line: 4,
    column: 14,
    path: '/media_urls/0',
    message: 'There is no file content/posts/nowhere.jpg in the repository.',
    hint: 'Check the spelling.',
    ...parts,
  };
}
