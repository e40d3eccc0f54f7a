import type { ReviewedRun } from '../run/review/comment-review.ts';
import type { ReviewedPull } from '../run/review/review-file.ts';

/** The pull request of a `pull_request` event. */
export interface EventPull extends ReviewedPull {
  /** From another repository: its run gets a token that may only read. */
  readonly isFork: boolean;
}

/** Which pull request an event is about, as far as comments need to know. */
export interface ActionEvent {
  /** Null for any other event: `pull_request_target` checks out the base, which is no review. */
  readonly pull: EventPull | null;
  /** The run that a `workflow_run` event follows, where a pull request started it. */
  readonly reviewedRun: ReviewedRun | null;
}

/** Reads an event's payload. A field that is not as GitHub documents it counts as absent. */
export function actionEventOf(name: string, payload: unknown): ActionEvent {
  return {
    pull: name === 'pull_request' ? pullOf(at(payload, 'pull_request')) : null,
    reviewedRun: name === 'workflow_run' ? reviewedRunOf(at(payload, 'workflow_run')) : null,
  };
}

function pullOf(pull: unknown): EventPull | null {
  const number = at(pull, 'number');
  const headSha = textAt(pull, 'head', 'sha');
  if (typeof number !== 'number' || headSha === null) return null;
  const base = textAt(pull, 'base', 'repo', 'full_name');
  return { number, headSha, isFork: base === null || textAt(pull, 'head', 'repo', 'full_name') !== base };
}

function reviewedRunOf(run: unknown): ReviewedRun | null {
  const headSha = textAt(run, 'head_sha');
  const headBranch = textAt(run, 'head_branch');
  const headRepository = textAt(run, 'head_repository', 'full_name');
  if (textAt(run, 'event') !== 'pull_request') return null;
  return headSha && headBranch && headRepository ? { headSha, headBranch, headRepository } : null;
}

function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : null;
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  return found;
}
