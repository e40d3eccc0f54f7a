import type Sharp from 'sharp';

export type SharpModule = typeof Sharp;

/** Why pictures cannot be written here, and how they could. */
export const SHARP_MISSING = {
  message: 'Pictures are converted with sharp, which is not installed here.',
  hint: 'Run "npm install sharp" in the folder in which Mergecast is installed ("npm install --global sharp" beside a global one), then run this again.',
};

/** Null where it is not installed, or has no build for this machine: it is native code and left out of the bundle. */
export async function loadSharp(): Promise<SharpModule | null> {
  try {
    const { default: sharp } = await import('sharp');
    // It would keep files open that are about to be replaced.
    sharp.cache(false);
    return sharp;
  } catch {
    return null;
  }
}
