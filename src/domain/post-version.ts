import type { Post } from './post.ts';

/** A post as one commit has it, media not looked at. */
export interface PostVersion {
  readonly post: Post;
  /** `status`, `post_url` and `destinations` as written; without those that are not. */
  readonly owned: Readonly<Record<string, unknown>>;
}
