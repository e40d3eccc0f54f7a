/** What `SandboxRequest.endpoint` and a fault's `endpoint` can say. */
export const ENDPOINT_NAMES = [
  'instagram.create_container',
  'instagram.upload_video',
  'instagram.read_container',
  'instagram.media_publish',
  'instagram.read_media',
  'instagram.list_media',
  'instagram.list_stories',
  'instagram.content_publishing_limit',
  'instagram.read_account',
  'instagram.me',
  'instagram.create_comment',
  'instagram.list_comments',
  /** A file under `/media/`. */
  'media.file',
] as const;

export type EndpointName = (typeof ENDPOINT_NAMES)[number];
