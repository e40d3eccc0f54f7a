import { ConfigError } from '../domain/errors.ts';

/**
 * Who makes the commit of a direct write-back. `git`: this clone, which pushes it. `api`: GitHub, which signs it. `auto`:
 * git, unless the branch takes only signed commits and a GitHub token is there.
 */
export const COMMIT_THROUGH = ['auto', 'git', 'api'] as const;
export type CommitThrough = (typeof COMMIT_THROUGH)[number];

/** Reads an option or input, `name`; left out, the variable `MERGECAST_COMMIT_THROUGH`; else `auto`. Throws `ConfigError`. */
export function commitThroughOf(
  name: string,
  given: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): CommitThrough {
  const variable = variables.MERGECAST_COMMIT_THROUGH?.trim();
  const text = given || variable || 'auto';
  const found = COMMIT_THROUGH.find((each) => each === text);
  if (found !== undefined) return found;
  throw new ConfigError({
    code: 'USAGE',
    message: `${given ? name : 'MERGECAST_COMMIT_THROUGH'} is "${text}". Allowed are ${COMMIT_THROUGH.join(', ')}.`,
    hint: 'Leave it out to let the branch decide: git, or GitHub’s API where commits must be signed.',
  });
}
