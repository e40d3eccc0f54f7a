import type { EndpointName } from '../endpoint-names.ts';
import { type SandboxAccount, unseenObject } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { refusal } from './refusals.ts';

/** `DELETE /{post}`: whole posts, never an item of a carousel. `isServed`: whether an account's login has the endpoint. */
export function deletePost(name: EndpointName, isServed: (account: SandboxAccount) => boolean): Endpoint {
  return {
    name,
    permission: 'delete',
    parameters: [],
    run({ account, nodeId }, world) {
      const post = world.posts.find(nodeId);
      if (post === null || !isServed(account)) throw unseenObject(nodeId);
      if (post.isChild) throw refusal('cannotBeDeleted', 'An item of a carousel cannot be deleted by itself.');
      post.deletedAt = world.clock.now();
      return { success: true, deleted_id: post.id };
    },
  };
}
