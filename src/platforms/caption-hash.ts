import { normaliseCaption } from '../domain/normalise-caption.ts';
import { sha256Hex } from '../support/sha256.ts';

/** What a claim keeps of a caption, to recognise the post in an account's listing later. */
export function captionHash(caption: string): string {
  return sha256Hex(normaliseCaption(caption));
}
