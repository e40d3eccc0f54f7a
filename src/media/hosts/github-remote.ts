/** A repository on github.com. */
export interface GitHubRepository {
  readonly owner: string;
  readonly name: string;
}

const ADDRESS = /^(?:https?|ssh|git):\/\/(?:[^@/]+@)?(?:www\.|ssh\.)?github\.com(?::\d+)?\/(.+)$/i;
/** `git@github.com:owner/name.git`, the form that ssh knows as scp's. */
const SCP = /^(?:[^@/:]+@)?github\.com:(?!\/\/)\/?(.+)$/i;
const OWNER_AND_NAME = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([\w.-]+?)(?:\.git)?\/?$/;

/** Which repository on github.com a remote's address means; null for any other host, a path, or a malformed one. */
export function parseGitHubRemote(url: string): GitHubRepository | null {
  const path = ADDRESS.exec(url.trim())?.[1] ?? SCP.exec(url.trim())?.[1];
  const [, owner, name] = OWNER_AND_NAME.exec(path ?? '') ?? [];
  return owner === undefined || name === undefined ? null : { owner, name };
}
