import type { WriteBackMode } from '../domain/config.ts';
import type { CommitOffer } from '../ledger/write-back/branch-writer.ts';
import { auditTrailMarkdown, type TrailOfPost } from '../preview/audit-trail-markdown.ts';
import { sha256Hex } from '../support/sha256.ts';

/** What the commit says, and what a pull request with it says. */
export function describeWriteBack(
  trails: readonly TrailOfPost[],
  mode: WriteBackMode,
): Pick<CommitOffer, 'message' | 'proposal'> {
  const marker = `<!-- mergecast audit-trail ${sha256Hex(JSON.stringify(trails))} -->`;
  const amount = trails.length === 1 ? 'the outcome of 1 post' : `the outcomes of ${trails.length} posts`;
  return {
    message: commitMessage(
      trails.map(({ path }) => path),
      mode,
    ),
    // No file's name: a title is read where nothing in it can be escaped.
    proposal: { title: `chore(posts): record ${amount}`, body: auditTrailMarkdown(trails, marker), marker },
  };
}

/** A skipped check stays pending and would block a pull request; a commit on the branch itself need start nothing. */
function commitMessage(names: readonly string[], mode: WriteBackMode): string {
  const subject =
    names.length === 1 ? `record the outcome of ${names[0]}` : `record the outcomes of ${names.length} posts`;
  const list = names.length === 1 ? '' : `\n\n${names.map((name) => `- ${name}`).join('\n')}`;
  return `chore(posts): ${subject}${list}\n${mode === 'direct' ? '\n[skip ci]\n' : ''}`;
}
