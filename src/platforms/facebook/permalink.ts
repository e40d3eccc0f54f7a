import { textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { readPermalink } from './calls.ts';
import { pageAddress } from './page-address.ts';

/** The public address of a post or video. Null when it cannot be had now, which says nothing about the post. */
export async function permalinkOnPage(postId: string, context: PublishContext): Promise<string | null> {
  const answer = await readPermalink(postId, context);
  return answer.ok ? pageAddress(textField(answer.body, 'permalink_url'), context.apiOrigin) : null;
}
