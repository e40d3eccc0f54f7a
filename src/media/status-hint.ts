const RAW_GITHUB = 'https://raw.githubusercontent.com/';

/** What to do about an HTTP status other than 200. */
export function statusHint(status: number, url: string): string {
  if (status === 404 && url.startsWith(RAW_GITHUB)) {
    return (
      'Is the repository private? Then give the job GITHUB_TOKEN with "permissions: contents: write", so that GitHub can ' +
      'sign addresses, or set media.host to s3. If it is public, push the commit, and check that the file is in it.'
    );
  }
  if (status === 404 || status === 410) return 'Put the file there, or correct the address.';
  if (status === 401 || status === 403) {
    return (
      'Platforms send no password and introduce themselves as facebookexternalhit/1.1: allow that in the bot ' +
      'protection, the hot-link rules and the robots.txt of the host.'
    );
  }
  if (status === 429) return 'The host asks for fewer requests. A later run tries again.';
  if (status >= 500) return 'The host has a fault of its own. A later run tries again.';
  return 'The address must answer 200 with the file itself.';
}
