/**
 * A caption as it is compared with one read back from a platform: Unicode NFC, every run of white space (line ends
 * included) one space, trimmed, without `@`, which Instagram may drop before names.
 */
export function normaliseCaption(caption: string): string {
  return caption.normalize('NFC').replaceAll('@', '').replace(/\s+/g, ' ').trim();
}
