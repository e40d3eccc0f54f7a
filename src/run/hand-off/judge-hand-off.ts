import type { HandOffComment, HandOffIssue } from '../../domain/hand-off.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PlatformId } from '../../domain/platform-id.ts';
import { findPostLink } from '../../domain/post-link.ts';
import { linkLineOf } from '../../preview/hand-off-issue.ts';

/** What an issue says of the post that it asks for. */
export type HandOffVerdict =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'posted'; readonly postUrl: string; readonly closedAt: Instant }
  /** Closed, and nobody said where the post is. */
  | { readonly kind: 'unlinked' }
  /** Closed as not planned. */
  | { readonly kind: 'declined' }
  | { readonly kind: 'gone' };

/** The newest comment with a link wins over the issue's own line. Comments count only of those who may write here. */
export function judgeHandOff(
  platform: PlatformId,
  issue: HandOffIssue | null,
  comments: readonly HandOffComment[],
): HandOffVerdict {
  if (issue === null) return { kind: 'gone' };
  if (issue.state === 'not_planned') return { kind: 'declined' };
  if (issue.closedAt === null) return { kind: 'waiting' };
  const said = comments.filter(({ isTrusted }) => isTrusted).map(({ body }) => body);
  for (const text of [...said.toReversed(), linkLineOf(issue.body)]) {
    const postUrl = findPostLink(platform, text);
    if (postUrl !== null) return { kind: 'posted', postUrl, closedAt: issue.closedAt };
  }
  return { kind: 'unlinked' };
}
