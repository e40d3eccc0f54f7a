import { unseenObject } from '../../graph/accounts.ts';
import { checkBoolean } from '../../graph/checks/simple-values.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { refusal } from '../../graph/refusals.ts';

/** `POST /{media}`: opens or closes the comments, the one thing that can be changed about a published post. */
export const updateMedia: Endpoint = {
  name: 'instagram.update_media',
  permission: 'comment',
  parameters: ['comment_enabled'],
  run({ nodeId, parameters: { comment_enabled: value } }, world) {
    const post = world.posts.find(nodeId);
    if (post === null) throw unseenObject(nodeId);
    if (value === undefined) throw refusal('invalidParameter', 'The parameter comment_enabled is required.');
    checkBoolean({ name: 'comment_enabled', value, kind: post.mediaType });
    if (post.isChild || post.productType === 'STORY') {
      throw refusal('unsupportedObject', 'This media does not take comments.');
    }
    post.isCommentEnabled = value === 'true';
    return { success: true };
  },
};
