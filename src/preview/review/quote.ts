/** Paragraphs of Markdown, each on one line, as a quotation. */
export function quote(paragraphs: readonly string[]): string {
  return paragraphs.map((each) => `> ${each}`).join('\n>\n');
}
