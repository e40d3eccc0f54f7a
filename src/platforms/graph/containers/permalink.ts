import { textField } from '../../http/json.ts';
import { trustedAddress } from '../trusted-address.ts';
import { readPermalink } from './calls.ts';
import type { ContainerContext } from './container-api.ts';

/** The public address of a post. Null when it cannot be had now, which says nothing about the post. */
export async function permalinkOf(postId: string, context: ContainerContext): Promise<string | null> {
  const answer = await readPermalink(postId, context);
  if (!answer.ok) return null;
  return trustedAddress(textField(answer.body, 'permalink'), context.apiOrigin);
}
