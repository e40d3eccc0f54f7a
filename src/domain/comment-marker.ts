/** What a comment of ours is for. */
export type CommentKind = 'review' | 'published';

/** The line by which a run knows a comment again. HTML shows nothing of it. `key` is hexadecimal. */
export function commentMarker(kind: CommentKind, key: string): string {
  return `<!-- mergecast:${kind} ${key} -->`;
}

const MARKER = /^<!-- mergecast:[a-z]+ [0-9a-f]+ -->$/;

/** The markers of a comment: its first lines. What others wrote comes after them and can forge none. */
export function markersOf(body: string): readonly string[] {
  const lines = body.split(/\r?\n/);
  const end = lines.findIndex((line) => !MARKER.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}
