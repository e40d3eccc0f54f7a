import type { Git } from '../../support/git.ts';
import { isLoopbackHost } from '../address-range.ts';

export interface LfsEndpointOptions {
  readonly git: Git;
  /** Name of the remote; null without one. */
  readonly remote: string | null;
  /** Its address as git has it. */
  readonly remoteUrl: string | null;
}

const SCP = /^(?:[^@/:]+@)([^:/]+):(?!\/\/)\/?(.+)$/;

/**
 * Where the LFS server of a clone is, by git-lfs's own rules: `lfs.url`, `remote.<name>.lfsurl`, else `<remote>/info/lfs`.
 * `.lfsconfig` is not read: a file of the repository must not be able to send a token elsewhere. Null when there is none.
 */
export async function findLfsEndpoint({ git, remote, remoteUrl }: LfsEndpointOptions): Promise<string | null> {
  const configured =
    (await git.text(['config', '--get', 'lfs.url'])) ||
    (remote === null ? null : await git.text(['config', '--get', `remote.${remote}.lfsurl`]));
  if (configured) return safeEndpoint(configured);
  return remoteUrl === null ? null : lfsEndpointOf(remoteUrl);
}

/** `<remote>.git/info/lfs` over HTTPS; null for a path or another protocol. */
export function lfsEndpointOf(remoteUrl: string): string | null {
  const [, host, path] = SCP.exec(remoteUrl) ?? [];
  const url = host === undefined ? remoteUrl : `https://${host}/${path}`;
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  // An ssh remote has the same host and path over HTTPS on every forge that serves LFS.
  const base = parsed.protocol === 'ssh:' ? `https://${parsed.hostname}${parsed.pathname}` : url;
  return safeEndpoint(`${base.replace(/\/+$/, '').replace(/(?:\.git)?$/, '.git')}/info/lfs`);
}

/** Without user name and password; HTTPS, or plain HTTP on this machine. */
function safeEndpoint(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname))) return null;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
