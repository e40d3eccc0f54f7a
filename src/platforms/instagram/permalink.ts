import { textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { readPermalink } from './calls.ts';

const MAX_LENGTH = 2048;

/** The public address of a post. Null when it cannot be had now, which says nothing about the post. */
export async function instagramPermalink(postId: string, context: PublishContext): Promise<string | null> {
  const answer = await readPermalink(postId, context);
  if (!answer.ok) return null;
  return trustedAddress(textField(answer.body, 'permalink'), context.apiOrigin);
}

/** An address from a response ends up in a file and on pages: HTTPS, or the sandbox's own. */
export function trustedAddress(address: string | null, apiOrigin: string): string | null {
  if (address === null || address.length > MAX_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' || url.origin === apiOrigin ? url.href : null;
}
