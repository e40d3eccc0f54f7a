import type { HandOffDesk } from '../../domain/hand-off.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import { findHandOffPlace, webAddressOf } from './hand-off-place.ts';

/** A desk, and the way from a file of the run's commit to its address in the browser. */
export interface OpenedDesk {
  readonly desk: HandOffDesk;
  readonly linkTo: (path: string) => string;
}

/**
 * Octokit is loaded here and now: a run that hands nothing off does not pay for it. Throws `CredentialError` and
 * `ConfigError` as `findHandOffPlace` does.
 */
export async function openDesk(run: OpenedRun): Promise<OpenedDesk> {
  const { fetch, clock } = run.environment;
  const place = await findHandOffPlace(run);
  const [{ createOctokit }, { GitHubIssues }] = await Promise.all([
    import('../../support/github/create-octokit.ts'),
    import('../../support/github/github-issues.ts'),
  ]);
  return {
    desk: new GitHubIssues(createOctokit(place.access, fetch), place.repository, clock),
    linkTo: (path) => webAddressOf(place, run.commit, path),
  };
}
