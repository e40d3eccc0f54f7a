import type { Finding } from '../../domain/finding.ts';
import type { HistoryPost } from '../../domain/history.ts';
import { describeSource, type MediaItem } from '../../domain/media.ts';
import type { Post, PostPath } from '../../domain/post.ts';
import type { ExaminedPost } from '../examine-post.ts';

/** What review keeps of one post: enough to look at the repository as a whole, without the file itself. */
export interface ReviewedPost {
  readonly path: PostPath;
  /** With its media looked at; null for a finished post, and where the file could not be read as a post. */
  readonly post: Post | null;
  /** Null for a post that is not finished. */
  readonly history: HistoryPost | null;
  /** Files that it names anywhere; null where that cannot be told. */
  readonly names: readonly string[] | null;
  /** What is wrong with it by itself. */
  readonly findings: readonly Finding[];
}

/** What is kept of a post that was looked at. Pure. */
export function reviewPost({ parsed, post, problems }: ExaminedPost): ReviewedPost {
  const named = parsed.named();
  const isFinished = post?.status === 'completed';
  return {
    path: parsed.source.path,
    post: isFinished ? null : post,
    history: isFinished ? historyOf(post) : null,
    names: named === null ? null : [...new Set([...named, ...filesOf(post)])],
    findings: problems.map(parsed.locate),
  };
}

export function historyOf({ path, destinations }: Post): HistoryPost {
  return {
    path,
    destinations: destinations.map(({ platform, profile, postType, schedule, caption, media }) => ({
      platform,
      profile,
      postType,
      scheduledAt: typeof schedule === 'number' ? schedule : null,
      caption,
      media: media.map(({ source }) => describeSource(source)),
    })),
  };
}

/** Where links lead. */
function filesOf(post: Post | null): string[] {
  const items = (post?.destinations ?? []).flatMap(({ media, optionMedia }): MediaItem[] => [
    ...media,
    ...Object.values(optionMedia),
  ]);
  return items.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : []));
}
