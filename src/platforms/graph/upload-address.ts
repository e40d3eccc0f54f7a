/** Where Meta takes the bytes of videos. */
export const UPLOAD_ORIGIN = 'https://rupload.facebook.com';

/** On that host, from its origin on. */
export function uploadPath(version: string, containerId: string): string {
  return `/ig-api-upload/${version}/${containerId}`;
}

/**
 * The address for the bytes of a container, which the API answers with; null for one that the token must not be sent to.
 * Trusted are Meta's own upload host, and the origin of the API, which only the environment can move.
 */
export function trustedUploadAddress(uri: string | null, apiOrigin: string): string | null {
  if (uri === null || !URL.canParse(uri)) return null;
  const { origin, username, password, href } = new URL(uri);
  if (username !== '' || password !== '') return null;
  return origin === UPLOAD_ORIGIN || origin === apiOrigin ? href : null;
}
