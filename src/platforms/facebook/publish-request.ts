import type { PageHandle } from './handle.ts';
import type { PartKind } from './page-part.ts';

/** The one call that publishes. */
export interface PublishRequest {
  /** Behind the Page's id: `feed`. */
  readonly edge: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Where each kind is published; videos begin there as well. */
export const EDGES: Readonly<Record<PartKind, string>> = {
  text: 'feed',
  photos: 'feed',
  video: 'videos',
  reel: 'video_reels',
  story_photo: 'photo_stories',
  story_video: 'video_stories',
};

/** The call of a handle, all of whose uploads are done. */
export function publishRequest(handle: Pick<PageHandle, 'kind' | 'parameters' | 'photos' | 'video'>): PublishRequest {
  return { edge: EDGES[handle.kind], parameters: { ...handle.parameters, ...uploaded(handle) } };
}

function uploaded({
  kind,
  photos,
  video,
}: Pick<PageHandle, 'kind' | 'photos' | 'video'>): Readonly<Record<string, string>> {
  switch (kind) {
    case 'text':
      return {};
    case 'photos':
      return { attached_media: JSON.stringify(photos.map((id) => ({ media_fbid: id }))) };
    case 'story_photo':
      return { photo_id: known(photos[0]) };
    case 'video':
      return { upload_session_id: known(video?.sessionId) };
    case 'reel':
    case 'story_video':
      return { video_id: known(video?.id) };
  }
}

function known(id: string | null | undefined): string {
  if (id === null || id === undefined) throw new Error('The handle lacks the id of what was uploaded.');
  return id;
}
