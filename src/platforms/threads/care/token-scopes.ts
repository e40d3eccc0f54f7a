import type { Destination } from '../../../domain/post.ts';
import { countParts } from '../chain.ts';

const PUBLISH = ['threads_basic', 'threads_content_publish'];

/** Meta's pages contradict each other on it; a chain that broke off behind its first part would be the dearer mistake. */
const REPLY = ['threads_manage_replies'];

/** Every permission that publishing a destination takes. */
export function threadsScopes(destination: Destination): readonly string[] {
  return countParts(destination) > 1 ? [...PUBLISH, ...REPLY] : PUBLISH;
}
