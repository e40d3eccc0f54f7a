import { type GitHubApi, openGitHub } from '../../support/github/open-github.ts';
import type { RunEnvironment } from '../environment.ts';

/** The repository that the workflow belongs to; null without a token, or outside a workflow. */
export async function openComments({ github, fetch, registerSecret }: RunEnvironment): Promise<GitHubApi | null> {
  if (github === null || github.repository === null) return null;
  registerSecret(github.token);
  return openGitHub(github, github.repository, fetch);
}
