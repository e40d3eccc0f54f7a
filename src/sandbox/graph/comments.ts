import type { EndpointName } from '../endpoint-names.ts';
import { unseenObject } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { type NodeType, parseFields, selectFields } from './fields.ts';
import { graphTimestamp } from './graph-timestamp.ts';
import type { LiveComment, LivePost } from './live-post.ts';
import { pageOf } from './paging.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

const PAGE_MAX = 50;

/** `POST /{post}/comments`: a comment by the account itself. `canHave`: whether a post takes any. */
export function createComment(name: EndpointName, canHave: (post: LivePost) => boolean): Endpoint {
  return {
    name,
    permission: 'comment',
    parameters: ['message'],
    run({ nodeId, parameters }, world) {
      const post = postOf(nodeId, world);
      const text = parameters.message ?? '';
      if (text.trim() === '') throw refusal('invalidParameter', 'The parameter message is required.');
      if (!canHave(post)) throw refusal('unsupportedObject', 'This media does not take comments.');
      const comment: LiveComment = { id: world.ids.nextComment(), text, createdAt: world.clock.now() };
      post.comments.push(comment);
      return { id: comment.id };
    },
  };
}

/** `GET /{post}/comments`: newest first, at most 50 at a time. `textField`: `text`, `message`. */
export function listComments(name: EndpointName, textField: string): Endpoint {
  const type: NodeType<LiveComment> = {
    name: 'Comment',
    fields: {
      id: ({ id }) => id,
      [textField]: ({ text }) => text,
      timestamp: ({ createdAt }) => graphTimestamp(createdAt),
    },
  };
  return {
    name,
    permission: 'comment',
    parameters: ['fields', 'limit', 'after', 'before'],
    run({ nodeId, parameters, linkTo, listingLagMs }, world) {
      const visible = postOf(nodeId, world).comments.filter(
        ({ createdAt }) => createdAt <= world.clock.now() - listingLagMs,
      );
      const limit = String(Math.min(Number(parameters.limit ?? PAGE_MAX), PAGE_MAX));
      const page = pageOf([...visible].reverse(), { ...parameters, limit }, linkTo);
      const fields = parseFields(parameters.fields ?? `id,${textField},timestamp`);
      return { ...page, data: page.data.map((comment) => selectFields(type, fields, comment)) };
    },
  };
}

function postOf(id: string, world: World): LivePost {
  const post = world.posts.find(id);
  if (post === null) throw unseenObject(id);
  return post;
}
