import type { Acceptance, FindResult } from '../../domain/outcome.ts';
import { throwUnlessUnseen } from '../graph/unseen.ts';
import { idField, type JsonObject, textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { readNode } from './calls.ts';
import { diagnose } from './diagnose.ts';
import { readTime } from './listed-post.ts';
import { pageAddress } from './page-address.ts';
import { readWhole } from './read-whole.ts';
import { FACEBOOK_TIMING } from './timing.ts';

const FIELDS = 'id,is_published,created_time,scheduled_publish_time,permalink_url';

/** What became of a text, a link or photos whose date Facebook keeps: it has an id, by which it is asked. */
export async function findKeptPost(accepted: Acceptance, context: PublishContext): Promise<FindResult> {
  const answer = await readNode(accepted.postId, FIELDS, context);
  if (answer.ok) return readKept(answer.body, accepted, context);
  throwUnlessUnseen(diagnose(answer.fault), context.clock.now());
  return findListed(accepted, context);
}

function readKept(body: JsonObject, accepted: Acceptance, { apiOrigin }: PublishContext): FindResult {
  if (body.is_published === true) {
    const postUrl = pageAddress(textField(body, 'permalink_url'), apiOrigin);
    return { kind: 'published', postId: accepted.postId, postUrl, publishedAt: outAt(body, accepted) };
  }
  if (body.is_published !== false) return { kind: 'unknown', reason: 'Facebook does not say whether the post is out.' };
  const publishAt = readTime(body.scheduled_publish_time) ?? accepted.publishAt;
  return { kind: 'accepted', postId: accepted.postId, publishAt };
}

/** It came out at its date, whenever it was made. */
function outAt(body: JsonObject, { publishAt }: Acceptance): Acceptance['publishAt'] {
  const createdAt = readTime(body.created_time);
  return createdAt === null || createdAt < publishAt ? publishAt : createdAt;
}

/** An id that cannot be seen proves nothing. Listings that could all be read and do not have it, do. */
async function findListed(accepted: Acceptance, context: PublishContext): Promise<FindResult> {
  const { postId, publishAt } = accepted;
  const isListed = ({ items }: { readonly items: readonly JsonObject[] }) =>
    items.some((item) => idField(item) === postId);
  const waiting = await readWhole('scheduled_posts', { fields: 'id' }, context);
  if (isListed(waiting)) return { kind: 'accepted', ...accepted };
  const since = String(Math.floor((publishAt - FACEBOOK_TIMING.matchSkewMs.value) / 1000));
  const out = await readWhole('published_posts', { fields: 'id', since }, context);
  if (isListed(out)) return { kind: 'published', postId, postUrl: null, publishedAt: publishAt };
  if (waiting.isWhole && out.isWhole) return { kind: 'gone' };
  return { kind: 'unknown', reason: 'Facebook does not show the post it took, which proves nothing.' };
}
