import { markersOf } from '../../domain/comment-marker.ts';
import type { Clock } from '../../support/clock.ts';
import type { Discussion, GitHubComments, OwnComment } from '../../support/github/github-comments.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import { patiently } from './patiently.ts';

/** A comment that is to be there once, and to say this. */
export interface CommentWish {
  readonly pull: number;
  readonly marker: string;
  /** Markdown, without the marker. */
  readonly body: string;
  /** The commit that it is about. When the pull request has another by now, a newer run has the word. */
  readonly headSha: string;
}

export interface CommentDesk {
  readonly comments: GitHubComments;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export type KeptComment = 'created' | 'edited' | 'unchanged' | 'outdated';

/**
 * Looks, then edits our comment, or leaves one where there is none: never a second one. Of two that a race has left, the
 * oldest stays. What a person deleted is written again with the next review. Throws `GitHubFault`.
 */
export function keepComment(wish: CommentWish, desk: CommentDesk): Promise<KeptComment> {
  const text = `${wish.marker}\n${wish.body}`;
  return patiently(async () => {
    const { headSha, ours } = await lookFor(wish, desk);
    if (headSha !== wish.headSha) return 'outdated';
    const [oldest, ...younger] = ours;
    await removeAll(younger, desk);
    if (oldest !== undefined && isSameText(oldest.body, text)) return 'unchanged';
    if (oldest !== undefined && (await isStillThere(() => desk.comments.edit(oldest.id, text)))) return 'edited';
    await desk.comments.create(wish.pull, text);
    await yieldToOlder(wish, desk);
    return 'created';
  }, desk);
}

/** Another run may have left its comment between our look and ours. */
async function yieldToOlder(wish: CommentWish, desk: CommentDesk): Promise<void> {
  const { ours } = await lookFor(wish, desk);
  await removeAll(ours.slice(1), desk);
}

async function lookFor({ pull, marker }: CommentWish, { comments }: CommentDesk): Promise<Discussion> {
  const { headSha, ours } = await comments.read(pull);
  const marked = ours.filter(({ body }) => markersOf(body).includes(marker));
  return { headSha, ours: marked.toSorted((a, b) => a.id - b.id) };
}

async function removeAll(superfluous: readonly OwnComment[], { comments }: CommentDesk): Promise<void> {
  for (const { id } of superfluous) await isStillThere(() => comments.remove(id));
}

/** Whether there was something to change: a person, or another run, may have deleted it meanwhile. */
async function isStillThere(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof GitHubFault && error.kind === 'not_found') return false;
    throw error;
  }
}

/** GitHub's form sends other line ends than we do. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
