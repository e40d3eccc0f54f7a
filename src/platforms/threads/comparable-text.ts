/**
 * A text as far as Threads surely gives it back: the first `#tag` may come back as a topic, without its sign.
 */
export function comparableText(text: string): string {
  return text.replaceAll('#', '');
}
