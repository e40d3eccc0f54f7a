/** What a person asks for beyond what has to be. */
export interface FixWishes {
  /** How a picture gets to an allowed ratio; null: its ratio is left as it is. */
  readonly ratio: 'pad' | 'crop' | null;
  /** What is put around a picture, and behind a transparent one: `#rrggbb`. */
  readonly padColor: string;
  /** Also write files anew whose only fault is that they say where they were made. */
  readonly stripLocation: boolean;
}

/** Why something cannot be mended by itself. */
export interface Unmended {
  readonly message: string;
  readonly hint: string;
}
