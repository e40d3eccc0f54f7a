import { removePost } from '../graph/removal.ts';
import type { PostRemoval } from '../platform-adapter.ts';
import { diagnose } from './diagnose.ts';

/** `DELETE /{post}`, or of a video's own id. Facebook lets an app delete what that app has posted. */
export const facebookRemoval: PostRemoval = {
  obstacle: () => null,
  remove: (postId, context) =>
    removePost(postId, { diagnose, permissions: ['pages_manage_posts', 'pages_read_engagement'] }, context),
};
