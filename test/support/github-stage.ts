import { expect } from 'vitest';
import type { Instant } from '../../src/domain/instant.ts';
import { type GitHubApi, openGitHub } from '../../src/support/github/open-github.ts';
import { FakeClock } from './fake-clock.ts';
import { GITHUB_TOKEN, GitHubStandIn } from './github-stand-in.ts';

/** The stand-in, and the program's own way to it: the real Octokit over HTTP, less the seconds between two changes. */
export interface GitHubStage {
  readonly standIn: GitHubStandIn;
  readonly github: GitHubApi;
  readonly clock: FakeClock;
  /** What a use case needs beside the API. */
  readonly environment: {
    readonly clock: FakeClock;
    readonly signal: AbortSignal;
    readonly variables: Readonly<Record<string, string>>;
  };
  readonly start: Instant;
  /** Fails the test when GitHub's description found something wrong. */
  close(): Promise<void>;
}

const PLACE = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/content' };

/** `remote` is the bare repository behind it; absent where nothing asks for commits. */
export async function openGitHubStage(remote = 'no repository'): Promise<GitHubStage> {
  const standIn = await GitHubStandIn.start(remote);
  const access = { token: GITHUB_TOKEN, apiUrl: standIn.url, repository: standIn.repository };
  const github = await openGitHub(access, standIn.repository, fetch, { isPaced: false });
  const clock = new FakeClock('2026-05-10T14:00:00Z');
  return {
    standIn,
    github,
    clock,
    environment: { clock, signal: new AbortController().signal, variables: PLACE },
    start: clock.now(),
    close: async () => {
      await standIn.close();
      expect(standIn.violations).toEqual([]);
    },
  };
}
