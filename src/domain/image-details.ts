/** What a picture's bytes say of it beside its type, size and dimensions. */
export interface ImageDetails {
  /** How its pixels are stored; null where its header does not say. */
  readonly colour: 'rgb' | 'grey' | 'cmyk' | null;
  /** Name that the embedded colour profile gives itself, such as `Display P3`; null without one. */
  readonly colourProfile: string | null;
  /** Bits for each colour of a pixel; null where its header does not say. */
  readonly bitDepth: number | null;
  /** More than one frame: GIF, WebP, APNG. */
  readonly isAnimated: boolean;
  /** A JPEG that arrives coarse first. */
  readonly isProgressive: boolean;
  /** A JPEG with further pictures behind the first: MPO, or the HDR gain map of a phone. */
  readonly isMultiPicture: boolean;
  /** Its metadata say where it was taken. */
  readonly hasLocation: boolean;
  /** It ends before the picture does. */
  readonly isTruncated: boolean;
  /** Bytes after the picture's own end, such as a phone's motion photo; 0 for none, and for padding with zeros. */
  readonly trailingBytes: number;
}
