import type { HandOffDesk } from '../../domain/hand-off.ts';
import { addMs, type Instant } from '../../domain/instant.ts';
import { renderTokenIssue, tokenIssueMarker } from '../../preview/token-issue.ts';
import type { Repository } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import { githubClientOfRun } from '../github-client-of-run.ts';
import { WARN_BEFORE_MS } from './judge-expiry.ts';
import type { TokenWarning } from './token-warnings.ts';

/** How far back an issue about a token that is refused is looked for: nobody knows since when it is. */
const REFUSED_FOR_MS = 60 * 24 * 60 * 60 * 1000;
/** Two clocks, and a run that began before midnight. */
const SLACK_MS = 24 * 60 * 60 * 1000;

/** The repository's issues on GitHub; null without a token, or where nothing says which repository it is. */
export async function openIssues(repository: Repository, environment: RunEnvironment): Promise<HandOffDesk | null> {
  const client = await githubClientOfRun(repository, environment);
  if (client === null) return null;
  const { GitHubIssues } = await import('../../support/github/github-issues.ts');
  return new GitHubIssues(client.octokit, client.name, environment.clock);
}

/** Opens an issue about the token unless there is one, open or closed. Its address, when it was opened now. */
export async function openTokenIssue(warning: TokenWarning, issues: HandOffDesk, now: Instant): Promise<string | null> {
  const issue = { ...warning, account: warning.access.account, platformName: warning.access.platformName };
  const marker = tokenIssueMarker(issue);
  const since =
    warning.endsAt === null ? addMs(now, -REFUSED_FOR_MS) : addMs(warning.endsAt, -WARN_BEFORE_MS - SLACK_MS);
  for await (const each of issues.issuesSince(since)) {
    if (each.isTrusted && each.body.split(/\r?\n/, 1)[0] === marker) return null;
  }
  return (await issues.open(renderTokenIssue(issue))).url;
}
