/** What `SandboxRequest.endpoint` and a fault's `endpoint` can say. */
export const ENDPOINT_NAMES = [
  'instagram.create_container',
  'instagram.upload_video',
  'instagram.read_container',
  'instagram.media_publish',
  'instagram.read_media',
  'instagram.update_media',
  'instagram.list_media',
  'instagram.list_stories',
  'instagram.content_publishing_limit',
  'instagram.read_account',
  'instagram.me',
  'instagram.my_pages',
  'instagram.debug_token',
  'instagram.refresh_access_token',
  'instagram.create_comment',
  'instagram.list_comments',
  'threads.create_container',
  'threads.read_container',
  'threads.threads_publish',
  'threads.read_media',
  'threads.list_threads',
  'threads.list_replies',
  'threads.publishing_limit',
  'threads.read_account',
  'threads.me',
  'threads.debug_token',
  'threads.refresh_access_token',
  /** A file under `/media/`. */
  'media.file',
] as const;

export type EndpointName = (typeof ENDPOINT_NAMES)[number];
