import type createLibheif from 'libheif-js/libheif-wasm/libheif-bundle.mjs';

export type LibheifFactory = typeof createLibheif;

/** Why HEIC pictures cannot be decoded here, and how they could. */
export const LIBHEIF_MISSING = {
  message: 'HEIC pictures are decoded with libheif-js, which is not installed here; sharp has no decoder for them.',
  hint: 'Run "npm install libheif-js" in the folder in which Mergecast is installed ("npm install --global libheif-js" beside a global one), then run this again; or save the picture as JPEG.',
};

/** Null where it is not installed: it is large, under another licence, and left out of the bundle. */
export async function loadLibheif(): Promise<LibheifFactory | null> {
  try {
    return (await import('libheif-js/libheif-wasm/libheif-bundle.mjs')).default;
  } catch {
    return null;
  }
}
