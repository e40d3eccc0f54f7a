import type { Git } from '../../support/git.ts';

export interface LfsAuthorizationOptions {
  readonly git: Git;
  readonly endpoint: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly registerSecret: (secret: string) => void;
}

/**
 * The `Authorization` header for an LFS server, as git has it: the extra header that actions/checkout leaves for the
 * host, else the job's token where the server is the token's own host. Null: none.
 */
export async function lfsAuthorization(options: LfsAuthorizationOptions): Promise<string | null> {
  const { git, endpoint, variables, registerSecret } = options;
  const extraHeader = await git.text(['config', '--get-urlmatch', 'http.extraheader', endpoint]);
  const [, fromGit] = /^authorization:\s*(\S.*)$/i.exec(extraHeader ?? '') ?? [];
  const header = fromGit ?? fromToken(endpoint, variables);
  if (header !== null) registerSecret(header.replace(/^\w+\s+/, ''));
  return header;
}

function fromToken(endpoint: string, variables: LfsAuthorizationOptions['variables']): string | null {
  const token = variables.GITHUB_TOKEN?.trim();
  if (!token || new URL(endpoint).origin !== (variables.GITHUB_SERVER_URL?.trim() || 'https://github.com')) return null;
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
