const MAX_LENGTH = 2048;

/** An address from a response ends up in a file and on pages: HTTPS, or the sandbox's own. */
export function trustedAddress(address: string | null, apiOrigin: string): string | null {
  if (address === null || address.length > MAX_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' || url.origin === apiOrigin ? url.href : null;
}
