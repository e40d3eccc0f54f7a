import { cannotDelete, removePost } from '../graph/removal.ts';
import type { PostRemoval } from '../platform-adapter.ts';
import { diagnose } from './diagnose.ts';
import { loginOf } from './token-scopes.ts';

/** `DELETE /{media}`: Meta documents it for Facebook Login alone, and for whole carousels, never for one of their items. */
export const instagramRemoval: PostRemoval = {
  obstacle: (account) =>
    loginOf(account) === 'facebook'
      ? null
      : cannotDelete(
          'The account has "login: instagram". Meta lets posts be deleted with Facebook Login only.',
          'Delete it in the Instagram app, or use "login: facebook" for this account, with a token that has instagram_manage_contents.',
        ),
  remove: (postId, context) =>
    removePost(postId, { diagnose, permissions: ['instagram_basic', 'instagram_manage_contents'] }, context),
};
