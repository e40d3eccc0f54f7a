import type { MediaItem } from '../../../domain/media.ts';

/** The form of one creating call. */
export interface ContainerRequest {
  /** What it holds, for messages: a file's path, or "the carousel". */
  readonly label: string;
  /** The platform's word for it; what the post will be listed as follows from it. */
  readonly mediaType: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The video whose bytes are to follow; null where the parameters have an address, or there is no medium. */
  readonly upload: MediaItem | null;
}

/** The address of a medium; null when its bytes are uploaded. */
export type UrlOf = (item: MediaItem) => string | null;

/** The containers of one part of a post: a carousel's items first, in order, then the part itself. */
export interface ContainerPlan {
  /** Empty unless the part is a carousel. */
  readonly children: readonly ContainerRequest[];
  /** Without `children`, which {@link withChildren} adds once they are known. */
  readonly post: ContainerRequest;
  /** See `captionHash`: of this part's text, where that is not the post's caption. */
  readonly captionHash?: string;
}

/** The carousel's own request, now that its items have ids. */
export function withChildren(post: ContainerRequest, childIds: readonly string[]): ContainerRequest {
  return childIds.length === 0 ? post : { ...post, parameters: { ...post.parameters, children: childIds.join(',') } };
}
