import { unseenObject } from '../../graph/accounts.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import type { LiveComment } from '../../graph/live-post.ts';
import { pageOf } from '../../graph/paging.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { commentType } from '../node-types.ts';
import type { PagePost } from '../page-content.ts';

/** `POST /{post}/comments`: by the Page itself, below what is out and is no story. */
export const createComment: Endpoint = {
  name: 'facebook.create_comment',
  permission: 'comment',
  parameters: ['message'],
  run({ nodeId, parameters }, world) {
    const post = findPublished(nodeId, world);
    const text = parameters.message ?? '';
    if (text.trim() === '') throw refusal('invalidParameter', 'The parameter message is required.');
    if (post.kind === 'story') throw refusal('unsupportedObject', 'A story does not take comments.');
    const comment: LiveComment = { id: world.ids.nextComment(), text, createdAt: world.clock.now() };
    post.comments.push(comment);
    return { id: comment.id };
  },
};

/** `GET /{post}/comments`: oldest first, unless `order` says otherwise. */
export const listComments: Endpoint = {
  name: 'facebook.list_comments',
  permission: 'read',
  parameters: ['fields', 'limit', 'after', 'before', 'order', 'filter'],
  run({ account, nodeId, parameters, linkTo, listingLagMs }, world) {
    const { order = 'chronological' } = parameters;
    if (order !== 'chronological' && order !== 'reverse_chronological') {
      throw refusal('invalidParameter', `Param order is chronological or reverse_chronological; it is "${order}".`);
    }
    const newest = world.clock.now() - listingLagMs;
    const visible = findPublished(nodeId, world).comments.filter(({ createdAt }) => createdAt <= newest);
    const page = pageOf(order === 'chronological' ? visible : [...visible].reverse(), parameters, linkTo);
    const fields = parseFields(parameters.fields || 'created_time,from,message,id');
    return { ...page, data: page.data.map((comment) => selectFields(commentType(account), fields, comment)) };
  },
};

/** A post by its id, or by that of the video that it is. */
function findPublished(id: string, { pages }: World): PagePost {
  const post = pages.posts.get(id) ?? pages.videos.get(id)?.post;
  if (post?.state !== 'published') throw unseenObject(id);
  return post;
}
