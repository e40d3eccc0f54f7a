import type { ParsedPost } from '../content/parse-post.ts';
import type { OpenedRun } from './open-publish-run.ts';

/**
 * Says which outcomes wait because their file cannot be read, with conflict markers left in it, say: nothing in it is
 * touched, and the run after it is mended writes the audit trail.
 */
export function reportUnwritable({ posts, ledger, outcomes }: OpenedRun): void {
  const unreadable = new Map(posts.filter(isUnreadable).map((parsed) => [parsed.source.path, parsed]));
  if (unreadable.size === 0) return;
  for (const { post, platform, state } of ledger.all()) {
    const problem = unreadable.get(post)?.problems[0];
    if (state !== 'published' || problem === undefined) continue;
    outcomes.isUnrecorded = true;
    outcomes.notes.push(
      `${post} is published on ${platform}, but that could not be written into it: ${problem.message} The ledger has it; mend the file, and the next run writes it.`,
    );
  }
}

/** Nothing of it could be read, so nobody knows where in it to write. */
function isUnreadable({ post, outline }: ParsedPost): boolean {
  return post === null && outline.destinations.length === 0;
}
