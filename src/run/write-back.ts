import { editFrontMatter } from '../content/front-matter/edit.ts';
import { parsePost } from '../content/parse-post.ts';
import type { Config } from '../domain/config.ts';
import { LedgerConflict } from '../domain/errors.ts';
import { postPath } from '../domain/post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BranchWriter, WriteOutcome } from '../ledger/write-back/branch-writer.ts';
import { refusedWriteBack } from '../ledger/write-back/refused-write-back.ts';
import type { TrailOfPost } from '../preview/audit-trail-markdown.ts';
import { type FileWrite, listTree, readBlobs } from '../support/git-objects.ts';
import { newestHead, type Repository } from '../support/repository.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import { chooseBranchWriter } from './choose-branch-writer.ts';
import type { CommitThrough } from './commit-through.ts';
import { describeWriteBack } from './describe-write-back.ts';
import type { RunEnvironment } from './environment.ts';

export interface WriteBackRequest {
  readonly repository: Repository;
  readonly branch: string;
  readonly config: Config;
  readonly ledger: Ledger;
  /** Posts whose front matter may not say what the ledger says. */
  readonly posts: readonly string[];
  readonly commitThrough: CommitThrough;
  readonly environment: RunEnvironment;
}

export interface WriteBackResult {
  /** The new head of the branch that was written to; null when there was nothing to write. */
  readonly written: { readonly commit: string; readonly branch: string } | null;
  /** Files that could not be edited without risk, with the reason. */
  readonly refused: readonly string[];
  /** Which way was taken and why, where that is not plain. */
  readonly notes: readonly string[];
}

const MAX_RACES = 8;
/** All waits for GitHub's limits together: the next run is a better time than the end of this one's patience. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Brings front matter into line with the ledger: 1. read the branch's newest head, and then the newest ledger; 2. edit
 * only the owned fields; 3. hand the files to the branch's writer; lost the race, or no answer: again from the new head.
 * Throws `LedgerConflict` when the branch refuses.
 */
export async function writeBack(request: WriteBackRequest): Promise<WriteBackResult> {
  const { posts, config, repository, branch, environment } = request;
  // An open pull request may have nothing left to offer, so that way looks even when no post lags behind.
  if (posts.length === 0 && config.writeBack === 'direct') return { written: null, refused: [], notes: [] };
  let writer: BranchWriter | null = null;
  let patienceMs = LONGEST_WAIT_MS;
  let last: Again | null = null;
  for (let race = 0; race < MAX_RACES && patienceMs >= 0; race += 1) {
    const head = await newestHead(repository, branch);
    // In this order: then the ledger knows at least what the head's front matter was written from.
    await request.ledger.refresh();
    const { changes, trails, refused } = await editPosts(head, request);
    if (changes.length === 0 && config.writeBack === 'direct') return { written: null, refused, notes: [] };
    writer ??= await chooseBranchWriter(request);
    if (changes.length === 0) return { written: null, refused, notes: present(await writer.settle()) };
    const outcome = await writer.write({ head, changes, ...describeWriteBack(trails, config.writeBack) });
    if (outcome.kind !== 'again') return resultOf(outcome, branch, refused);
    last = outcome;
    const delayMs = outcome.delayMs ?? Math.random() * 200 * (race + 1);
    patienceMs -= outcome.delayMs ?? 0;
    if (patienceMs >= 0) await environment.clock.sleep(delayMs);
  }
  throw givenUp(branch, last);
}

type Again = Extract<WriteOutcome, { kind: 'again' }>;

function resultOf(outcome: Exclude<WriteOutcome, Again>, branch: string, refused: readonly string[]): WriteBackResult {
  if (outcome.kind === 'refused') throw refusedWriteBack(branch, outcome);
  const written = outcome.kind === 'written' ? { commit: outcome.commit, branch: outcome.branch } : null;
  return { written, refused, notes: present(outcome.note) };
}

function present(note: string | null): string[] {
  return note === null ? [] : [note];
}

/** Files that are gone stay gone; what a person changed meanwhile is what gets edited. */
async function editPosts(head: string, { repository, config, ledger, posts }: WriteBackRequest) {
  const changes: FileWrite[] = [];
  const trails: TrailOfPost[] = [];
  const refused: string[] = [];
  if (posts.length === 0) return { changes, trails, refused };
  const wanted = new Set(posts);
  const entries = (await listTree(repository.git, head, config.content)).filter(({ path }) => wanted.has(path));
  const blobs = await readBlobs(
    repository.git,
    entries.map((entry) => entry.oid),
  );
  for (const [index, { path, oid, mode }] of entries.entries()) {
    const bytes = blobs[index] ?? Buffer.alloc(0);
    const parsed = parsePost({ path: postPath(path), blob: oid, bytes }, config);
    const trail = auditTrailOf(parsed, ledger);
    if (trail === null || parsed.text === null) continue;
    const edited = editFrontMatter(parsed.text, trail);
    if (edited.kind === 'refused') refused.push(`${path}: ${edited.reason}`);
    if (edited.kind !== 'edited') continue;
    changes.push({ path, mode, bytes: Buffer.from(edited.text, 'utf8') });
    trails.push({ path, trail });
  }
  return { changes, trails, refused };
}

function givenUp(branch: string, last: Again | null): LedgerConflict {
  const hint = 'Every outcome is in the ledger. The next run writes it back.';
  switch (last?.because) {
    case 'no_answer':
      return new LedgerConflict({
        code: 'GITHUB_UNREACHABLE',
        message: `GitHub gave no answer that could be trusted while the audit trail was written to ${branch}.`,
        hint,
      });
    case 'rate_limited':
      return new LedgerConflict({
        code: 'WRITE_BACK_REFUSED',
        message: `The audit trail was not written to ${branch}: GitHub asked this token to wait longer than a run may.`,
        hint,
      });
    default:
      return new LedgerConflict({
        code: 'WRITE_BACK_CONFLICT',
        message: `The branch ${branch} kept moving; the audit trail lost ${MAX_RACES} races.`,
        hint,
      });
  }
}
