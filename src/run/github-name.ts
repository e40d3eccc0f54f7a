import { parseGitHubRemote } from '../media/hosts/github-remote.ts';

/** An address with a host, as opposed to a folder of this machine. */
const HOSTED = /^(?:https?|ssh|git):\/\/|^[^/\\]+@[^/\\]+:/i;

/**
 * `owner/name` of a remote on GitHub, or null. Its address has the first word, because a job may have checked out another
 * repository than its own; `ofRunner` is believed for an Enterprise Server, whose address ends the same.
 */
export function githubNameOf(remoteUrl: string, ofRunner: string | null): string | null {
  const remote = parseGitHubRemote(remoteUrl);
  if (remote !== null) return `${remote.owner}/${remote.name}`;
  if (ofRunner === null || !HOSTED.test(remoteUrl)) return ofRunner;
  const path = remoteUrl.replace(/(?:\.git)?\/?$/, '').toLowerCase();
  return /[/:]$/.test(path.slice(0, -ofRunner.length)) && path.endsWith(ofRunner.toLowerCase()) ? ofRunner : null;
}
