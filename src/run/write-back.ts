import { editFrontMatter } from '../content/front-matter/edit.ts';
import { parsePost } from '../content/parse-post.ts';
import type { Config } from '../domain/config.ts';
import { LedgerConflict } from '../domain/errors.ts';
import { postPath } from '../domain/post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { advanceCheckout } from '../support/advance-checkout.ts';
import { type FileChange, listTree, readBlobs, writeCommit } from '../support/git-objects.ts';
import { pushCommit } from '../support/git-push.ts';
import { newestHead, type Repository } from '../support/repository.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import type { RunEnvironment } from './environment.ts';

export interface WriteBackRequest {
  readonly repository: Repository;
  readonly branch: string;
  readonly config: Config;
  readonly ledger: Ledger;
  /** Posts whose front matter may not say what the ledger says. */
  readonly posts: readonly string[];
  readonly environment: RunEnvironment;
}

export interface WriteBackResult {
  /** The new head; null when there was nothing to write. */
  readonly commit: string | null;
  /** Files that could not be edited without risk, with the reason. */
  readonly refused: readonly string[];
}

const MAX_RACES = 8;

/**
 * Brings front matter into line with the ledger: 1. read the branch's newest head, and then the newest ledger; 2. edit
 * only the owned fields; 3. commit and push; lost the race: again from the new head. Throws `LedgerConflict` when the branch refuses.
 */
export async function writeBack(request: WriteBackRequest): Promise<WriteBackResult> {
  if (request.posts.length === 0) return { commit: null, refused: [] };
  const { repository, branch, environment } = request;
  for (let race = 0; race < MAX_RACES; race += 1) {
    const head = await newestHead(repository, branch);
    // In this order: then the ledger knows at least what the head's front matter was written from.
    await request.ledger.refresh();
    const { changes, refused } = await editPosts(head, request);
    if (changes.length === 0) return { commit: null, refused };
    const message = commitMessage(changes);
    const commit = await writeCommit(repository.git, { parent: head, message, changes });
    if (await publishCommit(repository, branch, head, commit)) {
      return { commit, refused };
    }
    await environment.clock.sleep(Math.random() * 200 * (race + 1));
  }
  throw new LedgerConflict({
    code: 'WRITE_BACK_CONFLICT',
    message: `The branch ${branch} kept moving; the audit trail lost ${MAX_RACES} races.`,
    hint: 'Every outcome is in the ledger. The next run writes it back.',
  });
}

/** Files that are gone stay gone; what a person changed meanwhile is what gets edited. */
async function editPosts(head: string, { repository, config, ledger, posts }: WriteBackRequest) {
  const wanted = new Set(posts);
  const entries = (await listTree(repository.git, head, config.content)).filter(({ path }) => wanted.has(path));
  const blobs = await readBlobs(
    repository.git,
    entries.map((entry) => entry.oid),
  );
  const changes: FileChange[] = [];
  const refused: string[] = [];
  for (const [index, { path, oid, mode }] of entries.entries()) {
    const bytes = blobs[index] ?? Buffer.alloc(0);
    const parsed = parsePost({ path: postPath(path), blob: oid, bytes }, config);
    const trail = auditTrailOf(parsed, ledger);
    if (trail === null || parsed.text === null) continue;
    const edited = editFrontMatter(parsed.text, trail);
    if (edited.kind === 'edited') changes.push({ path, mode, bytes: Buffer.from(edited.text, 'utf8') });
    if (edited.kind === 'refused') refused.push(`${path}: ${edited.reason}`);
  }
  return { changes, refused };
}

/** False when somebody else moved the branch first. */
async function publishCommit(repository: Repository, branch: string, head: string, commit: string): Promise<boolean> {
  const { git, remote } = repository;
  if (remote === null) return advanceCheckout(git, branch, head, commit);
  const result = await pushCommit(git, remote, commit, `refs/heads/${branch}`);
  if (result.kind === 'lost_race') return false;
  if (result.kind !== 'pushed') throw refusedWriteBack(branch, result.detail);
  await git.run(['update-ref', `refs/remotes/${remote}/${branch}`, commit]);
  await advanceCheckout(git, branch, null, commit);
  return true;
}

function refusedWriteBack(branch: string, detail: string): LedgerConflict {
  return new LedgerConflict({
    code: 'WRITE_BACK_REFUSED',
    message: `The audit trail could not be pushed to ${branch}: ${detail}`,
    hint: 'Every outcome is in the ledger and nothing is sent twice. Let the run push to the branch (a deploy key or a GitHub App on the bypass list); the next run writes it back.',
  });
}

function commitMessage(changes: readonly FileChange[]): string {
  const names = changes.map(({ path }) => path);
  const subject =
    names.length === 1 ? `record the outcome of ${names[0]}` : `record the outcomes of ${names.length} posts`;
  const list = names.length === 1 ? '' : `\n\n${names.map((name) => `- ${name}`).join('\n')}`;
  return `chore(posts): ${subject}${list}\n\n[skip ci]\n`;
}
