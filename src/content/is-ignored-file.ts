const README = /(?:^|\/)readme\.(?:md|markdown)$/i;

/** A Markdown file that is there for people, not a post. */
export function isIgnoredFile(path: string): boolean {
  return README.test(path);
}
