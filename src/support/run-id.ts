import { randomUUID } from 'node:crypto';

/** Names one execution in claims: a re-run of a workflow is another one. */
export function runIdOf(variables: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = variables;
  return GITHUB_RUN_ID ? `github:${GITHUB_RUN_ID}:${GITHUB_RUN_ATTEMPT ?? '1'}` : `local:${randomUUID()}`;
}
