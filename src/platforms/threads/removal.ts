import { removePost } from '../graph/removal.ts';
import type { PostRemoval } from '../platform-adapter.ts';
import { diagnose } from './diagnose.ts';
import { atVersion } from './version.ts';

/** `DELETE /{post}`, up to 100 times in 24 hours. */
export const threadsRemoval: PostRemoval = {
  obstacle: () => null,
  remove: (postId, context) =>
    removePost(postId, { diagnose, permissions: ['threads_basic', 'threads_delete'] }, atVersion(context)),
};
