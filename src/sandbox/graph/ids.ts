import { createHash } from 'node:crypto';

const FIRST_CONTAINER = 17_900_000_000_000_000n;
const FIRST_MEDIA = 18_000_000_000_000_000n;
const FIRST_COMMENT = 18_050_000_000_000_000n;
const FIRST_OF_PAGES = 18_060_000_000_000_000n;

/** Ids as the real API gives them: strings of 17 digits, beyond what a JavaScript number holds. The same at every start. */
export class Ids {
  #containers = 0n;
  #media = 0n;
  #comments = 0n;
  #ofPages = 0n;
  #traces = 0;

  nextContainer(): string {
    this.#containers += 1n;
    return String(FIRST_CONTAINER + this.#containers);
  }

  nextMedia(): string {
    this.#media += 1n;
    return String(FIRST_MEDIA + this.#media);
  }

  nextComment(): string {
    this.#comments += 1n;
    return String(FIRST_COMMENT + this.#comments);
  }

  /** A photo, a video, an upload's session, or the second half of a post's id: what belongs to a Page is counted together. */
  nextOfPages(): string {
    this.#ofPages += 1n;
    return String(FIRST_OF_PAGES + this.#ofPages);
  }

  nextTrace(): string {
    this.#traces += 1;
    return `A${digest(`trace ${this.#traces}`).slice(0, 21)}`;
  }
}

/** Eleven characters of base64url, as in a post's address. The API's id cannot be computed from it, nor the reverse. */
export function shortcodeOf(mediaId: string): string {
  return `D${digest(mediaId).slice(0, 10)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(`mergecast sandbox ${text}`).digest('base64url');
}
