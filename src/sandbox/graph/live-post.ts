import { formatInstant, type Instant } from '../../domain/instant.ts';
import type { SandboxPlatform } from '../platform.ts';
import type { PublishedMedia } from '../sandbox.ts';
import type { SandboxAccount } from './accounts.ts';
import type { KeptPaths } from './kept-media.ts';

/** A published post, or one item of a published carousel. */
export interface LivePost {
  readonly platform: SandboxPlatform;
  readonly id: string;
  readonly account: SandboxAccount;
  /** Null where the platform publishes without one. */
  readonly containerId: string | null;
  /** Empty when there is none. */
  readonly caption: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly kept: KeptPaths;
  readonly publishedAt: Instant;
  readonly shortcode: string;
  /** From the origin on. */
  readonly permalinkPath: string;
  readonly mediaType: string;
  /** Null where the platform has no such word. */
  readonly productType: string | null;
  /** Items of a carousel, in order. */
  readonly children: readonly LivePost[];
  readonly isChild: boolean;
  /** Oldest first. */
  readonly comments: LiveComment[];
  /** Set by its owner. Absent: whoever may see it may comment. */
  isCommentEnabled?: boolean;
  /** Absent: it is there. A deleted post is neither found nor listed, and counts for the quota as before. */
  deletedAt?: Instant;
}

export interface LiveComment {
  readonly id: string;
  readonly text: string;
  readonly createdAt: Instant;
}

/** The post as the sandbox's contract shows it. */
export function toPublishedMedia(post: LivePost, origin: string): PublishedMedia {
  return {
    platform: post.platform,
    accountId: post.account.id,
    id: post.id,
    containerId: post.containerId,
    mediaType: post.mediaType,
    productType: post.productType,
    caption: post.caption,
    permalink: origin + post.permalinkPath,
    timestamp: formatInstant(post.publishedAt),
    parameters: post.parameters,
    children: post.children.map(({ parameters }) => parameters),
    comments: post.comments.map(({ text }) => text),
    isCommentEnabled: post.isCommentEnabled ?? true,
    isDeleted: post.deletedAt !== undefined,
  };
}
