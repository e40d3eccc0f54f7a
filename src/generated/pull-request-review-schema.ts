// Made by `npm run generate` from schemas/pull-request-review.schema.json. Do not edit.
/**
 * What stands for a video until it plays.
 */
export type Cover =
  | {
      kind: 'picture';
      medium: Medium;
    }
  | {
      kind: 'frame';
      offsetMs: number;
    };
/**
 * A file of the repository, or an address.
 */
export type Source =
  | {
      kind: 'file';
      path: string;
    }
  | {
      kind: 'url';
      url: string;
    };

/**
 * A review as data, as the run of a fork hands it on. Whoever reads it trusts none of it: every text and list has a limit, and nothing else may be in it.
 */
export interface PullRequestReviewFile {
  version: 1;
  reviewedAt: number;
  postsChecked: number;
  /**
   * Of everything, also of what was left out.
   */
  counts: {
    goingOut: number;
    atOnce: number;
    errors: number;
    warnings: number;
  };
  /**
   * @maxItems 1000
   */
  posts: Post[];
  postsLeftOut: number;
  /**
   * @maxItems 1000
   */
  findings: Finding[];
  findingsLeftOut: number;
}
/**
 * A post that is added (`before` is null), changed or removed (`after` is null).
 */
export interface Post {
  path: string;
  previousPath: string | null;
  before: Version | null;
  after: Version | null;
  /**
   * @maxItems 200
   */
  findings: Finding[];
}
/**
 * A post as one side of the pull request has it.
 */
export interface Version {
  /**
   * @maxItems 200
   */
  destinations: Destination[];
}
/**
 * A post on one account.
 */
export interface Destination {
  platform:
    | 'x'
    | 'youtube'
    | 'instagram'
    | 'facebook'
    | 'linkedin'
    | 'tiktok'
    | 'threads'
    | 'pinterest'
    | 'bluesky'
    | 'google_business'
    | 'snapchat'
    | 'mastodon';
  platformName: string;
  profile: string;
  postType: 'image' | 'video' | 'carousel' | 'story' | 'text';
  look: Look | null;
  caption: string;
  /**
   * @maxItems 200
   */
  media: Medium[];
  handOff: boolean;
  scheduledAt: number | null;
  isNow: boolean;
  timezone: string | null;
  writtenDate: string | null;
  state:
    'due' | 'upcoming' | 'draft' | 'published' | 'missed' | 'failed' | 'in_doubt' | 'deferred' | 'invalid' | 'paused';
  reason: string;
  /**
   * @maxItems 200
   */
  settings: {
    name: string;
    value: string;
  }[];
  permalink: string | null;
}
/**
 * How the platform will show it.
 */
export interface Look {
  captionFoldsAfter: number | null;
  /**
   * @maxItems 200
   */
  counters: {
    name: string;
    used: number;
    allowed: number;
  }[];
  /**
   * The text of each part, where the caption is divided into several.
   *
   * @maxItems 200
   */
  parts: string[];
  cover: Cover | null;
  firstComment: string | null;
}
/**
 * One picture or video.
 */
export interface Medium {
  source: Source;
  kind: 'image' | 'video';
  altText: string | null;
  blob: string | null;
  found: 'file' | 'lfs' | 'address' | 'missing' | 'broken';
  type:
    | 'jpeg'
    | 'png'
    | 'webp'
    | 'gif'
    | 'heic'
    | 'avif'
    | 'bmp'
    | 'tiff'
    | 'svg'
    | 'mp4'
    | 'mov'
    | 'webm'
    | 'avi'
    | 'matroska'
    | null;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
  sizeBytes: number | null;
}
/**
 * One problem, as `validate --json` has it.
 */
export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'notice';
  file: string;
  line: number;
  column: number;
  path: string;
  message: string;
  hint: string | null;
}
