import type { PullRequestCommits } from '../run/environment.ts';

/** As much of an event's payload as tells what a pull request changes. */
export interface ReviewPayload {
  readonly pull_request?: unknown;
  readonly merge_group?: unknown;
}

/** The commits between which an event's pull request, or group of them in a merge queue, lies. Null for other events. */
export function pullRequestOfEvent(payload: ReviewPayload): PullRequestCommits | null {
  const base = commitAt(payload, ['pull_request', 'base', 'sha']) ?? commitAt(payload, ['merge_group', 'base_sha']);
  return base === null ? null : { base, head: commitAt(payload, ['pull_request', 'head', 'sha']) };
}

function commitAt(payload: unknown, keys: readonly string[]): string | null {
  let value: unknown = payload;
  for (const key of keys) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}
