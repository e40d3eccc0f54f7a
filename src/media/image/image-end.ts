/** How a picture's file ends. */
export interface ImageEnd {
  readonly isTruncated: boolean;
  /** After the picture's own end; padding with zeros counts as none. */
  readonly trailingBytes: number;
}

export const WHOLE: ImageEnd = { isTruncated: false, trailingBytes: 0 };
export const CUT_SHORT: ImageEnd = { isTruncated: true, trailingBytes: 0 };

/** For bytes that follow the picture's own end. */
export function endedBy(rest: Uint8Array): ImageEnd {
  return rest.every((byte) => byte === 0) ? WHOLE : { isTruncated: false, trailingBytes: rest.length };
}
