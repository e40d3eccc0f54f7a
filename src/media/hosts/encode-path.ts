/** Percent-encodes each segment, so that spaces, `#`, `%`, `?`, `+` and letters beyond ASCII arrive as written. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
